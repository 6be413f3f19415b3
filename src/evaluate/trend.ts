/** How a value has moved, within its own series. */
import { addDuration } from '../model/calendar.ts';
import { exact } from '../model/quantity.ts';
import type { Change, Reading, Trend } from '../model/report.ts';
import { badness } from '../model/target.ts';
import type { Duration, Metric } from '../model/types.ts';
import { choose } from './choose.ts';
import { isPoint, isSameSeries, lastBreak, type SeriesBreak } from './series.ts';

/** What month over month looks back. */
export const MONTH = { text: '1 month', count: 1, unit: 'month' } as const;
/** What quarter over quarter looks back. */
export const QUARTER = { text: '1 quarter', count: 1, unit: 'quarter' } as const;
/** What year over year looks back. */
export const YEAR = { text: '1 year', count: 1, unit: 'year' } as const;
const NOTHING = { text: '0 days', count: 0, unit: 'day' } as const;

/**
 * Compares the counted value with earlier ones of the same source and conditions, back to the last break. What is only a bound, or was
 * only seen and so is not dated, has no place on the line.
 */
export function trend(value: Reading | undefined, readings: readonly Reading[], breaks: readonly SeriesBreak[], metric: Metric): Trend {
  if (!value) return {};
  const [previous, month, quarter] = changesOver(value, readings, breaks, metric, [NOTHING, MONTH, QUARTER]);
  return { previous, month, quarter };
}

/** Against the last reading of the same series that is at least so long before the value; none before the last break. */
export function changesOver(
  value: Reading,
  readings: readonly Reading[],
  breaks: readonly SeriesBreak[],
  metric: Metric,
  spans: readonly Duration[],
): readonly (Change | undefined)[] {
  if (!isPoint(value)) return [];
  const since = lastBreak(value, breaks);
  const earlier = readings.filter((one) => isPoint(one) && isSameSeries(one, value) && one.date < value.date && one.date >= since);
  return spans.map((span) => {
    const latest = addDuration(value.date, span, -1);
    const dates = earlier.map((one) => one.date).filter((date) => date <= latest);
    const date = dates.sort().at(-1);
    const from =
      date &&
      choose(
        earlier.filter((one) => one.date === date),
        metric,
        date,
      );
    return from ? change(from, value, metric) : undefined;
  });
}

/** A change inside the stated spread is flat. */
function change(from: Reading, to: Reading, metric: Metric): Change {
  const difference = exact((to.number as number) - (from.number as number));
  const worse = badness(to.number as number, metric) - badness(from.number as number, metric);
  const flat = worse === 0 || Math.abs(difference) <= Math.max(from.spread ?? 0, to.spread ?? 0);
  const point = (one: Reading) => ({ date: one.date, number: one.number as number, text: one.text });
  return { from: point(from), to: point(to), change: difference, direction: flat ? 'flat' : worse < 0 ? 'improving' : 'worsening' };
}
