/** How well values are founded, in order. */
import type { Basis } from './types.ts';

/** Bases, weakest first. */
export const BASES: readonly Basis[] = ['claimed', 'reported', 'measured', 'independent'];

/** Whether one basis is at least another. */
export function atLeast(basis: Basis, demanded: Basis): boolean {
  return BASES.indexOf(basis) >= BASES.indexOf(demanded);
}
