/** Readings joined into lines: only of one series, broken where the conditions broke and where nothing was measured for long. */
import { daysBetween, seconds } from '../model/calendar.ts';
import type { MetricResult, Reading } from '../model/report.ts';
import type { Day } from '../model/types.ts';

/** A dated number. */
export interface Point {
  readonly date: Day;
  readonly number: number;
}

/** An unbroken piece of one series, oldest point first. */
export interface Segment {
  /** Source and conditions; two segments with the same are one series, broken. */
  readonly series: string;
  readonly subject: string;
  readonly points: readonly Point[];
}

const SECONDS_A_DAY = 86_400;

/** The lines of the own subject: admissible, dated readings. */
export function segmentsOf(metric: MetricResult): readonly Segment[] {
  return joined(metric, metric.readings);
}

/** The lines of the other subjects. */
export function otherSegments(metric: MetricResult): readonly Segment[] {
  return joined(metric, metric.others);
}

/** What makes two readings one series: the subject, the source and the conditions. */
export function seriesOf(reading: Reading): string {
  return `${reading.subject} ${reading.source} ${JSON.stringify(reading.conditions)}`;
}

function joined(metric: MetricResult, readings: readonly Reading[]): readonly Segment[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings.filter(isJoinable).toReversed()) {
    const group = groups.get(seriesOf(reading));
    if (group) group.push(reading);
    else groups.set(seriesOf(reading), [reading]);
  }
  return [...groups].flatMap(([series, group]) => cut(metric, oneADay(group)).map((points) => segment(series, group, points)));
}

function segment(series: string, group: readonly Reading[], points: readonly Reading[]): Segment {
  const subject = (group[0] as Reading).subject;
  return { series, subject, points: points.map(({ date, number }) => ({ date, number: number as number })) };
}

function isJoinable(reading: Reading): boolean {
  return reading.number !== undefined && reading.dated !== 'seen' && (reading.standing === 'counted' || reading.standing === 'admissible');
}

/** Of several values of a day the one that counts, else the last. */
function oneADay(group: readonly Reading[]): readonly Reading[] {
  const days = new Map<Day, Reading>();
  for (const reading of group.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    if (days.get(reading.date)?.standing !== 'counted') days.set(reading.date, reading);
  }
  return [...days.values()];
}

function cut(metric: MetricResult, readings: readonly Reading[]): readonly (readonly Reading[])[] {
  const longest = longestGap(metric, readings);
  const pieces: Reading[][] = [];
  let before: Reading | undefined;
  for (const reading of readings) {
    if (!before || isBroken(metric, before, reading) || daysBetween(before.date, reading.date) > longest) pieces.push([]);
    pieces[pieces.length - 1]?.push(reading);
    before = reading;
  }
  return pieces;
}

function isBroken(metric: MetricResult, before: Reading, after: Reading): boolean {
  return metric.breaks.some(({ date, source }) => source === after.source && before.date < date && date <= after.date);
}

/** Four times the usual distance, and never less than two of the metric's cadences. */
function longestGap(metric: MetricResult, readings: readonly Reading[]): number {
  const gaps = readings.slice(1).map((reading, index) => daysBetween((readings[index] as Reading).date, reading.date));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const cadence = metric.cadence ? seconds(metric.cadence.length) / SECONDS_A_DAY : 0;
  return Math.max(4 * usual, 2 * cadence);
}
