/** What `--base` adds to a command: the change is held against the branch into which it is to be merged. */
import type { Day, Problem } from '../model/types.ts';
import { sortProblems, uniqueProblems } from '../validate/format.ts';
import { held } from '../validate/held.ts';
import { type Examined, examine } from './examine.ts';
import { UsageError } from './option-values.ts';

/**
 * Everything that is wrong with the change from a base to a head, or to the folder as it lies there: what the merge of both breaks, and what
 * it would make of what was merged before. Throws a UsageError where there is nothing that could be merged.
 */
export function heldAgainst(root: string, against: string, head?: string, today?: Day): readonly Problem[] {
  const result = held(root, { against, head, today });
  if ('fault' in result) throw new UsageError(result.fault);
  return result;
}

/** What is read and held. */
export interface HeldRoot {
  /** The folder that has `data/` and `content/`. */
  readonly root: string;
  /** The commit or branch into which it is to be merged; without it nothing is held. */
  readonly against?: string | undefined;
  /** The commit or branch that is to be merged; else the folder as it lies there. */
  readonly head?: string | undefined;
  /** The day against which uncommitted files are held, instead of git's. */
  readonly today?: Day | undefined;
  /** The folder where verdicts on files that did not change are kept; else one below `.cache/`. */
  readonly verdicts?: string | undefined;
}

/** Examines a scorecard, and the change that it is where a base is named; everything that is wrong with either is told, each problem once. */
export function examineAndHold({ root, against, ...rest }: HeldRoot): Examined | { readonly problems: readonly Problem[] } {
  const { head, today } = rest;
  if (against === undefined && head !== undefined) throw new UsageError('"--head" goes with "--base", into which it would be merged');
  const problems = against === undefined ? [] : heldAgainst(root, against, head, today);
  const read = examine(root, { ...rest, commit: head });
  if (problems.length === 0) return read;
  const all = [...('problems' in read ? read.problems : []), ...problems];
  return { problems: sortProblems(uniqueProblems(all)) };
}
