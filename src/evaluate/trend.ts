/** How a value has moved, within its own series. */
import { addDuration } from '../model/calendar.ts';
import { difference } from '../model/quantity.ts';
import type { Change, Reading, Trend } from '../model/report.ts';
import { badness } from '../model/target.ts';
import type { Day, Duration, Metric } from '../model/types.ts';
import { choose } from './choose.ts';
import { ENOUGH, NEWEST, robustSigma } from './noise.ts';
import { isAdmissible, placeOf } from './readings.ts';
import { brokenAt, isPoint, isSameSeries, type Point, type SeriesBreak, spreadOf } from './series.ts';

/** What month over month looks back. */
export const MONTH = { text: '1 month', count: 1, unit: 'month' } as const;
/** What quarter over quarter looks back. */
export const QUARTER = { text: '1 quarter', count: 1, unit: 'quarter' } as const;
/** What year over year looks back. */
export const YEAR = { text: '1 year', count: 1, unit: 'year' } as const;
const NOTHING = { text: '0 days', count: 0, unit: 'day' } as const;

/**
 * Compares the counted value with earlier ones of the same source and conditions, back to the last break. What is only a bound, or was
 * only seen and so is not dated, has no place on the line, nor has what is no longer shown.
 */
export function trend(value: Reading | undefined, readings: readonly Reading[], breaks: readonly SeriesBreak[], metric: Metric): Trend {
  if (!value) return {};
  const [previous, month, quarter, year] = changesOver(value, readings, breaks, metric, [NOTHING, MONTH, QUARTER, YEAR]);
  return { previous, month, quarter, year };
}

/**
 * Against the last reading of the same series that is at least so long before the value; none before the last break. What was struck out or
 * may not count is passed over.
 */
export function changesOver(
  value: Reading,
  readings: readonly Reading[],
  breaks: readonly SeriesBreak[],
  metric: Metric,
  spans: readonly Duration[],
): readonly (Change | undefined)[] {
  if (!isPoint(value)) return [];
  const series = { value, readings, since: brokenAt(value.source, breaks, value.date) };
  const noise = noiseOf(value, earlierPoints(series));
  return spans.map((span) => {
    const ofDay = lastPoints(series, addDuration(value.date, span, -1));
    const [first] = ofDay;
    return first && change(choose(ofDay, metric, first.date) as Point, value, metric, noise);
  });
}

/** The series of a value, up to it. */
interface Series {
  readonly value: Point;
  /** Of its metric, newest first. */
  readonly readings: readonly Reading[];
  /** The day of its last break. */
  readonly since: Day;
}

function isEarlier(one: Reading, { value, since }: Series): one is Point {
  return one.date < value.date && one.date >= since && isPoint(one) && isAdmissible(one) && isSameSeries(one, value);
}

/** The newest 119 before the value, which tell their noise. */
function earlierPoints(series: Series): readonly Point[] {
  const points: Point[] = [];
  for (const one of series.readings) {
    if (points.length === NEWEST - 1 || (one.date < series.since && !one.derivedFrom)) break;
    if (isEarlier(one, series)) points.push(one);
  }
  return points;
}

/** Those before the value that are of the last day up to `day`. */
function lastPoints(series: Series, day: Day): readonly Point[] {
  const points: Point[] = [];
  const { readings, since } = series;
  for (let index = placeOf(readings, day); index < readings.length; index += 1) {
    const one = readings[index] as Reading;
    if (one.date < (points[0]?.date ?? since) && !one.derivedFrom) break;
    if (one.date <= day && isEarlier(one, series)) points.push(one);
  }
  return points;
}

/** The noise of the series up to the value, one sigma of its newest 120 points; undefined where there are too few to tell. */
function noiseOf(value: Point, earlier: readonly Point[]): number | undefined {
  const points = [value, ...earlier];
  if (points.length < ENOUGH) return undefined;
  // To twelve digits, so that a change of just that size is no larger by the dust of binary fractions.
  return Number(robustSigma(points.map(({ number }) => number)).toPrecision(12));
}

/**
 * A change no larger than the larger stated spread is flat; where none is stated, one no larger than the noise of the series. That is the noise of
 * one value, though a change has that of two: where nothing but normal noise moves a series, about every second change is larger than one sigma.
 */
function change(from: Point, to: Point, metric: Metric, noise: number | undefined): Change {
  const change = difference(to.number, from.number);
  const worse = badness(to.number, metric) - badness(from.number, metric);
  const within = withinOf(spreadOf(from, to), noise);
  const flat = worse === 0 || (within !== undefined && Math.abs(change) <= within.size);
  const point = ({ date, number, text }: Point) => ({ date, number, text });
  const direction = flat ? 'flat' : worse < 0 ? 'improving' : 'worsening';
  return { from: point(from), to: point(to), change, direction, ...(within ? { within } : {}) };
}

function withinOf(spread: number | undefined, noise: number | undefined): Change['within'] {
  if (spread !== undefined) return { kind: 'spread', size: spread };
  return noise === undefined ? undefined : { kind: 'noise', size: noise };
}
