/** Holds a change: what the base branch would hold after the merge passes every rule, and the guards find nothing lost or rewritten. */
import { readTree } from '../load/commit.ts';
import { type Difference, differencesBetween, placeOf } from '../load/differences.ts';
import { whyClosed } from '../load/git.ts';
import { addedDays, dayOfCommit, today as todayIn } from '../load/history.ts';
import { type Merge, mergeOf, type Sides, type Unmergeable } from '../load/merge.ts';
import { type Scratch, withScratch } from '../load/scratch.ts';
import { type Folder, TOPS } from '../load/store.ts';
import type { Day, Problem } from '../model/types.ts';
import type { Change } from './change.ts';
import { type Drafted, drafted } from './drafted.ts';
import { sortProblems } from './format.ts';
import { guards } from './guards/index.ts';

/** What a change has to be told. */
export interface HeldOptions extends Sides {
  /** The day against which dates of what is not committed are held, instead of git's. */
  readonly today?: Day | undefined;
}

/** Everything that is wrong with a change of a root, or why it cannot be held against anything. The repository is left as it is. */
export function held(root: string, options: HeldOptions): readonly Problem[] | Unmergeable {
  const found = withScratch(root, (scratch) => {
    const merge = mergeOf(root, options, scratch);
    return 'fault' in merge ? merge : problemsOf(root, merge, options, scratch);
  });
  if (found) return found;
  const why = whyClosed(root);
  if (why !== undefined) return { fault: `git does not open the repository: ${why}` };
  return { fault: 'the folder lies in no repository of git, so there is nothing that it could be held against' };
}

function problemsOf(root: string, merge: Merge, { against, today = todayIn(root) }: HeldOptions, env: Scratch): readonly Problem[] {
  const top = placeOf(root);
  const [differences, elsewhere] = parted(differencesBetween(root, merge.from, merge.result, { env }), top);
  const days = addedDays(root, ...merge.tips);
  const [was, is] = [
    readTree(root, merge.from, { env, only: new Set(differences.map(({ path }) => path)) }),
    readTree(root, merge.result, { env }),
  ];
  const files = is.files.map((file) => ({ ...file, added: days.get(file.path) }));
  const [before, after] = [drafted(was.files), drafted(files, { today, problems: is.problems, copies: is.copies })];
  const change: Change = {
    base: wordsFor(against),
    day: dayOfCommit(root, merge.base) ?? '',
    differences,
    elsewhere,
    conflicts: merge.conflicts.map((path) => (path.startsWith(top) ? path.slice(top.length) : path)),
    before: before.draft,
    after: after.draft,
    textBefore: textIn(was),
    textAfter: textIn(is),
  };
  // Of what cannot be merged only the change itself is told: what would come of it is not known.
  return sortProblems([...(change.conflicts.length > 0 ? [] : after.problems), ...guarded(change, before, after)]);
}

/** A branch by its name; what names a commit in another way says nothing to a reader. */
function wordsFor(against: string): string {
  const isBranch = /^(?=.*[^0-9a-f])[\w./-]+$/.test(against) && !/(?:^|\/)(?:HEAD|FETCH_HEAD)$/.test(against);
  return isBranch ? against.replace(/^(?:refs\/(?:heads|remotes)\/)?(?:origin\/)?/, '') : 'the base branch';
}

/** What lies in the data of a root, by path from there, and where everything else lies. */
function parted(all: readonly Difference[], top: string): readonly [readonly Difference[], readonly string[]] {
  const own = TOPS.map((one) => `${top}${one}`);
  const isOwn = ({ path }: Difference) => own.some((one) => path === one || path.startsWith(`${one}/`));
  return [
    all.filter(isOwn).map((one) => ({ ...one, path: one.path.slice(top.length) })),
    all.filter((one) => !isOwn(one)).map(({ path }) => path),
  ];
}

/** What is gone is shown as it was. */
function guarded(change: Change, before: Drafted, after: Drafted): readonly Problem[] {
  return guards.flatMap(({ name, check }) =>
    check(change).map((finding) => (after.has(finding.path) ? after : before).place(name, finding)),
  );
}

function textIn({ files }: Folder): (path: string) => string {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return (path) => texts.get(path) ?? '';
}
