/** A change: what a base branch holds, and what it would hold once the change is merged. */
import type { Difference } from '../load/differences.ts';
import type { Authored } from '../model/authored-set.ts';
import type { Day } from '../model/types.ts';
import { type Draft, LISTS } from './draft.ts';

/** What guards look at. Nothing that others have merged meanwhile is part of it. */
export interface Change {
  /** The base branch as a reader knows it: main, or "the base branch". */
  readonly base: string;
  /** The day of the commit with which it ends. */
  readonly day: Day;
  /** What differs in `data/` and `content/`, by path from the root. */
  readonly differences: readonly Difference[];
  /** What else differs, by path from the top of the repository. */
  readonly elsewhere: readonly string[];
  /** The files that git cannot merge, by path from the root, or from the top of the repository where they lie beside it. */
  readonly conflicts: readonly string[];
  /** Of the base: the files that differ, as far as they could be read. */
  readonly before: Draft;
  /** Of what it would hold: all files. */
  readonly after: Draft;
  /** The text of a file of the base that differs. */
  readonly textBefore: (path: string) => string;
  /** The text of a file after it. */
  readonly textAfter: (path: string) => string;
}

/** The lists of files that an AuthoredSet has. */
type List = (typeof LISTS)[keyof typeof LISTS];
type FileOf<L extends List> = Draft[L][number];

/** A file that both sides have under one id, and that differs. */
export interface Pair<T> {
  /** As the base has it. */
  readonly before: T;
  /** As it would be. */
  readonly after: T;
}

/** The files of one kind that the base has and that are gone, broken ones of its side left aside. */
export function removedFiles<L extends List>({ before, after }: Change, list: L): readonly FileOf<L>[] {
  const [kind] = Object.entries(LISTS).find(([, name]) => name === list) as [string, List];
  const left = new Set([...ids(after[list]), ...after.broken.filter((slot) => slot.kind === kind).map(({ id }) => id)]);
  return (before[list] as readonly FileOf<L>[]).filter(({ id }) => !left.has(id));
}

/** The files of one kind that the base does not have. */
export function addedFiles<L extends List>({ after, before, differences }: Change, list: L): readonly FileOf<L>[] {
  const known = new Set([...ids(before[list])]);
  const added = new Set(differences.filter((one) => one.before === undefined).map(({ path }) => path));
  return (after[list] as readonly FileOf<L>[]).filter(({ id, path }) => added.has(path) && !known.has(id));
}

/** The files of one kind that both have and that differ, whatever their ending. */
export function editedFiles<L extends List>({ before, after }: Change, list: L): readonly Pair<FileOf<L>>[] {
  const now = new Map((after[list] as readonly FileOf<L>[]).map((file) => [file.id, file]));
  return (before[list] as readonly FileOf<L>[]).flatMap((file) => {
    const same = now.get(file.id);
    return same ? [{ before: file, after: same }] : [];
  });
}

/** All files of one kind that the base has. */
export function baseFiles<L extends List>({ before, after, differences }: Change, list: L): readonly FileOf<L>[] {
  const differing = new Set(differences.map(({ path }) => path));
  return [...(before[list] as readonly FileOf<L>[]), ...(after[list] as readonly FileOf<L>[]).filter(({ path }) => !differing.has(path))];
}

/** The metrics that the base has taken away already. */
export function retiredBefore({ before, after, differences }: Change): NonNullable<NonNullable<Draft['scorecard']>['data']['retired']> {
  const scorecard = before.scorecard ?? (differences.some(({ path }) => path === after.scorecard?.path) ? undefined : after.scorecard);
  return scorecard?.data.retired ?? {};
}

function ids(files: readonly Authored<unknown>[]): readonly string[] {
  return files.map(({ id }) => id);
}
