/** What reads otherwise in one Report than in another of the same scorecard. */
import type { MetricResult, ReleaseResult, Report, Score } from '../model/report.ts';

/** One thing in both Reports. */
export interface Pair<T> {
  /** In the first. */
  readonly past: T;
  /** In the second. */
  readonly now: T;
}

/** What differs between two Reports. */
export interface Differences {
  /** Metrics, the parts of share sets too, of which the outcome or the value that counts differs. */
  readonly metrics: readonly Pair<MetricResult>[];
  /** Releases of which the criteria are decided otherwise. */
  readonly releases: readonly Pair<ReleaseResult>[];
  /** The score of the whole, where it differs. */
  readonly score: Pair<Score> | undefined;
}

/** In the order of the second; what one of them lacks is left out. */
export function differences(past: Report, now: Report): Differences {
  const metrics = pairs(everyMetric(past), everyMetric(now));
  return {
    metrics: metrics.filter((pair) => !sameMetric(pair)),
    releases: pairs(past.releases, now.releases).filter((pair) => !sameTally(pair)),
    score: same(past.score, now.score, ['low', 'high', 'coverage']) ? undefined : { past: past.score, now: now.score },
  };
}

/** Whether a metric has the same outcome, for the same kind of reason, and the same value. */
export function sameMetric({ past, now }: Pair<MetricResult>): boolean {
  return past.outcome === now.outcome && past.reason?.code === now.reason?.code && past.value?.id === now.value?.id;
}

function sameTally({ past, now }: Pair<ReleaseResult>): boolean {
  return same(past.tally, now.tally, ['met', 'missed', 'pending', 'unknown', 'notApplicable']);
}

function same<T>(past: T, now: T, keys: readonly (keyof T)[]): boolean {
  return keys.every((key) => past[key] === now[key]);
}

function everyMetric({ metrics }: Report): readonly MetricResult[] {
  return metrics.flatMap((one) => [one, ...one.parts]);
}

/** What both lists have by its id, in the order of the second. */
export function pairs<T extends { readonly id: string }>(past: readonly T[], now: readonly T[]): readonly Pair<T>[] {
  const before = new Map(past.map((one) => [one.id, one]));
  return now.flatMap((one) => {
    const earlier = before.get(one.id);
    return earlier ? [{ past: earlier, now: one }] : [];
  });
}
