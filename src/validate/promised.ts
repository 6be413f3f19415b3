/** Targets as they are written, compared with what was written before: which were edited in place, and which stand below the others. */
import { type AuthoredTarget, buildTarget } from '../model/build-metric.ts';
import { parseDuration, seconds } from '../model/calendar.ts';
import { asksForLess } from '../model/strictness.ts';
import { isThreshold, type Measured, parseTarget } from '../model/target.ts';
import type { Path } from '../read/tree.ts';
import { canonical } from './canonical.ts';

/** One target with all that it demands. */
export interface Promised extends AuthoredTarget {
  /** Where it stands in its file. */
  readonly at: Path;
}

/** Targets of one list that are not what they were. */
export interface Moved {
  /** Those that were there; without `after` where they are gone. */
  readonly edited: readonly { readonly before: Promised; readonly after?: Promised | undefined }[];
  /** Those that stand beside them now; none where nothing was promised before. */
  readonly added: readonly Promised[];
}

/** Compares two lists by what they mean; the words of a promise, and its reason, may be mended. */
export function movedIn(before: readonly Promised[], after: readonly Promised[], metric: Measured): Moved {
  const now = new Map(after.map((one) => [meaning(one, metric), one]));
  const was = new Set(before.map((one) => meaning(one, metric)));
  const left = after.filter((one) => !was.has(meaning(one, metric)));
  const edited = before
    .filter((one) => !now.has(meaning(one, metric)))
    .map((one) => {
      const place = left.findIndex(({ within, since }) => same(within, one.within) && since === one.since);
      const [partner] = left.splice(place < 0 ? left.findIndex(({ at }) => at.at(-1) === one.at.at(-1)) : place, 1);
      return { before: one, after: partner };
    });
  return { edited, added: before.length > 0 ? left : [] };
}

function meaning(one: Promised, metric: Measured): string {
  const read = parseTarget(one.target, metric);
  const { authored: _, ...threshold } = isThreshold(read) ? read : { authored: '', text: one.target };
  return canonical([threshold, length(one.within), length(one.sustained), one.basis, one.since, length(one.replaces)]);
}

function length(text: string | undefined): number | string | undefined {
  const duration = text === undefined ? undefined : parseDuration(text);
  return duration ? seconds(duration) : text;
}

function same(one: string | undefined, other: string | undefined): boolean {
  return length(one) === length(other);
}

/** What became of a target, in a word for readers. */
export function wordFor(before: Promised, after: Promised, metric: Measured): string {
  const [old, now] = [before, after].map((one) =>
    isThreshold(parseTarget(one.target, metric)) ? buildTarget(one, metric, undefined) : undefined,
  );
  if (!old || !now) return 'changed';
  if (asksForLess(now, old)) return 'loosened';
  if (asksForLess(old, now)) return 'tightened';
  return same(before.within, after.within) ? 'changed' : 'moved to another day';
}

/** A target with its demands, as a reader sees it: `>= 5K within 3 months, measured`. */
export function written({ target, within, sustained, basis, since }: Promised): string {
  const parts = [target, within && `within ${within}`, sustained && `for ${sustained}`, since && `since ${since}`]
    .filter(Boolean)
    .join(' ');
  return basis ? `${parts}, ${basis}` : parts;
}
