/** A clone in which a contributor works, on a fixed day. */
import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { main } from '../../src/cli.ts';
import { git as ask, gitEnv } from '../git.ts';

/** A clone of the repository. */
export interface Clone {
  /** Its folder, which is also the root of the scorecard. */
  readonly root: string;
}

/** The day on which everything is done. */
export const TODAY = '2026-11-29';

/** Runs git in a folder, on that day. */
export function git(folder: string, ...args: readonly string[]): string {
  return ask(folder, args, { day: TODAY });
}

/** Commits all that lies in a folder, on a day. */
export function commit(folder: string, message: string, day: string): void {
  ask(folder, ['add', '--all'], { day });
  ask(folder, ['commit', '--quiet', '--message', message], { day });
}

/** Lets only snapshots through that were recorded by a day. */
export function recordedBy(day: string): (path: string) => boolean {
  return (path) => {
    if (!/snapshots\/.*\.(yaml|json)$/.test(path)) return true;
    const recorded = /"?recorded"?: "?(\d{4}-\d\d-\d\d)/.exec(readFileSync(path, 'utf8'))?.[1];
    return recorded === undefined || recorded <= day;
  };
}

/** Runs a line of the page there; gives what it prints, line by line, with its exit code behind. Hashes and warnings are cut out. */
export async function run({ root }: Clone, line: string): Promise<readonly string[]> {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  if (words[0] === 'git') return [git(root, ...words.slice(1)).trim(), '(0)'].filter((text) => text !== '' && !/^\[/.test(text));
  const verb = words[1] === 'run' ? words.slice(2) : words.slice(1);
  const said: string[] = [];
  const spies = (['log', 'error'] as const).map((stream) =>
    vi.spyOn(console, stream).mockImplementation((text) => void said.push(String(text))),
  );
  for (const [name, value] of Object.entries({ ...gitEnv(TODAY), SCORECARD_ROOT: root })) vi.stubEnv(name, value);
  const code = await main(verb.filter((word) => word !== '--'));
  vi.unstubAllEnvs();
  for (const spy of spies) spy.mockRestore();
  const lines = said
    .join('\n')
    .replace(/\b[0-9a-f]{10,40}\b/g, '<commit>')
    .split('\n');
  return [...lines.filter((text, index) => !isWarning(text) && !(text === '' && isWarning(lines[index + 1] ?? ''))), `(${code})`];
}

/** What is unfair in the framework is another test's. */
function isWarning(text: string): boolean {
  return /^warning |^ {2}hint: (?:ask|let|give|make|say|name)\b/.test(text);
}
