/** What each metric weighs in the scores, so that a score is a sum over metrics. */
import type { Score } from '../model/report.ts';
import type { Category, Metric } from '../model/types.ts';

/** A metric that is scored by itself, or a part of a share set, with its shares. */
export interface Leaf {
  /** The metric or part. */
  readonly metric: Metric;
  /** The id of its category. */
  readonly category: string;
  /** Its share of the category's score; those of a category sum to 1. */
  readonly share: number;
}

/** Scored metrics of the categories with their shares: by their weights, a share set divided evenly among its parts. */
export function leavesOf(scored: readonly Metric[]): readonly Leaf[] {
  const totals = new Map<string, number>();
  for (const { category = '', weight } of scored) totals.set(category, (totals.get(category) ?? 0) + weight);
  return scored.flatMap((metric) => {
    const { category = '', parts } = metric;
    const share = metric.weight / (totals.get(category) as number);
    return parts.length === 0
      ? [{ metric, category, share }]
      : parts.map((part) => ({ metric: part, category, share: share / parts.length }));
  });
}

/** The share of each category in the score of the whole: of those that do not stand aside and have a scored metric. */
export function categoryShares(categories: readonly Category[], leaves: readonly Leaf[]): ReadonlyMap<string, number> {
  const used = new Set(leaves.map(({ category }) => category));
  const counted = categories.filter(({ id, aside }) => aside === undefined && used.has(id));
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  return new Map(total === 0 ? [] : counted.map(({ id, weight }) => [id, weight / total]));
}

/** A score with every end multiplied. */
export function scaled({ low, high, coverage }: Score, factor: number): Score {
  return { low: low * factor, high: high * factor, coverage: coverage * factor };
}

/** The sum of scores, end by end. */
export function added(one: Score, other: Score): Score {
  return { low: one.low + other.low, high: one.high + other.high, coverage: one.coverage + other.coverage };
}

/** One score less another, end by end. */
export function less(one: Score, other: Score): Score {
  return added(one, scaled(other, -1));
}

/** No score at all: where sums begin. */
export const NOTHING: Score = { low: 0, high: 0, coverage: 0 };
