/** One build at a time per checkout: Astro keeps notes beside the sources that two builds would mix up. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isAlive } from './alive.ts';
import { disk, type Effects } from './effects.ts';
import { tryLink } from './whole.ts';

/** A lock that is held, or the number of the process that holds it. */
export type Lock = { readonly release: () => void } | { readonly heldBy: number };

/** Takes the lock at that path. One that a dead process left behind is taken over. */
export function takeLock(path: string, effects: Effects = disk): Lock {
  const mine = `${path}.${process.pid}`;
  effects.makeFolder(dirname(path));
  try {
    effects.write(mine, [Buffer.from(`${process.pid}\n`)]);
    const heldBy = claim(mine, path, effects);
    return heldBy === undefined ? { release: () => effects.remove(path) } : { heldBy };
  } finally {
    effects.remove(mine);
  }
}

/** The process that holds the lock, or undefined once it is ours. */
function claim(mine: string, path: string, effects: Effects): number | undefined {
  if (tryLink(mine, path, effects)) return undefined;
  const holder = holderOf(path);
  if (holder !== undefined && isAlive(holder)) return holder;
  setAside(path, `${mine}.stale`, effects);
  return tryLink(mine, path, effects) ? undefined : holderOf(path);
}

/** Two may find the same stale lock: the slower one would take away the new lock of the faster, so it looks again and puts that one back. */
function setAside(path: string, aside: string, effects: Effects): void {
  try {
    effects.rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const holder = holderOf(aside);
  if (holder !== undefined && isAlive(holder)) tryLink(aside, path, effects);
  effects.remove(aside);
}

function holderOf(path: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}
