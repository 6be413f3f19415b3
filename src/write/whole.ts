import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { disk, type Effects } from './effects.ts';
import { asideOf, claimOf, clearLeftovers } from './leftovers.ts';

/** A text or bytes; or pieces of them, made as they are written, where they are too large to be held. */
export type Content = string | Uint8Array | (() => Iterable<string | Uint8Array>);

/** Puts a file on the disk whole or not at all: whoever reads that path finds the old bytes or the new ones, never a part. */
export function writeWhole(path: string, content: Content, effects: Effects = disk): void {
  const aside = asideOf(path);
  try {
    writeAside(aside, content, effects);
    effects.rename(aside, path);
  } catch (error) {
    effects.remove(aside);
    throw error;
  }
}

/** Puts a new file on the disk whole or not at all; false, and nothing is touched, where there is one of that name. */
export function writeNew(path: string, content: string, effects: Effects = disk): boolean {
  return writeUnder([path], content, effects) !== undefined;
}

/**
 * Puts a new file on the disk whole or not at all, under the first of some names in one folder that is free, and says which; undefined, and
 * nothing is touched, where none is. Of many processes that ask for the same names each gets one of its own.
 */
export function writeUnder(paths: Iterable<string>, content: string, effects: Effects = disk): string | undefined {
  let aside: string | undefined;
  try {
    for (const path of paths) {
      if (aside === undefined) {
        aside = asideOf(path);
        writeAside(aside, content, effects);
        clearLeftovers(aside, effects);
      }
      if (giveName(aside, path, effects)) return path;
    }
    return undefined;
  } finally {
    if (aside !== undefined) effects.remove(aside);
  }
}

/** Gives a file a second name, unless that name is taken. */
export function tryLink(from: string, to: string, effects: Effects): boolean {
  return unlessTaken(() => effects.link(from, to));
}

/** Writes a file into a folder that nobody reads yet, as Astro writes its pages: what is not sealed is thrown away by the next start. */
export function writeUnsealed(path: string, content: Content, effects: Effects = disk): void {
  effects.makeFolder(dirname(path));
  effects.writeSoon(path, piecesOf(content));
}

function writeAside(aside: string, content: Content, effects: Effects): void {
  effects.makeFolder(dirname(aside));
  effects.write(aside, piecesOf(content));
}

/** What systems answer that know no second names, as on memory cards and some shared folders. */
const NO_LINKS: readonly unknown[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV'];

function giveName(aside: string, path: string, effects: Effects): boolean {
  try {
    return tryLink(aside, path, effects);
  } catch (error) {
    if (!NO_LINKS.includes((error as NodeJS.ErrnoException).code)) throw error;
    return renameOnce(aside, path, effects);
  }
}

/** To make the file itself without a link would show it empty first, and to rename takes no heed of what is there: so the name is claimed before. */
function renameOnce(aside: string, path: string, effects: Effects): boolean {
  const claim = claimOf(path);
  if (!unlessTaken(() => effects.claim(claim))) return false;
  try {
    if (existsSync(path)) return false;
    effects.rename(aside, path);
    return true;
  } finally {
    effects.remove(claim);
  }
}

function unlessTaken(take: () => void): boolean {
  try {
    take();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function* piecesOf(content: Content): Generator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else
    for (const piece of typeof content === 'string' ? [content] : content()) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}
