/** The day to judge by, where nobody names one: a commit always gives the same. */
import { readFolder } from '../load/folder.ts';
import { slotOf } from '../load/layout.ts';
import type { SourceFile } from '../load/source-file.ts';
import type { Day } from '../model/types.ts';
import type { Options } from './option-list.ts';
import { UsageError } from './option-values.ts';
import { headOf } from './project.ts';

/** A day, and what is known on it. */
export interface Judging {
  /** The day to judge by. */
  readonly asOf: Day;
  /** Only what was recorded by this day is known. */
  readonly knownBy: Day;
}

/** The day of the checked-out commit or of the newest snapshot, whichever is later; and all that was recorded by then, or later. */
export function judgedBy({ root, asOf, knownBy }: Pick<Options, 'root' | 'asOf' | 'knownBy'>): Judging {
  const found = dayOf(readFolder(root).files, headOf(root)?.date, { asOf, knownBy });
  if (found === undefined) throw new UsageError(`there is no commit and no snapshot in ${root} to take a day from; give "--as-of"`);
  return found;
}

/** The same of files and the day of their commit; undefined where neither has a day. What is given is taken as it is. */
export function dayOf(
  files: readonly SourceFile[],
  committed: Day | undefined,
  { asOf, knownBy }: Pick<Options, 'asOf' | 'knownBy'>,
): Judging | undefined {
  const snapshots = snapshotDays(files);
  const day = asOf ?? latest([committed, ...snapshots.dated]);
  return day === undefined ? undefined : { asOf: day, knownBy: knownBy ?? (latest([day, ...snapshots.recorded]) as Day) };
}

function latest(days: readonly (Day | undefined)[]): Day | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/** By the names of the files and their line `recorded`: this is asked before anything is known to be well formed. */
function snapshotDays(files: readonly SourceFile[]): { readonly dated: readonly Day[]; readonly recorded: readonly Day[] } {
  const snapshots = files.filter(({ path }) => slotOf(path)?.kind === 'snapshot');
  const dated = snapshots.map(({ path }) => /(\d{4}-\d\d-\d\d)[^/]*$/.exec(path)?.[1]);
  const recorded = snapshots.map(({ text }) => /(?:^|[{,])\s*"?recorded"?:\s*"?(\d{4}-\d\d-\d\d)/m.exec(text)?.[1]);
  return { dated: dated.filter((day) => day !== undefined), recorded: recorded.filter((day) => day !== undefined) };
}
