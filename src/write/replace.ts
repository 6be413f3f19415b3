/** Changes a file that other people may be changing at the same time. */
import { readFileSync } from 'node:fs';
import { disk, type Effects } from './effects.ts';
import { asideOf, clearLeftovers, lockBeside } from './leftovers.ts';
import { takeLock } from './lock.ts';
import { writeWhole } from './whole.ts';

/**
 * Puts a text in the place of the one that it was made of, whole or not at all; false, and nothing is touched, where the file holds another
 * one by now or another process is changing it.
 */
export function replaceWhole(path: string, before: string, after: string, effects: Effects = disk): boolean {
  const lock = takeLock(lockBeside(path), effects);
  if ('heldBy' in lock) return false;
  try {
    if (readFileSync(path, 'utf8') !== before) return false;
    clearLeftovers(asideOf(path), effects);
    writeWhole(path, after, effects);
    return true;
  } finally {
    lock.release();
  }
}
