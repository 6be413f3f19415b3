/** The two sides of a change: the commit that it is based on, and a commit or the folder as it lies there. */
import type { Heading } from '../exports/impact/diff.ts';
import { commitNamed, mergeBase, whyClosed } from '../load/git.ts';
import { today } from '../load/history.ts';
import { load } from '../load/index.ts';
import type { Folder } from '../load/store.ts';
import { type Validated, validate } from '../validate/index.ts';
import { dayOf, type Judging } from './days.ts';
import type { Options } from './option-list.ts';
import { UsageError } from './option-values.ts';
import { dateOf } from './project.ts';

/** A side, read. */
export interface ChangeSide {
  /** Its files. */
  readonly folder: Folder;
  /** What they hold, or what is wrong with them. */
  readonly read: Validated;
}

/** Both sides, read, and as of when they are judged. */
export interface ChangeSides {
  /** The commits and the days. */
  readonly heading: Heading;
  /** What the change is held against. */
  readonly base: ChangeSide;
  /** What holds the change. */
  readonly head: ChangeSide;
}

/**
 * Reads both. The base is the newest commit from which the named one and the head have both grown, so that what others have done since is not
 * taken for a part of the change. Both are judged as of the day and by the knowledge of the head, so that time alone moves nothing.
 */
export function readSides({
  root,
  asOf,
  knownBy,
  against,
  head: named,
}: Pick<Options, 'root' | 'asOf' | 'knownBy' | 'against' | 'head'>): ChangeSides {
  if (against === undefined) throw new UsageError('"--base" is needed: the commit or branch against which the change is held');
  const head = named === undefined ? undefined : commitAt(root, named);
  const grown = head ?? commitAt(root, 'HEAD');
  const base = mergeBase(root, commitAt(root, against), grown);
  if (base === undefined)
    throw new UsageError(`"${against}" and ${named ?? 'HEAD'} have no commit in common here; fetch the history that joins them`);
  const sides = { base: sideAt(root, base), head: sideAt(root, head) };
  const judging = dayOf(sides.head.folder.files, dateOf(root, grown), { asOf, knownBy }) as Judging;
  return { heading: { base, ...(head && { head }), ...judging }, ...sides };
}

function commitAt(root: string, name: string): string {
  const found = commitNamed(root, name);
  const why = found === undefined ? whyClosed(root) : undefined;
  if (why !== undefined) throw new UsageError(`git does not open the repository: ${why}`);
  if (found === undefined) throw new UsageError(`there is no commit "${name}" in the repository of ${root}`);
  return found;
}

function sideAt(root: string, commit: string | undefined): ChangeSide {
  const folder = load(root, commit);
  const { files, problems, copies } = folder;
  return { folder, read: validate(files, { today: today(root), problems, copies }) };
}
