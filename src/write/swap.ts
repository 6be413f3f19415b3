/**
 * How a new site takes the place of the old one. It is built beside it and sealed by a file that is written last; then the old
 * folder gets another name, the new one gets its name, and the old one is removed. Stopped anywhere, `recover` makes it whole.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { disk, type Effects } from './effects.ts';

/** Where a site lives, and the two places that it needs while it is replaced; all three on one file system. */
export interface Place {
  /** The site that readers see. */
  readonly out: string;
  /** The site that is being built. */
  readonly next: string;
  /** The site that was there before, for as long as the swap takes. */
  readonly previous: string;
}

/** The file that says that a site is whole; nothing is written into the site after it. */
export const SEAL = 'build.json';

/** The places of the site at that path. */
export function placeOf(out: string): Place {
  const beside = join(dirname(out), '.build', basename(out));
  return { out, next: `${beside}.next`, previous: `${beside}.previous` };
}

/** Whether a whole site stands in that folder. */
export function isWhole(folder: string): boolean {
  return existsSync(join(folder, SEAL));
}

/** Puts the sealed new site in the old one's place. */
export function swap({ out, next, previous }: Place, effects: Effects = disk): void {
  if (existsSync(out)) effects.rename(out, previous);
  effects.rename(next, out);
  effects.remove(previous);
}

/** After a build that was stopped: ends a swap that had begun, forward where the new site is sealed, else back; removes what is left. */
export function recover({ out, next, previous }: Place, effects: Effects = disk): void {
  if (!existsSync(out) && existsSync(previous)) effects.rename(isWhole(next) ? next : previous, out);
  if (existsSync(next)) effects.remove(next);
  if (existsSync(previous)) effects.remove(previous);
}
