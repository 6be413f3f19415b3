/** How far the score of the whole would move if each category weighed a little less or more. */
import { exact } from '../model/quantity.ts';
import type { CategoryResult, Reweighted, Sensitivity } from '../model/report.ts';
import { combine } from './scoring.ts';

/** By how many points of 100 a weight is moved. */
export const STEP = 5;

/**
 * For each category that takes part, the score of the whole with its weight moved by five points either way, but not below 0 nor above 100;
 * all others keep their proportions and share what is left: with weight w it becomes w', and another of weight v becomes v (100 - w') / (100 - w).
 * Weights 60 and 40, scores 0.5 and 0.1: 0.34. With the first at 65 the other is at 35: 0.36; with it at 55, at 45: 0.32.
 * A single category has nothing to be weighed against.
 */
export function sensitivity(categories: readonly CategoryResult[]): readonly Sensitivity[] {
  const total = categories.reduce((sum, { weight }) => sum + weight, 0);
  if (categories.length < 2) return [];
  const shares = categories.map(({ id, weight, score }) => ({ id, weight: exact((weight / total) * 100), score }));
  const moved = (index: number, to: number): Reweighted => {
    const weight = exact(Math.min(100, Math.max(0, to)));
    const rest = (100 - weight) / (100 - (shares[index]?.weight ?? 0));
    return { weight, score: combine(shares.map((one, at) => ({ weight: at === index ? weight : one.weight * rest, score: one.score }))) };
  };
  return shares.map(({ id, weight }, index) => ({
    category: id,
    weight,
    less: moved(index, weight - STEP),
    more: moved(index, weight + STEP),
  }));
}
