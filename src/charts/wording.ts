/** How readings and targets are worded where there is little room. */
import { shortDay } from '../model/calendar.ts';
import { formatQuantity } from '../model/quantity.ts';
import type { Reading } from '../model/report.ts';
import type { Comparator, Target } from '../model/types.ts';

/** Said beside a line of another run. */
export const DIFFERENT_RUN = 'different run';

const SIGNS: Record<Comparator, string> = { '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '=': '', share: '' };

/** A number in a few letters: `5M`, `1,576`, `20.7 %`; units longer than three letters are left to what stands around it. */
export function shortNumber(number: number, unit: string): string {
  return formatQuantity(number, unit, { compact: Math.abs(number) >= 10_000, bare: unit.length > 3 });
}

/** A target in a few letters: `≥ 5M`, `< 1 ms`, `20 % ± 5`, `A+`, `top 3`. */
export function shortTarget(target: Target, unit: string, scale: readonly string[] = []): string {
  if (target.kind === 'grade') return scale[target.value] ?? target.text;
  if (target.kind === 'rank') return target.value === 1 ? '#1' : `top ${target.value}`;
  return `${SIGNS[target.comparator]}${shortNumber(target.value, unit)}${target.tolerance ? ` ± ${target.tolerance}` : ''}`;
}

/** How a value is founded, in one word. */
export function basisWord(reading: Reading): string {
  return reading.derivedFrom ? 'derived' : reading.basis;
}

/** How a value is founded and when: `measured 12 Oct 2025`, `reported, undated, seen by 22 Nov 2026`. */
export function foundation(reading: Reading): string {
  return reading.dated === 'measured' ? `${basisWord(reading)} ${whenWords(reading)}` : `${basisWord(reading)}, ${whenWords(reading)}`;
}

/** The day of a reading, and what kind of day it is. */
export function whenWords(reading: Pick<Reading, 'date' | 'dated'>): string {
  const day = shortDay(reading.date);
  if (reading.dated === 'seen') return `undated, seen by ${day}`;
  return reading.dated === 'published' ? `undated, published by ${day}` : day;
}
