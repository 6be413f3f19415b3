/** Two points held against each other, in words: only within one series, and never across a break. */
import { shortDay } from '../model/calendar.ts';
import { formatQuantity } from '../model/quantity.ts';
import type { ChartPoint } from './points.ts';
import type { ChartSpec } from './spec.ts';

/** `3 May 2024 to 2 June 2025, Kettle: 200 to 250 req/s, +50 req/s, +25 %`, or why they do not compare. */
export function differenceWords(one: ChartPoint, other: ChartPoint, spec: Pick<ChartSpec, 'axis' | 'breaks'>): string {
  const reason = notComparable(one, other, spec);
  if (reason) return `Not comparable: ${reason}.`;
  const [before, after] = (one.date ?? '') <= (other.date ?? '') ? [one, other] : [other, one];
  const days = `${shortDay(before.date as string)} to ${shortDay(after.date as string)}, ${before.of}`;
  return `${days}: ${before.text} to ${after.text}, ${change(before.number, after.number, spec)}`;
}

function notComparable(one: ChartPoint, other: ChartPoint, { breaks }: Pick<ChartSpec, 'breaks'>): string | undefined {
  if (one.of !== other.of) return `values of ${one.of} and ${other.of} compare within one run only`;
  if (one.date === undefined || other.date === undefined) return 'one of them has no day';
  if (one.basis === 'claimed' || other.basis === 'claimed') return 'a claim stands in no series';
  if (one.series === undefined || other.series === undefined) return 'one of them stands in no series';
  if (one.series !== other.series) return 'they are of different sources or conditions';
  if (one.stretch === other.stretch) return undefined;
  const [from, to] = [one.date, other.date].sort() as [string, string];
  const between = breaks.find(({ date }) => date > from && date <= to);
  return `the conditions broke between them${between ? `, on ${shortDay(between.date)}: ${between.text.replace(/^\d+ /, '')}` : ''}`;
}

/** Absolute and in percent; of percentages only in points, of grades only in steps. */
function change(before: number, after: number, { axis: { unit, grades } }: Pick<ChartSpec, 'axis'>): string {
  const by = after - before;
  if (by === 0) return 'no difference';
  if (grades) return `${Math.abs(by)} ${Math.abs(by) === 1 ? 'step' : 'steps'} ${by < 0 ? 'better' : 'worse'}`;
  const sign = by > 0 ? '+' : '-';
  const size = Number(Math.abs(by).toPrecision(6));
  if (unit === '%') return `${sign}${formatQuantity(size, 'points')}`;
  const absolute = `${sign}${formatQuantity(size, unit === 'rank' ? 'places' : unit)}`;
  if (before <= 0 || unit === 'rank') return absolute;
  return `${absolute}, ${sign}${formatQuantity(Number(Math.abs((by / before) * 100).toPrecision(3)), '%')}`;
}
