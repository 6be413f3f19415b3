/** Figures of one day that are of different kinds: six small benchmarks, say, none of which stands for the metric. */
import type { MetricResult, Reading } from '../model/report.ts';

/** How many kinds of figure stand beside the value, told apart by their conditions; 1 where a target or the metric chooses among them. */
export function kindsOf(metric: MetricResult): number {
  const { value, targets, conditions, readings } = metric;
  if (!value || targets.length > 0 || Object.keys(conditions).length > 0) return 1;
  const beside = readings.filter(({ date, standing }) => date === value.date && (standing === 'counted' || standing === 'admissible'));
  return new Set(beside.map(kind)).size;
}

/** What tells a figure from the others of its day, in words. */
export function kind({ conditions }: Pick<Reading, 'conditions'>): string {
  return Object.values(conditions).join(', ');
}

/** The metric as it is shown: where its figures are of several kinds, none of them stands out. */
export function shown(metric: MetricResult): MetricResult {
  const kinds = kindsOf(metric);
  if (kinds < 2) return metric;
  const readings = metric.readings.map((one) => (one.standing === 'counted' ? { ...one, standing: 'admissible' as const } : one));
  const reason = { code: 'no-target', text: `no target; ${readings.length} figures of ${kinds} kinds` } as const;
  return { ...metric, value: undefined, reason, readings, trend: {}, freshness: { state: 'none' } };
}
