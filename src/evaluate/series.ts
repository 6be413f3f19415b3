/** The points of each series: what one source says of one subject under the same conditions, since its last break. */
import { sameConditions } from '../model/observed.ts';
import type { Reading } from '../model/report.ts';
import type { Day, Metric } from '../model/types.ts';
import { choose } from './choose.ts';
import { NEWEST } from './noise.ts';
import { isAdmissible } from './readings.ts';

/** A break of a series: values before it do not compare with values from it on. */
export interface SeriesBreak {
  /** The first day after it. */
  readonly date: Day;
  /** What changed. */
  readonly reason: string;
  /** The id of the source whose series it cuts. */
  readonly source: string;
}

/** A reading that has a place on the line. */
export type Point = Reading & { readonly number: number };

/** Whether a reading has a place on the line: what is only a bound, was only seen, lacks evidence by now, or came from a formula, has none. */
export function isPoint(one: Reading): one is Point {
  return (
    one.number !== undefined &&
    one.below === undefined &&
    one.above === undefined &&
    one.dated !== 'seen' &&
    one.standing !== 'expired' &&
    !one.derivedFrom
  );
}

/** Whether two readings are of one series. */
export function isSameSeries(one: Reading, other: Reading): boolean {
  return one.source === other.source && one.subject === other.subject && sameConditions(one.conditions, other.conditions);
}

/** The larger of the two stated spreads; undefined where neither states one. */
export function spreadOf(one: Point, other: Point): number | undefined {
  const stated = [one.spread, other.spread].filter((spread) => spread !== undefined);
  return stated.length > 0 ? Math.max(...stated) : undefined;
}

/** The day of the last break of a source's series by a day; before every day where there is none. */
export function brokenAt(source: string, breaks: readonly SeriesBreak[], day: Day): Day {
  return breaks.findLast((one) => one.source === source && one.date <= day)?.date ?? '';
}

/**
 * The series of a reading from its last break to its own day: one point a day, oldest first, of several values of a day the one that counts;
 * at most so many of the newest days. `readings` are those of its metric, newest first.
 */
export function seriesOf(
  value: Reading,
  readings: readonly Reading[],
  breaks: readonly SeriesBreak[],
  metric: Metric,
  most: number,
): readonly Point[] {
  if (!isPoint(value)) return [];
  const since = brokenAt(value.source, breaks, value.date);
  const days = new Map<Day, Point[]>();
  for (const one of readings) {
    if (one.date < since) break;
    if (one.date > value.date || !isPoint(one) || !isAdmissible(one) || !isSameSeries(one, value)) continue;
    const day = days.get(one.date);
    if (day) day.push(one);
    else if (days.size === most) break;
    else days.set(one.date, [one]);
  }
  return [...days].map(([date, ofDay]) => (ofDay.length === 1 ? ofDay[0] : choose(ofDay, metric, date)) as Point).reverse();
}

/**
 * The admissible points of every series of one subject, oldest first, of each the newest 120 since its last break; from readings, newest first.
 * Where all are known to be of one series, what is older than those need not be looked through for another.
 */
export function seriesIn(readings: readonly Reading[], breaks: readonly SeriesBreak[], isOneSeries = false): readonly (readonly Point[])[] {
  const known = new Map<string, Gathered>();
  let last: Gathered | undefined;
  for (const one of readings) {
    if (!isPoint(one) || !isAdmissible(one)) continue;
    // Nearly always the reading before is of the same series, and a key need not be made.
    const own = last && isSameSeries(one, last.newest) ? last : find(known, one, breaks);
    if (own.points.length < NEWEST && one.date >= own.since) own.points.push(one);
    else if (isOneSeries) break;
    last = own;
  }
  return [...known.values()].map(({ points }) => points.sort(byDay));
}

/** The newest points of one series, oldest first, with their numbers. */
export interface Run {
  readonly points: readonly Point[];
  readonly numbers: readonly number[];
}

/** A whole series that is followed on many days: what is asked of its points lies side by side, since they themselves lie scattered in memory. */
export interface Track extends Run {
  /** The day of each. */
  readonly days: readonly Day[];
}

/** The track of readings that are all of one series, newest first, no two of one day. */
export function trackOf(readings: readonly Reading[]): Track {
  const points = readings.filter((one): one is Point => isPoint(one) && isAdmissible(one)).reverse();
  return { points, numbers: points.map(({ number }) => number), days: points.map(({ date }) => date) };
}

/** Its newest 120 points up to a day, since its last break. */
export function runOf({ points, numbers, days }: Track, breaks: readonly SeriesBreak[], day: Day): Run {
  const end = countUpTo(days, day);
  const newest = points[end - 1];
  if (!newest) return { points: [], numbers: [] };
  const since = brokenAt(newest.source, breaks, newest.date);
  let from = Math.max(0, end - NEWEST);
  while ((days[from] as Day) < since) from += 1;
  return { points: points.slice(from, end), numbers: numbers.slice(from, end) };
}

/** How many days, oldest first, are not after a day: half of what is left is passed at a time. */
function countUpTo(days: readonly Day[], day: Day): number {
  let [from, to] = [0, days.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[middle] as Day) > day) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** A series on the way. */
interface Gathered {
  readonly newest: Point;
  readonly since: Day;
  readonly points: Point[];
}

function find(known: Map<string, Gathered>, one: Point, breaks: readonly SeriesBreak[]): Gathered {
  const key = `${one.source} ${JSON.stringify(Object.entries(one.conditions).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
  const found = known.get(key) ?? { newest: one, since: brokenAt(one.source, breaks, one.date), points: [] };
  known.set(key, found);
  return found;
}

function byDay(a: Reading, b: Reading): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
