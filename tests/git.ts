/** Git in the repositories of tests: who did something and when is said by the environment, and no setting of the machine has a say. */
import { execFileSync } from 'node:child_process';

/** What was set; nothing else is. `file` lets a test clone from a folder. */
const CONFIG = [
  ['commit.gpgsign', 'false'],
  ['init.defaultBranch', 'main'],
  ['protocol.file.allow', 'always'],
] as const;

/** The variables that git is told by, for whatever is done at noon of a day in UTC. */
export function gitEnv(day: string): Readonly<Record<string, string>> {
  const who = { NAME: 'Ada', EMAIL: 'ada@example.org', DATE: `${day}T12:00:00Z` };
  return {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_COUNT: String(CONFIG.length),
    ...Object.fromEntries(
      CONFIG.flatMap((pair, index) => pair.map((text, at) => [`GIT_CONFIG_${at === 0 ? 'KEY' : 'VALUE'}_${index}`, text])),
    ),
    ...Object.fromEntries(
      Object.entries(who).flatMap(([key, text]) => ['AUTHOR', 'COMMITTER'].map((role) => [`GIT_${role}_${key}`, text])),
    ),
  };
}

/** The whole environment of a program that asks git. */
export const ENV = { PATH: process.env.PATH ?? '', HOME: '/nowhere', ...gitEnv('2026-11-25') };

/** Asks git in a folder, on a day; throws where it refuses. */
export function git(folder: string, args: readonly string[], { day = '2026-11-25', input }: { day?: string; input?: string } = {}): string {
  const env = { PATH: process.env.PATH ?? '', ...gitEnv(day) };
  return execFileSync('git', args, {
    cwd: folder,
    env,
    ...(input !== undefined && { input }),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}
