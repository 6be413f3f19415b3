/** All arithmetic of scores, each rule with an example. Scores and attainments lie in [0, 1]. */

import { exact } from '../model/quantity.ts';
import type { Outcome, Score } from '../model/report.ts';
import { keeps } from '../model/target.ts';
import type { Target } from '../model/types.ts';

/** What attainment needs to know of the metric. */
export interface Scale {
  /** The metric's unit. */
  readonly unit: string;
  /** The steps of a grade, best first. */
  readonly scale?: readonly string[];
}

/** From this percentage on, failures are compared rather than successes: 99.9 % for 99.99 % is ten times too many. */
const HIGH_PERCENTAGE = 99;

/** What a missed target attains at most: only what is kept attains all of it. */
const NEARLY = 0.999_999;

/**
 * How much of a target a value attains: 1 where it is kept, else by the kind of the target.
 * At least 5M, value 1M: 0.2. At most 1 ms, value 4 ms: 0.25. Zero, value 15: 0. Top 3, value 6: 0.5.
 * Grade A+ of five steps, value B two steps below: 0.5. At least 99.99 %, value 99.9 %: 0.01 / 0.1 = 0.1.
 * A share of 40 %, value 20 % or 80 %: 0.5, and so with a number that is to be hit. Five million for four hours, value one million: 0, a duration at a level is met or not.
 * What is missed attains less than 1, be it as near as it may: more than 95 %, value 95 %: 0.999999. `kept` says whether it is kept where the number
 * alone does not, since it is a bound: of a share of 40 %, give or take 5, what is below 35 % misses it and attains 0.875.
 */
export function attainment(value: number, target: Target, metric: Scale, kept = keeps(value, target)): number {
  if (kept) return 1;
  return target.sustained ? 0 : clamp(partial(value, target, metric));
}

function partial(value: number, target: Target, metric: Scale): number {
  const goal = target.value;
  switch (target.kind) {
    case 'zero':
      return 0;
    case 'grade': {
      const last = (metric.scale?.length ?? 1) - 1;
      const [steps, asked] = [last - value, last - goal];
      return target.comparator === '=' ? nearness(steps, asked) : steps / asked;
    }
    case 'rank':
      return target.comparator === '=' ? nearness(value, goal) : goal / value;
    case 'share':
      return nearness(value, goal);
    default:
      if (target.comparator === '=') return nearness(value, goal);
      if (target.comparator === '<' || target.comparator === '<=') return goal / value;
      if (metric.unit === '%' && goal >= HIGH_PERCENTAGE) return failures(goal) / failures(value);
      return value / goal;
  }
}

/** The smaller over the larger, for what is to be hit from both sides. */
function nearness(value: number, goal: number): number {
  return Math.min(value, goal) / Math.max(value, goal);
}

/** What is left to 100 %, without the dust of binary fractions. */
function failures(percentage: number): number {
  return Number((100 - percentage).toFixed(10));
}

/** Negative and absurd ratios are 0. */
function clamp(ratio: number): number {
  return Number.isFinite(ratio) ? exact(Math.min(NEARLY, Math.max(0, ratio))) : 0;
}

/**
 * What one metric brings to a score. Judged, 0.2 attained: from 0.2 to 0.2, known. Pending at 0.2: from 0.2 to 1, known since it is
 * measured. Pending and never measured, or unknown: from 0 to 1, not known.
 */
export function metricScore(outcome: Outcome, attained: number | undefined): Score {
  if ((outcome === 'met' || outcome === 'missed') && attained !== undefined) return { low: attained, high: attained, coverage: 1 };
  if (outcome === 'pending' && attained !== undefined) return { low: attained, high: 1, coverage: 1 };
  return OPEN;
}

/** Nothing is known. */
export const OPEN: Score = { low: 0, high: 1, coverage: 0 };

/**
 * What one criterion brings to readiness: met 1, missed 0, everything else open. A criterion is a gate: there is no half. What is missed
 * and `excused`, since it is no must, is 1 as well: a release for which nothing is left to do is wholly ready.
 */
export function criterionScore(outcome: Outcome, excused = false): Score {
  if (outcome === 'met' || excused) return { low: 1, high: 1, coverage: 1 };
  if (outcome === 'missed') return { low: 0, high: 0, coverage: 1 };
  return OPEN;
}

/** A score with its weight. */
export interface Weighted {
  /** How much it weighs beside the others. */
  readonly weight: number;
  /** What it brings. */
  readonly score: Score;
}

/**
 * The weighted mean of scores, end by end. Weights 1 and 3, scores 0.4 to 0.4 and 0 to 1: from 0.1 to 0.85, 0.25 known.
 * Nothing to weigh is open.
 */
export function combine(parts: readonly Weighted[]): Score {
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  if (total === 0) return OPEN;
  const mean = (end: keyof Score) => exact(parts.reduce((sum, { weight, score }) => sum + weight * score[end], 0) / total);
  return { low: mean('low'), high: mean('high'), coverage: mean('coverage') };
}
