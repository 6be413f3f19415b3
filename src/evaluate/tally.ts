/** How many have which outcome. */
import type { MetricResult, Outcome, Tally } from '../model/report.ts';

/** Counts outcomes. */
export function tally(outcomes: readonly { readonly outcome: Outcome }[]): Tally {
  const count = (outcome: Outcome) => outcomes.filter((one) => one.outcome === outcome).length;
  return {
    total: outcomes.length,
    met: count('met'),
    missed: count('missed'),
    pending: count('pending'),
    unknown: count('unknown'),
    notApplicable: count('not-applicable'),
  };
}

/** The key performance indicators among metrics: the parts of a share set instead of the set, without supporting ones. */
export function indicators(metrics: readonly MetricResult[]): readonly MetricResult[] {
  return metrics.filter((one) => !one.supporting).flatMap((one) => (one.parts.length > 0 ? one.parts : [one]));
}
