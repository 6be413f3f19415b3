/** Where the series of a metric got worse or better for good: steps and drifts where there are enough points, else what lies beyond its spread. */
import { formatQuantity } from '../model/quantity.ts';
import type { Shift } from '../model/report.ts';
import { badness } from '../model/target.ts';
import type { Metric } from '../model/types.ts';
import { ENOUGH } from './noise.ts';
import { type Point, spreadOf } from './series.ts';
import { type Course, courseOf, type Level } from './steps.ts';

/** A shift with the points between which it happened. */
export interface Found extends Omit<Shift, 'before' | 'after' | 'text' | keyof Size> {
  /** Whether it was for the worse. */
  readonly worse: boolean;
  /** From which level to which: few shifts are ever asked. */
  readonly size: () => Size;
  /** The same in words: fewer are ever told. */
  readonly text: () => string;
  /** The last point before it; of a drift, its first. */
  readonly before: Point;
  /** The first point after it; of a drift, the newest. */
  readonly after: Point;
  /** The first point from which on the level was as good as before; only of what was for the worse. */
  readonly recovered?: Point | undefined;
}

/** How far a shift goes. */
type Size = Pick<Shift, 'from' | 'to' | 'percent'>;

/** A line that begins further than so many sigma from the level before it begins with a step. */
const FAR = 2;

/** The shifts of one series, oldest first; `numbers` are those of its points. */
export function shiftsIn(
  points: readonly Point[],
  metric: Metric,
  numbers: readonly number[] = points.map(({ number }) => number),
): readonly Found[] {
  const course = courseOf(numbers);
  return course ? overLevels(course, points, metric) : overSpreads(points, metric);
}

/** Whether a change for the worse could be told from noise: there are enough points, or two of which one states its spread. */
export function canTell(points: readonly Point[]): boolean {
  return points.length >= ENOUGH || (points.length > 1 && points.some(({ spread }) => spread !== undefined));
}

function overLevels(course: Course, points: readonly Point[], metric: Metric): readonly Found[] {
  const { levels, drift, sigma } = course;
  const places = drift && startsApart(course) ? [...levels, levelAt(drift.from, drift.start)] : levels;
  const point = (place: number) => points[place] as Point;
  const steps = places.slice(1).map((level, index): Found => {
    const from = places[index] as Level;
    const worse = badness(level.mean, metric) > badness(from.mean, metric);
    const good = badness(from.mean, metric) + sigma;
    const place = worse ? recovery(course, places.slice(index + 1), good, points.length, metric) : undefined;
    const [before, after] = [point(level.from - 1), point(level.from)];
    return described('step', before, after, [from.mean, level.mean], metric, worse, place === undefined ? undefined : point(place));
  });
  return drift ? [...steps, drifted(drift, points, metric)] : steps;
}

/** Whether the points jump to where their line begins. */
function startsApart({ levels, drift, sigma }: Course): boolean {
  const last = levels.at(-1);
  return last !== undefined && drift !== undefined && Math.abs(drift.start - last.mean) > FAR * sigma;
}

function levelAt(from: number, mean: number): Level {
  return { from, to: from, mean, count: 1, variance: 0 };
}

/** The place at which a step for the better, or a drift, has brought it back to what was good enough; `after` begins with the worse level. */
function recovery({ drift }: Course, after: readonly Level[], good: number, count: number, metric: Metric): number | undefined {
  const isBetter = (level: Level, index: number) => badness(level.mean, metric) < badness((after[index - 1] as Level).mean, metric);
  const level = after.find((one, index) => index > 0 && badness(one.mean, metric) <= good && isBetter(one, index));
  if (level || !drift) return level?.from;
  const back = Array.from({ length: count - drift.from }, (_, step) => badness(drift.start + step * drift.rise, metric));
  const step = back.findIndex((one) => one <= good && one < (back[0] as number));
  return step < 0 ? undefined : drift.from + step;
}

function drifted({ from, start, rise }: NonNullable<Course['drift']>, points: readonly Point[], metric: Metric): Found {
  const end = start + rise * (points.length - 1 - from);
  const worse = badness(end, metric) > badness(start, metric);
  const first = points[from] as Point;
  return { ...described('drift', first, points.at(-1) as Point, [start, end], metric, worse), since: first.date };
}

/** With too few points for levels, one reading beyond the stated spread of the one before; without a stated spread nothing can be said. */
function overSpreads(points: readonly Point[], metric: Metric): readonly Found[] {
  return points.slice(1).flatMap((after, index): readonly Found[] => {
    const before = points[index] as Point;
    const by = badness(after.number, metric) - badness(before.number, metric);
    if (Math.abs(by) <= (spreadOf(before, after) ?? Number.POSITIVE_INFINITY)) return [];
    const isBack = (one: Point) => badness(one.number, metric) - badness(before.number, metric) <= (spreadOf(before, one) ?? 0);
    const recovered = by > 0 ? points.slice(index + 2).find(isBack) : undefined;
    return [described('last', before, after, [before.number, after.number], metric, by > 0, recovered)];
  });
}

function described(
  kind: Shift['kind'],
  before: Point,
  after: Point,
  levels: readonly [from: number, to: number],
  metric: Metric,
  worse: boolean,
  recovered?: Point,
): Found {
  const { date: since, source, conditions } = after;
  const [size, text] = [() => sizeOf(levels, metric), () => words(levels, metric)];
  return { kind, since, source, conditions, before, after, worse, recovered, size, text };
}

function sizeOf([from, to]: readonly [from: number, to: number], { scale }: Metric): Size {
  const percent = from === 0 || scale ? undefined : digits((100 * Math.abs(to - from)) / Math.abs(from), 6);
  return { from: digits(from, 6), to: digits(to, 6), ...(percent === undefined ? {} : { percent }) };
}

function words(levels: readonly [from: number, to: number], metric: Metric): string {
  const [from, to] = levels;
  const { percent } = sizeOf(levels, metric);
  return `from ${levelText(from, metric)} to ${levelText(to, metric)}${sizeText(from, to, percent, metric)}`;
}

/** ` (25 %)`, of a percentage ` (5 points)`; nothing where a percentage says nothing. */
function sizeText(from: number, to: number, percent: number | undefined, { unit }: Metric): string {
  if (unit === '%') return ` (${formatQuantity(digits(Math.abs(to - from), 4), 'points')})`;
  return percent === undefined || unit === 'rank' ? '' : ` (${formatQuantity(digits(percent, percent < 10 ? 2 : 3), '%')})`;
}

/** Four digits: a mean knows no more. */
function levelText(level: number, { unit, scale }: Metric): string {
  return scale?.[Math.round(level)] ?? formatQuantity(digits(level, 4), unit);
}

function digits(number: number, count: number): number {
  return Number(number.toPrecision(count));
}
