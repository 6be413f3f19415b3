/** The points of one series: what may be compared with each other, day by day. */
import type { Reading } from '../model/report.ts';
import type { Conditions, Day, Metric } from '../model/types.ts';
import { choose } from './choose.ts';
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

/** What has a place on a line: a dated number, not a bound, and nothing that a formula gives. */
export function isPoint(one: Reading): boolean {
  return one.number !== undefined && one.below === undefined && one.above === undefined && one.dated !== 'seen' && !one.derivedFrom;
}

/** Of one subject and source, taken under the same conditions. */
export function isSameSeries(one: Reading, other: Reading): boolean {
  return one.source === other.source && one.subject === other.subject && sameConditions(one.conditions, other.conditions);
}

function sameConditions(one: Conditions, other: Conditions): boolean {
  return Object.keys(one).length === Object.keys(other).length && Object.keys(one).every((name) => one[name] === other[name]);
}

/** The day of the last break of a reading's series up to its own day; the first of all days where there is none. */
export function lastBreak({ source, date }: Reading, breaks: readonly SeriesBreak[]): Day {
  return breaks.findLast((one) => one.source === source && one.date <= date)?.date ?? '';
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
): readonly Reading[] {
  if (!isPoint(value)) return [];
  const since = lastBreak(value, breaks);
  const days = new Map<Day, Reading[]>();
  for (const one of readings) {
    if (one.date < since) break;
    if (one.date > value.date || !isPoint(one) || !isAdmissible(one) || !isSameSeries(one, value)) continue;
    const day = days.get(one.date);
    if (day) day.push(one);
    else if (days.size === most) break;
    else days.set(one.date, [one]);
  }
  return [...days].map(([date, ofDay]) => (ofDay.length === 1 ? ofDay[0] : choose(ofDay, metric, date)) as Reading).reverse();
}
