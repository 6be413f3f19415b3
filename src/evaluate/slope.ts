/** How fast something moves: the slope of Theil and Sen, which a few wild points do not bend, with its confidence bounds. */

import { median, ranked } from './noise.ts';

/** A point of a line; `x` in days, `y` in the unit of the metric. */
export interface LinePoint {
  /** Days since 1970-01-01. */
  readonly x: number;
  /** In the unit of the metric. */
  readonly y: number;
}

/** A line through points, and how sure its slope is. */
export interface Slope {
  /** Units a day: the median of the slopes between all pairs of points. */
  readonly slope: number;
  /** The lower bound of the slope at 95 % confidence. */
  readonly low: number;
  /** The upper bound. */
  readonly high: number;
}

/** With fewer points the bounds at 95 % lie beyond the smallest and the largest slope there is. */
export const FEWEST_POINTS = 5;

/** A line is drawn through so many of the newest points at most: pairs grow with the square of their number. */
export const MOST_POINTS = 120;

/** The quantile of the normal distribution that leaves 2.5 % on either side. */
const Z = 1.959964;

/**
 * The slope through points of different days; undefined below FEWEST_POINTS. After Sen, "Estimates of the regression coefficient based on
 * Kendall's tau" (1968): of the N pairwise slopes in order, the bounds are those at the places (N - C) / 2 and (N + C) / 2 + 1, counted from
 * 1, with C = 1.96 * sqrt(n (n - 1) (2 n + 5) / 18). Five points 0, 1, 2, 3, 10 on five days: slope 1, from 1 to 7.
 */
export function theilSen(points: readonly LinePoint[]): Slope | undefined {
  const count = Math.min(points.length, MOST_POINTS);
  if (count < FEWEST_POINTS) return undefined;
  const slopes = pairwise(points.slice(-MOST_POINTS));
  const reach = Z * Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18);
  const lowest = Math.max(0, Math.round((slopes.length - reach) / 2) - 1);
  const highest = Math.min(slopes.length - 1, Math.round((slopes.length + reach) / 2));
  return { slope: median(slopes), low: ranked(slopes, lowest), high: ranked(slopes, highest) };
}

/** Where a line of that slope crosses the day 0: the median of what it leaves of the points. */
export function intercept(points: readonly LinePoint[], slope: number): number {
  return median(points.slice(-MOST_POINTS).map(({ x, y }) => y - slope * x));
}

/** Points of one day have no slope between them. */
function pairwise(points: readonly LinePoint[]): number[] {
  const slopes: number[] = [];
  for (const [index, from] of points.entries())
    for (let other = index + 1; other < points.length; other += 1) {
      const to = points[other] as LinePoint;
      if (to.x !== from.x) slopes.push((to.y - from.y) / (to.x - from.x));
    }
  return slopes;
}
