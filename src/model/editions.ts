/** The editions of the rules. What a number means depends on the rules that gave it, so each set of them is frozen under a number. */
import type { Day } from './types.ts';

/** A frozen, named set of rules by which figures become verdicts. */
export interface Edition {
  /** What scorecard.yaml names as its `methodology`. */
  readonly number: number;
  /** Its name for readers. */
  readonly title: string;
  /** The day from which it was frozen. */
  readonly since: Day;
  /** What it changed, for somebody who knows the one before. */
  readonly summary: string;
}

/** All of them, oldest first; the schema of scorecard.yaml allows these numbers and no other. */
export const EDITIONS: readonly Edition[] = [
  {
    number: 1,
    title: 'The first edition',
    since: '2026-11-24',
    summary: 'It has no predecessor: these are the rules with which the first scorecard was published.',
  },
];

/** The edition of that number; throws where there is none, which the schema does not let through. */
export function editionOf(number: number): Edition {
  const found = EDITIONS.find((one) => one.number === number);
  if (!found) throw new Error(`no such edition: ${number}`);
  return found;
}
