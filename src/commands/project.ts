/** This checkout: where it is, which commit it is at, and its lock. */
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { disk, type Effects } from '../write/effects.ts';
import { takeLock } from '../write/lock.ts';

/** The folder of package.json and astro.config.mjs. */
export const project = resolve(import.meta.dirname, '../..');

/** Does something while no other build of this checkout runs; throws nothing of its own, but gives the process that is in the way. */
export function lockProject(effects: Effects = disk) {
  return takeLock(join(project, '.build', 'lock'), effects);
}

/** Does something short under the lock, or not at all while a build holds it. */
export function withLock(work: () => void, effects: Effects = disk): void {
  const lock = lockProject(effects);
  if ('heldBy' in lock) return;
  try {
    work();
  } finally {
    lock.release();
  }
}

/** The commit that is checked out where that folder lies, with its date; undefined without git or before the first commit. */
export function headOf(folder: string): { readonly commit: string; readonly date: string } | undefined {
  try {
    // %cs is the committer's own day; it does not move with the time zone of this machine.
    const line = execFileSync('git', ['log', '-1', '--format=%H %cs'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [commit, date] = line.trim().split(' ');
    return commit && date ? { commit, date } : undefined;
  } catch {
    return undefined;
  }
}
