/** Other subjects under a metric: the value of each that counts, its age, and how it moved within its own series. */
import type { FieldResult, Reading } from '../model/report.ts';
import type { Day, Metric, Scorecard } from '../model/types.ts';
import { choose } from './choose.ts';
import { freshness } from './freshness.ts';
import { type SeriesBreak, trend } from './trend.ts';

/** Every subject of which something is known, in the order of the scorecard. */
export function field(
  metric: Metric,
  others: readonly Reading[],
  breaks: readonly SeriesBreak[],
  { subjects }: Pick<Scorecard, 'subjects'>,
  asOf: Day,
): readonly FieldResult[] {
  if (others.length === 0) return [];
  const bySubject = Map.groupBy(others, (one) => one.subject);
  return subjects.flatMap(({ id }) => {
    const own = bySubject.get(id);
    return own ? [fieldResult(id, metric, own, breaks, asOf)] : [];
  });
}

function fieldResult(subject: string, metric: Metric, own: readonly Reading[], breaks: readonly SeriesBreak[], asOf: Day): FieldResult {
  const value = choose(own, metric, asOf);
  return {
    subject,
    value: value && { ...value, standing: 'counted' },
    readings: own.length,
    freshness: freshness(value, metric.cadence, asOf),
    trend: trend(value, own, breaks, metric),
  };
}
