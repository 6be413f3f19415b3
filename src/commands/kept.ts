/** Keeps answers about files that do not change, below `.cache/`. In any doubt there is none: a kept answer may be missing, and never wrong. */
import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { git } from '../load/git.ts';
import type { Folder } from '../load/store.ts';
import type { Day } from '../model/types.ts';
import { disk } from '../write/effects.ts';
import { writeWhole } from '../write/whole.ts';
import { project } from './project.ts';

/** So many answers are kept. */
const MOST = 16;
/** The most bytes of one: what is larger was not kept by us. */
const LARGEST = 2_000_000;

/** The rooms whose code decides what an answer is. */
const ROOMS = ['schemas', 'model', 'read', 'load', 'validate', 'evaluate', 'commands'];

/** What an answer depends on: every byte of the files, their days, today, and the program with its libraries. */
export function keyOf(files: Folder['files'], options: Omit<Folder, 'files'> & { readonly today?: Day | undefined }): string {
  const named = files.map(({ path, text, added }) => [path, added ?? null, hash('sha256', text)]);
  return hash('sha256', JSON.stringify([program(), named, options.copies, options.problems, options.today ?? null]));
}

/** The answer that was kept under a key; undefined where there is none, where anything of it is doubtful, or where it is not of its kind. */
export function recall<T>(folder: string, key: string, isOne: (value: unknown) => value is T): T | undefined {
  const path = join(folder, key);
  try {
    if (!isOurs(folder) || !isFile(path) || isCommitted(folder)) return undefined;
    const [sum, text = ''] = readFileSync(path, 'utf8').split('\n', 2);
    const value: unknown = sum === sumOf(key, text) ? JSON.parse(text) : undefined;
    return isOne(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps an answer; where that cannot be, for want of room or of a right, it is not kept. */
export function keep(folder: string, key: string, value: unknown): void {
  const text = JSON.stringify(value);
  try {
    if (!isOurs(folder) || text.length > LARGEST / 4) return;
    // What is torn by an outage is told by its sum, so nobody waits for the disk.
    writeWhole(join(folder, key), `${sumOf(key, text)}\n${text}\n`, { ...disk, write: writeAnew });
    forgetOldest(folder);
  } catch {
    // The next run works it out again.
  }
}

/** Whatever lies there goes first: written through a link, it would be elsewhere. */
const writeAnew: typeof disk.write = (path, pieces) => {
  disk.remove(path);
  disk.writeSoon(path, pieces);
};

function sumOf(key: string, text: string): string {
  return hash('sha256', `${key}\n${text}`);
}

/** Whether the repository brings what lies there: then it is the word of whoever sent it. */
function isCommitted(folder: string): boolean {
  return (git(folder, ['ls-files', '-z', '--', '.']) ?? '') !== '';
}

/** Whoever shares the machine may have put something there: only what the same user has kept is an answer. */
function isFile(path: string): boolean {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  return entry?.isFile() === true && entry.size <= LARGEST && entry.uid === (process.getuid?.() ?? entry.uid);
}

/** Whether a folder is no link that leads elsewhere, nor lies behind one, as far as it is there already. */
function isOurs(folder: string): boolean {
  return [folder, dirname(folder)].every((one) => lstatSync(one, { throwIfNoEntry: false })?.isDirectory() ?? true);
}

function forgetOldest(folder: string): void {
  const aged = readdirSync(folder).map((name) => ({ name, time: lstatSync(join(folder, name)).mtimeMs }));
  for (const { name } of aged.sort((a, b) => b.time - a.time || (a.name < b.name ? -1 : 1)).slice(MOST))
    rmSync(join(folder, name), { recursive: true, force: true });
}

let known: string | undefined;

/** What the program is made of; its files do not change while it runs. */
function program(): string {
  known ??= hash(
    'sha256',
    JSON.stringify([process.version, ...sources().map((path) => [relative(project, path), hash('sha256', readFileSync(path))])]),
  );
  return known;
}

function sources(): readonly string[] {
  const code = ROOMS.flatMap((room) =>
    readdirSync(join(project, 'src', room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return [...code.sort(), join(project, 'package-lock.json')];
}
