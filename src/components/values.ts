/** Which readings of a metric a table holds. */
import type { MetricResult, Reading } from '../model/report.ts';

/** A metric's page shows so many values; more stand on a page of their own. */
export const FEW = 60;

/** Every reading of a metric, of its parts and of other subjects: the own ones first, newest first. */
export function readingsOf(metric: MetricResult): readonly Reading[] {
  return [...metric.readings, ...metric.parts.flatMap(({ readings }) => readings), ...metric.others];
}
