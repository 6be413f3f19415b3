/** Builds a repository out of what somebody did in it: histories go in by one call of git each. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a commit puts in its place, by path; null takes a file away. */
export type Files = Readonly<Record<string, string | null | Entry>>;

/** A file of another kind than a plain one: 100755, 120000 with where it leads, 160000 with the hash of a commit. */
export interface Entry {
  readonly mode: string;
  readonly text: string;
}

/** A commit of a history. */
export interface Commit {
  /** The branch that it is put on. */
  readonly on: string;
  /** The places in the history, from 0, of those that it follows; the one before it on its branch unless given, none for []. */
  readonly after?: readonly number[];
  /** The UTC day on which it was made. */
  readonly day: string;
  readonly files: Files;
}

/** What every call of git knows, so that no setting of the machine has a say. */
export const ENV = {
  PATH: process.env.PATH ?? '',
  HOME: '/nowhere',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_COUNT: '3',
  GIT_CONFIG_KEY_0: 'commit.gpgsign',
  GIT_CONFIG_VALUE_0: 'false',
  GIT_CONFIG_KEY_1: 'init.defaultBranch',
  GIT_CONFIG_VALUE_1: 'main',
  GIT_CONFIG_KEY_2: 'protocol.file.allow',
  GIT_CONFIG_VALUE_2: 'always',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_AUTHOR_DATE: '2026-11-25T12:00:00Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
  GIT_COMMITTER_DATE: '2026-11-25T12:00:00Z',
};

/** Asks git in a folder. */
export function git(folder: string, args: readonly string[], input?: string): string {
  return execFileSync('git', args, { cwd: folder, env: ENV, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Makes a repository of that history in a temporary folder, which is the caller's to remove. */
export function makeRepository(history: readonly Commit[]): string {
  const root = mkdtempSync(join(tmpdir(), 'scenario-'));
  git(root, ['init', '-q', '--template=']);
  git(root, ['fast-import', '--quiet', '--date-format=raw', '--force'], history.map(written).join(''));
  return root;
}

/** Does some work with such a repository, which is gone after it. */
export function withRepository<T>(history: readonly Commit[], work: (root: string) => T): T {
  const root = makeRepository(history);
  try {
    return work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Puts files into a folder, as somebody does who has not committed them yet. */
export function put(root: string, files: Files): void {
  for (const [path, entry] of Object.entries(files)) {
    const place = join(root, path);
    if (entry === null) rmSync(place);
    else {
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, typeof entry === 'string' ? entry : entry.text);
      if (typeof entry === 'object') chmodSync(place, 0o755);
    }
  }
}

function written({ on, after, day, files }: Commit, index: number): string {
  const [first, ...others] = (after ?? []).map((one) => `:${one + 1}`);
  return [
    ...(after?.length === 0 ? [`reset refs/heads/${on}\n`] : []),
    `commit refs/heads/${on}\nmark :${index + 1}\ncommitter Ada <ada@example.org> ${Date.parse(`${day}T12:00:00Z`) / 1000} +0000\n${data('Work')}`,
    ...(first ? [`from ${first}\n`] : []),
    ...others.map((one) => `merge ${one}\n`),
    ...Object.entries(files).map(([path, entry]) => line(path, entry)),
    '\n',
  ].join('');
}

function line(path: string, entry: Files[string] | undefined): string {
  const place = `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
  if (entry === null || entry === undefined) return `D ${place}\n`;
  const { mode, text } = typeof entry === 'string' ? { mode: '100644', text: entry } : entry;
  return mode === '160000' ? `M 160000 ${text} ${place}\n` : `M ${mode} inline ${place}\n${data(text)}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
