/** Builds a repository out of what somebody did in it: a history goes in by one call of git. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { git } from '../git.ts';

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

/** Makes a repository of that history in a temporary folder, which is the caller's to remove. */
export function makeRepository(history: readonly Commit[]): string {
  const root = mkdtempSync(join(tmpdir(), 'scenario-'));
  for (const name of ['objects', 'refs']) mkdirSync(join(root, '.git', name), { recursive: true });
  for (const [name, text] of Object.entries(EMPTY)) writeFileSync(join(root, '.git', name), text);
  git(root, ['fast-import', '--quiet', '--date-format=raw', '--force'], { input: history.map(written).join('') });
  return root;
}

/** All that git needs of a repository in which nothing is; to ask it to make one costs as much as the history does. */
const EMPTY = { HEAD: 'ref: refs/heads/main\n', config: '[core]\n\trepositoryformatversion = 0\n\tbare = false\n' };

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
