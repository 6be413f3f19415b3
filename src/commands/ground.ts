/** What a root holds, for whoever writes something new into it. */
import { today } from '../load/history.ts';
import { load } from '../load/index.ts';
import type { SourceFile } from '../load/source-file.ts';
import type { Folder } from '../load/store.ts';
import type { AuthoredSet } from '../model/authored-set.ts';
import { build } from '../model/build.ts';
import { withoutIsolates } from '../model/direction.ts';
import { leaves } from '../model/leaves.ts';
import type { Day, Problem, Scorecard } from '../model/types.ts';
import { type Validated, validate } from '../validate/index.ts';
import type { Choice } from './asker.ts';

/** A root of which all files passed the check. */
export interface Ground {
  /** The folder that has `data/` and `content/`. */
  readonly root: string;
  /** Its files, unread. */
  readonly folder: Folder;
  /** What they hold. */
  readonly set: AuthoredSet;
  /** The same, linked. */
  readonly scorecard: Scorecard;
  /** The day that git would date a commit; undefined without git. */
  readonly today: Day | undefined;
}

/** Reads a root; what is wrong with it stops whoever wants to add to it. */
export function groundOf(root: string): Ground | { readonly problems: readonly Problem[] } {
  const folder = load(root);
  const day = today(root);
  const read = checked(folder, folder.files, day);
  return 'problems' in read ? read : { root, folder, set: read.set, scorecard: build(read.set), today: day };
}

/** The whole check of the root as it would be with these files, each new or in the place of the one of its path. */
export function checkWith({ folder, today: day }: Ground, files: readonly SourceFile[]): Validated {
  const paths = new Set(files.map(({ path }) => path));
  return checked(folder, [...folder.files.filter(({ path }) => !paths.has(path)), ...files], day);
}

function checked({ files: _, ...rest }: Folder, files: readonly SourceFile[], day: Day | undefined): Validated {
  return validate(files, { ...rest, ...(day !== undefined && { today: day }) });
}

/** The metrics that hold values, for whoever is asked for one. */
export function metricChoices({ scorecard }: Ground): readonly Choice[] {
  return leaves(scorecard.metrics).map(({ id, title, unit }) => ({ value: id, label: withoutIsolates(title), hint: `${id}, ${unit}` }));
}
