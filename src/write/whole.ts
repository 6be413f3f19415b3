import { dirname } from 'node:path';
import { disk, type Effects } from './effects.ts';

/** Puts a file on the disk whole or not at all: whoever reads that path finds the old bytes or the new ones, never a part. */
export function writeWhole(path: string, content: string | Uint8Array, effects: Effects = disk): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const aside = `${path}.${process.pid}.tmp`;
  effects.makeFolder(dirname(path));
  effects.write(aside, bytes);
  effects.rename(aside, path);
}

/** Puts a new file on the disk whole or not at all; false, and nothing is touched, where there is one of that name. */
export function writeNew(path: string, content: string, effects: Effects = disk): boolean {
  const aside = `${path}.${process.pid}.tmp`;
  effects.makeFolder(dirname(path));
  try {
    effects.write(aside, Buffer.from(content));
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
