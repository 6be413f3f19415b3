/** Weights of categories as a reader tries them, in an address. */
import { exact } from './quantity.ts';
import type { Score } from './report.ts';

/** No weight is above it; what they add up to is the whole, whatever it is. */
export const MOST = 100;

/** Reads `40,30,20,10`; undefined unless there are exactly so many weights from 0 to 100. */
export function readWeights(text: string, count: number): readonly number[] | undefined {
  const parts = text.split(',');
  if (parts.length !== count || !parts.every((part) => /^\d{1,3}(\.\d{1,6})?$/.test(part))) return undefined;
  const weights = parts.map(Number);
  return weights.every((weight) => weight <= MOST) ? weights : undefined;
}

/** Writes weights for an address, with at most six digits behind the point. */
export function writeWeights(weights: readonly number[]): string {
  return weights.map((weight) => Number(weight.toFixed(6))).join(',');
}

/** What each weight is of all of them, in percent: 30 and 90 are 25 and 75; of nothing there are no shares. */
export function sharesOf(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total === 0 ? 0 : exact((weight / total) * 100)));
}

/** `between 2.4 and 94.1 of 100, 12.0 % known`; `41.0 of 100, 100.0 % known` where the ends are one. */
export function scoreWords({ low, high, coverage }: Score): string {
  const [from, to, known] = [low, high, coverage].map((share) => (share * 100).toFixed(1));
  return `${from === to ? from : `between ${from} and ${to}`} of 100, ${known} % known`;
}

/** A share as it stands beside its weight: `44.4 %`. */
export function shareWords(share: number): string {
  return `${share.toFixed(1)} %`;
}
