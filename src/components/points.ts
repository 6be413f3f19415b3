/** Where the 100 points of a score are, category by category, in whole points that add up as they are printed. */
import { scoreSpec } from '../charts/score-bar.ts';
import { countedCategories } from '../evaluate/peers.ts';
import type { CategoryResult, MetricResult, Report } from '../model/report.ts';
import { type Points, settled, wholeShares } from './whole-points.ts';

/** The part of one category. */
export interface Part {
  readonly category: CategoryResult;
  /** Its points of the 100: its weight, or more where a category counts nothing. */
  readonly share: number;
  /** As they are. */
  readonly exact: Points;
  /** Whole points that make the whole with those of the others. */
  readonly printed: Points;
}

/** All 100 points. */
export interface Sum {
  readonly parts: readonly Part[];
  /** As the bar of the score says it. */
  readonly whole: Points;
}

/** The points of the categories that have a part in the score; they are fewer than the categories where one stands aside or nothing of it is scored. */
export function pointsOf(report: Pick<Report, 'categories' | 'metrics' | 'score'>): Sum {
  const counted = countedCategories(report.categories, new Map(report.metrics.map((one) => [one.id, one])));
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  const shares = counted.map(({ weight }) => tidy((weight / total) * 100));
  const exact = counted.map(({ score: { low, high } }, at) => {
    const share = shares[at] as number;
    return { proven: tidy(share * low), open: tidy(share * (high - low)), lost: tidy(share * (1 - high)) };
  });
  const { proven, possible } = scoreSpec(report.score);
  const whole = { proven, open: possible - proven, lost: 100 - possible };
  const printed = counted.length === 0 ? [] : settled(exact, wholeShares(shares), whole);
  const parts = counted.map((category, at) => ({
    category,
    share: shares[at] as number,
    exact: exact[at] as Points,
    printed: printed[at] as Points,
  }));
  return { parts, whole };
}

/** The scored metrics that have lost points, those that lost most first: by one that misses, or by parts of a set that do. */
export function lossesOf(metrics: readonly MetricResult[], parts: readonly Part[]): readonly MetricResult[] {
  const lost = parts.flatMap(({ category, share }) => {
    const scored = metrics.filter((metric) => metric.scored && metric.category === category.id);
    const weights = scored.reduce((sum, { weight }) => sum + weight, 0);
    return scored.map((metric) => ({ metric, points: tidy((share * metric.weight * (1 - metric.score.high)) / weights) }));
  });
  return lost
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .map(({ metric }) => metric);
}

/** Without the dust of binary fractions, which would be rounded up to a point. */
function tidy(points: number): number {
  return Number(points.toFixed(9));
}
