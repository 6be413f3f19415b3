/** Values that lie so far from the last one that a slip is more likely than the truth: a point in the wrong place, or another unit. */
import { exact } from './quantity.ts';

/** How far a value jumps: ten times or more; or exactly as far as two units of it lie apart, milli- and whole or kilo- and kibi-. */
export type Jump = 'tenfold' | 'thousandfold' | '1024-fold';

/**
 * How far a value jumps from the one before it, upwards or downwards. 45 to 450 is tenfold, 45012.67 to 45.01267 thousandfold, 3 to 3072
 * 1024-fold, 45 to 449 no jump. Nothing is so many times zero, nor so many times a number of the other sign.
 */
export function jumpOf(before: number, after: number): Jump | undefined {
  if (before === 0 || Math.sign(before) !== Math.sign(after)) return undefined;
  const [less, more] = [Math.abs(before), Math.abs(after)].sort((a, b) => a - b) as [number, number];
  const times = Number(exact(more / less).toPrecision(12));
  if (times === 1000) return 'thousandfold';
  if (times === 1024) return '1024-fold';
  return times >= 10 ? 'tenfold' : undefined;
}

/** Where a value lies: from one number to another, or on one of them. */
export type Span = readonly [low: number, high: number];

/** Where it lies; undefined of a grade, which is no number, and of a bound, which only says where a value is not. */
export function spanOf({ value, low, high }: { readonly [Key in 'value' | 'low' | 'high']?: unknown }): Span | undefined {
  if (typeof value === 'number') return [value, value];
  return typeof low === 'number' && typeof high === 'number' ? [low, high] : undefined;
}

/** The ends of two spans that lie closest together; the same number twice where they overlap. */
export function closest([low, high]: Span, [from, to]: Span): readonly [before: number, after: number] {
  if (from > high) return [high, from];
  return to < low ? [low, to] : [high, high];
}

/** `exactly 1000 times`, `at most a tenth of`: the words between the new value and the one before; undefined where nothing jumps. */
export function jumpWords(before: number, after: number): string | undefined {
  const jump = jumpOf(before, after);
  return jump && WORDS[jump][Math.abs(after) > Math.abs(before) ? 0 : 1];
}

const WORDS: Readonly<Record<Jump, readonly [up: string, down: string]>> = {
  tenfold: ['at least 10 times', 'at most a tenth of'],
  thousandfold: ['exactly 1000 times', 'exactly a thousandth of'],
  '1024-fold': ['exactly 1024 times', 'exactly one part in 1024 of'],
};
