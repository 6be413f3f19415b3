/** How well values are founded, in order. */
import type { Basis } from './types.ts';

/** Bases, weakest first. */
export const BASES: readonly Basis[] = ['claimed', 'reported', 'measured', 'independent'];

/** Whether one basis is at least another. */
export function atLeast(basis: Basis, demanded: Basis): boolean {
  return BASES.indexOf(basis) >= BASES.indexOf(demanded);
}

/** What each basis means, as the rest of a sentence that begins with its name; `subject` is what is measured. */
export function basisMeaning(basis: Basis, subject: string): string {
  const meanings: Readonly<Record<Basis, string>> = {
    claimed: 'somebody says so, and describes no run',
    reported: 'a run is described, its raw result is not public',
    measured: 'the raw result is public, or a command that repeats it',
    independent: `measured, by somebody other than ${subject}`,
  };
  return meanings[basis];
}
