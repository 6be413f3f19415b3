/** A guard over what was merged. */
import type { Change } from './change.ts';
import type { Explained } from './explained/page.ts';
import type { Finding } from './finding.ts';

/** One guard: a file in guards/, a line in its index, a scenario in tests/scenarios/. */
export interface Guard extends Explained {
  /** Something that it refuses, in a few words, and what to do in its place. */
  readonly example: string;
  /** Everything that breaks it, placed in the file as it would be, or where it is gone in the file as it is in the base. */
  readonly check: (change: Change) => readonly Finding[];
}
