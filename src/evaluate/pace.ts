/** Between the start and the due date of a target: the path that was needed, how far ahead or behind it the value is, and where it leads. */
import { dayNumber, daysBetween, fromDayNumber } from '../model/calendar.ts';
import type { Pace, Projection, Reading } from '../model/report.ts';
import { betterUnder, keeps } from '../model/target.ts';
import type { Day, Metric, Target } from '../model/types.ts';
import { type SeriesBreak, seriesOf } from './series.ts';
import { FEWEST_POINTS, intercept, type LinePoint, MOST_POINTS, theilSen } from './slope.ts';

/** A value counts as on pace within this part of the time from start to due date, either way. */
const TOLERANCE = 1 / 20;

/** A date that lies further away than this many times the horizon is none. */
const FURTHEST = 10;

/** What a pace is told from. */
export interface Path {
  /** The value that counts, with its series. */
  readonly value: Reading | undefined;
  /** Of the own subject, newest first. */
  readonly readings: readonly Reading[];
  /** Breaks of its series, oldest first. */
  readonly breaks: readonly SeriesBreak[];
  /** The day from which horizons count. */
  readonly start: Day;
}

/**
 * The pace of a target that is not yet due; undefined where it has no direction, or no due date. The path leads straight from the first
 * point of the series at or after the start (the last one before, where there is one) to the target on its due date. The lead is the
 * number of days between the day of the value and the day on which the path passes it. From 100 on 1 January to 300 on 11 April, a hundred
 * days: 160 on 21 January is what the path asks for on 31 January, so it is ten days ahead.
 */
export function paceOf(target: Target, metric: Metric, path: Path): Pace | undefined {
  const better = betterUnder(target);
  if (!target.due || !better || target.kind === 'grade') return undefined;
  const { value } = path;
  const series = value ? seriesOf(value, path.readings, path.breaks, metric, MOST_POINTS) : [];
  if (!value || series.length < FEWEST_POINTS) return { state: 'too-few-points', points: series.length };
  const points = series.map(({ date, number }): DayPoint => ({ date, number }));
  const from = origin(points, path.start);
  const needed = { from, to: { date: target.due, number: target.value } };
  if (keeps(value.number as number, target)) return { state: 'reached', points: points.length, needed };
  const told = { points: points.length, needed, projection: projection(points, target, better) };
  const lead = leadOf(value, needed, better);
  if (lead === undefined) return { state: 'behind', ...told };
  const near = Math.floor(daysBetween(from.date, target.due) * TOLERANCE);
  return { state: Math.abs(lead) <= near ? 'on-pace' : lead > 0 ? 'ahead' : 'behind', lead, ...told };
}

/** A point of a series on its day. */
interface DayPoint {
  readonly date: Day;
  readonly number: number;
}

function origin(points: readonly DayPoint[], start: Day): DayPoint {
  const { date, number } = points.findLast((one) => one.date <= start) ?? (points[0] as DayPoint);
  return { date: date < start ? start : date, number };
}

/** In days; undefined where the path does not lead from worse to better, so that no day on it asks for the value. */
function leadOf({ date, number }: Reading, { from, to }: NonNullable<Pace['needed']>, better: 'higher' | 'lower'): number | undefined {
  const rise = to.number - from.number;
  if (better === 'higher' ? rise <= 0 : rise >= 0) return undefined;
  const part = ((number as number) - from.number) / rise;
  return Math.round(dayNumber(from.date) + part * daysBetween(from.date, to.date) - dayNumber(date));
}

/** When the line through the points reaches the target, by its slope and by the bounds of that; never before the last of them, which does not. */
function projection(points: readonly DayPoint[], target: Target, better: 'higher' | 'lower'): Projection {
  const line = points.map(({ date, number }): LinePoint => ({ x: dayNumber(date), y: number }));
  const found = theilSen(line);
  const due = target.due as Day;
  const [first, last] = [points[0] as DayPoint, points.at(-1) as DayPoint];
  const limit = dayNumber(due) + FURTHEST * daysBetween(first.date, due);
  if (!found) return {};
  const sign = better === 'higher' ? 1 : -1;
  const reached = (slope: number): Day | undefined => {
    if (slope * sign <= 0) return undefined;
    const day = Math.ceil((target.value - intercept(line, slope)) / slope);
    return day > limit ? undefined : fromDayNumber(Math.max(day, dayNumber(last.date)));
  };
  const [slow, fast] = sign > 0 ? [found.low, found.high] : [found.high, found.low];
  return { date: reached(found.slope), earliest: reached(fast), latest: reached(slow) };
}
