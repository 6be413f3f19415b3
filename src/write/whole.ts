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
