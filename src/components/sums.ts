/** The sums behind a score, for a reader who wants to add them up again. */
import type { CategoryResult, MetricResult, Report, Score } from '../model/report.ts';

/** A scored metric that brings more than an open interval. */
export interface Known {
  readonly metric: MetricResult;
  readonly weight: number;
  readonly score: Score;
}

/** One category with what went into its score. */
export interface CategorySum {
  readonly category: CategoryResult;
  readonly scored: number;
  /** The weights of all scored metrics together. */
  readonly weight: number;
  /** Whether all scored metrics weigh the same. */
  readonly even: boolean;
  readonly known: readonly Known[];
  /** Weight times low end, over all. */
  readonly low: number;
  /** Weight times high end, over all. */
  readonly high: number;
  /** Weight times coverage, over all. */
  readonly coverage: number;
}

/** The sums of every category in which something is scored. */
export function sumsOf(report: Pick<Report, 'categories' | 'metrics'>): readonly CategorySum[] {
  const byId = new Map(report.metrics.map((one) => [one.id, one]));
  return report.categories
    .map((category) => {
      const scored = category.metrics.map((id) => byId.get(id) as MetricResult).filter((metric) => metric.scored);
      const total = (end: keyof Score) => scored.reduce((sum, { weight, score }) => sum + weight * score[end], 0);
      return {
        category,
        scored: scored.length,
        weight: scored.reduce((sum, { weight }) => sum + weight, 0),
        even: new Set(scored.map(({ weight }) => weight)).size <= 1,
        known: scored.filter(({ score }) => score.coverage > 0).map((metric) => ({ metric, weight: metric.weight, score: metric.score })),
        low: total('low'),
        high: total('high'),
        coverage: total('coverage'),
      };
    })
    .filter(({ scored }) => scored > 0);
}

/** A share in four digits behind the point: 0.0509. */
export function digits(share: number, count = 4): string {
  return Number.isInteger(share) ? String(share) : share.toFixed(count);
}
