/** What may be compared: values of one snapshot, taken side by side. */
import type { MetricResult, Reading } from '../model/report.ts';

/** A value that counts, with those that the same run found for others. */
export interface SideBySide {
  readonly metric: MetricResult;
  readonly value: Reading;
  readonly beside: readonly Reading[];
}

/** The metrics whose value stands beside another subject's in one run. */
export function comparable(metrics: readonly MetricResult[]): readonly SideBySide[] {
  return metrics.flatMap((metric) => {
    const value = metric.value;
    const beside = metric.others.filter(({ snapshot, number }) => value && snapshot === value.snapshot && number !== undefined);
    return value && beside.length > 0 ? [{ metric, value, beside }] : [];
  });
}
