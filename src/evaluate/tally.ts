/** How many have which outcome. */
import { leaves } from '../model/leaves.ts';
import type { Freshness, MetricResult, Outcome, Tally } from '../model/report.ts';

/** What is counted. */
export interface Countable {
  /** How it was judged. */
  readonly outcome: Outcome;
  /** The age of the value that it was judged by, where it was judged by one. */
  readonly freshness?: Freshness;
  /** Whether it rests on a stale value, where that is known already. */
  readonly stale?: boolean;
}

/** Counts outcomes, and apart from them those that rest on a stale value. */
export function tally(outcomes: readonly Countable[]): Tally {
  const count = (outcome: Outcome) => outcomes.filter((one) => one.outcome === outcome).length;
  return {
    total: outcomes.length,
    met: count('met'),
    missed: count('missed'),
    pending: count('pending'),
    unknown: count('unknown'),
    notApplicable: count('not-applicable'),
    stale: outcomes.filter(isStale).length,
  };
}

function isStale({ outcome, freshness, stale = freshness?.state === 'stale' }: Countable): boolean {
  return stale && outcome !== 'unknown' && outcome !== 'not-applicable';
}

/** The key performance indicators among metrics: the parts of a share set instead of the set, without supporting ones. */
export function indicators(metrics: readonly MetricResult[]): readonly MetricResult[] {
  return leaves(metrics.filter((one) => !one.supporting));
}
