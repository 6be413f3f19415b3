import { dirname } from 'node:path';
import { disk, type Effects } from './effects.ts';

/** A text or bytes; or pieces of them, made as they are written, where they are too large to be held. */
export type Content = string | Uint8Array | (() => Iterable<string | Uint8Array>);

/** Puts a file on the disk whole or not at all: whoever reads that path finds the old bytes or the new ones, never a part. */
export function writeWhole(path: string, content: Content, effects: Effects = disk): void {
  const aside = `${path}.${process.pid}.tmp`;
  effects.makeFolder(dirname(path));
  effects.write(aside, piecesOf(content));
  effects.rename(aside, path);
}

/** Puts a new file on the disk whole or not at all; false, and nothing is touched, where there is one of that name. */
export function writeNew(path: string, content: string, effects: Effects = disk): boolean {
  const aside = `${path}.${process.pid}.tmp`;
  effects.makeFolder(dirname(path));
  try {
    effects.write(aside, piecesOf(content));
    return tryLink(aside, path, effects);
  } finally {
    effects.remove(aside);
  }
}

/** Gives a file a second name, unless that name is taken. */
export function tryLink(from: string, to: string, effects: Effects): boolean {
  try {
    effects.link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Writes a file into a folder that nobody reads yet, as Astro writes its pages: what is not sealed is thrown away by the next start. */
export function writeUnsealed(path: string, content: Content, effects: Effects = disk): void {
  effects.makeFolder(dirname(path));
  effects.writeSoon(path, piecesOf(content));
}

function* piecesOf(content: Content): Generator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else
    for (const piece of typeof content === 'string' ? [content] : content()) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}
