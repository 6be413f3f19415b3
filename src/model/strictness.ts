/** Two promises about the same metric: which of them asks for less. */
import { atLeast } from './basis.ts';
import { seconds } from './calendar.ts';
import { betterUnder } from './target.ts';
import type { Target, Threshold } from './types.ts';

/**
 * How much the value of a target asks for beside that of another: -1 less, 0 the same, 1 more. Undefined where the two cannot be put in an
 * order: they point in opposite directions, are to be hit from both sides, or are relative to different subjects.
 * Less than 15 beside less than 10: -1. At least 5 beside more than 5: -1. The second step of a grade beside the first: -1.
 */
export function strictness(one: Threshold, other: Threshold): -1 | 0 | 1 | undefined {
  const direction = betterUnder(one);
  if (!direction || direction !== betterUnder(other) || one.relativeTo !== other.relativeTo) return undefined;
  const more = direction === 'higher' ? one.value - other.value : other.value - one.value;
  if (more !== 0) return more > 0 ? 1 : -1;
  const [a, b] = [isOpen(one), isOpen(other)];
  return a === b ? 0 : a ? 1 : -1;
}

/** The value itself does not keep it. */
function isOpen({ comparator }: Threshold): boolean {
  return comparator === '<' || comparator === '>';
}

/**
 * Whether a target asks for less than another: by its value, or, where the values are the same, since it demands a weaker basis or a
 * shorter time. What asks for less in one way and for more in another is no less.
 */
export function asksForLess(one: Target, other: Target): boolean {
  const by = strictness(one, other);
  if (by !== 0) return by === -1;
  const isWeaker = other.basis !== undefined && !(one.basis && atLeast(one.basis, other.basis));
  const isStronger = one.basis !== undefined && !(other.basis && atLeast(other.basis, one.basis));
  const [own, held] = [span(one), span(other)];
  return (isWeaker || own < held) && !isStronger && own <= held;
}

function span({ sustained }: Target): number {
  return sustained ? seconds(sustained) : 0;
}
