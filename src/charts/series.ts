/** Readings joined into lines: only of one series, broken where the conditions broke and where nothing was measured for long. */
import { trackKeys } from '../evaluate/tracks.ts';
import { daysBetween, seconds } from '../model/calendar.ts';
import type { MetricResult, Reading } from '../model/report.ts';
import type { Basis, Conditions, Day } from '../model/types.ts';

/** A dated number. */
export interface Point {
  readonly date: Day;
  readonly number: number;
  /** Where it is another than that of its line. */
  readonly basis?: Basis;
}

/** An unbroken piece of one series, oldest point first. */
export interface Segment {
  /** Source and conditions; two segments with the same are one series, broken. */
  readonly series: string;
  /** Source and what tells its runs apart; a series that goes on under other conditions is still of the same track. */
  readonly track: string;
  /** The series up to a break: only values of one stretch compare. */
  readonly stretch: string;
  /** That of its first point; points that have another say so. */
  readonly basis: Basis;
  /** The source's id. */
  readonly source: string;
  /** The conditions that tell its track from the others of that source. */
  readonly told: Conditions;
  readonly subject: string;
  readonly points: readonly Point[];
}

const SECONDS_A_DAY = 86_400;

/** The lines of the own subject: admissible, dated readings, by their first day. */
export function segmentsOf(metric: MetricResult): readonly Segment[] {
  return joined(metric, metric.readings);
}

/** The lines of the other subjects, by their first day. */
export function otherSegments(metric: MetricResult): readonly Segment[] {
  return joined(metric, metric.others);
}

/** Of every reading, its track: its source, and the conditions that tell that source's runs apart. */
export function tracksOf(readings: readonly Reading[]): (reading: Reading) => Pick<Segment, 'track' | 'source' | 'told'> {
  const keys = trackKeys(readings);
  return ({ source, conditions }) => {
    const told = Object.fromEntries(
      (keys.get(source) ?? []).flatMap((key) => (conditions[key] === undefined ? [] : [[key, conditions[key]]])),
    );
    return { track: `${source} ${JSON.stringify(told)}`, source, told };
  };
}

/** What makes two readings one series: the subject, the source and the conditions. */
export function seriesOf(reading: Reading): string {
  return `${reading.subject} ${reading.source} ${JSON.stringify(reading.conditions)}`;
}

/** The pieces of a track follow each other by their first day. */
function joined(metric: MetricResult, readings: readonly Reading[]): readonly Segment[] {
  const joinable = readings.filter(isJoinable).toReversed();
  const trackOf = tracksOf(readings);
  const segments = [...Map.groupBy(joinable, seriesOf)].flatMap(([series, group]) => {
    const [{ subject }] = group as [Reading];
    const told = trackOf(group[0] as Reading);
    return cut(metric, oneADay(group)).map((points): Segment => {
      const [first] = points as [Reading];
      const place = { series, stretch: stretchOf(first, metric), ...told, subject };
      return { ...place, basis: first.basis, points: points.map((one) => pointOf(one, first.basis)) };
    });
  });
  return segments.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0));
}

/** Equal for readings of one series between which it was not broken. */
export function stretchOf(reading: Reading, { breaks }: Pick<MetricResult, 'breaks'>): string {
  const broken = breaks.filter(({ date, source }) => source === reading.source && date <= reading.date).length;
  return `${seriesOf(reading)} ${broken}`;
}

function pointOf({ date, number, basis }: Reading, common: Basis): Point {
  return { date, number: number as number, ...(basis !== common && { basis }) };
}

function firstDay({ points: [first] }: Segment): Day {
  return first?.date ?? '';
}

/** Whether it may stand on a line. */
export function isJoinable(reading: Reading): boolean {
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
