/** What a base branch would hold once a change is merged into it: as a tree, and nothing of it is checked out or kept. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ask, commitNamed, git, mergeBase } from './git.ts';
import type { Scratch } from './scratch.ts';
import { TOPS } from './store.ts';

/** What is to be merged into what. */
export interface Sides {
  /** The commit or branch that it is merged into. */
  readonly against: string;
  /** The commit or branch that is merged; else the folder as it lies there. */
  readonly head?: string | undefined;
}

/** A merge that was tried. */
export interface Merge {
  /** The commit that the base branch ends with. */
  readonly base: string;
  /** The tree with which the result is compared: the base, or where the two cannot be merged, the commit at which they part. */
  readonly from: string;
  /** The tree that comes of it; where the two cannot be merged, what is to be merged. */
  readonly result: string;
  /** What git cannot merge, from the top of the repository. */
  readonly conflicts: readonly string[];
  /** The commits whose histories know when a file was added. */
  readonly tips: readonly string[];
}

/** Why nothing can be merged, and what to do. */
export interface Unmergeable {
  /** A sentence for a reader, without a full stop. */
  readonly fault: string;
}

/** Tries the merge in a scratch. */
export function mergeOf(root: string, { against, head }: Sides, env: Scratch): Merge | Unmergeable {
  const base = commitNamed(root, against);
  if (base === undefined) return unknown(root, against);
  const tip = head === undefined ? folderCommit(root, env) : (commitNamed(root, head) ?? unknown(root, head));
  if (typeof tip !== 'string') return tip;
  const tips = [base, ...(head === undefined ? [commitNamed(root, 'HEAD') ?? base] : [tip])];
  const parting = mergeBase(root, base, tip, { env });
  if (parting === undefined) return { fault: unrelated(root, against, head) };
  if (parting === base) return { base, from: base, result: tip, conflicts: [], tips };
  const merged = merge(root, base, tip, env);
  if ('fault' in merged) return merged;
  const { tree, conflicts } = merged;
  return conflicts.length > 0 ? { base, from: parting, result: tip, conflicts, tips } : { base, from: base, result: tree, conflicts, tips };
}

/** As a hosted merge does it, whatever is configured here. */
const MERGING = ['merge.renames=true', 'merge.directoryRenames=conflict', 'merge.renormalize=false'].flatMap((one) => ['-c', one]);

/** The tree with its conflicts marked, and the files that have any. */
interface Merged {
  readonly tree: string;
  readonly conflicts: readonly string[];
}

function merge(root: string, base: string, tip: string, env: Scratch): Merged | Unmergeable {
  const answer = ask(root, [...MERGING, 'merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', base, tip], { env });
  if (answer.status > 1) return { fault: tooOld(answer.complaint) };
  const [tree = '', ...paths] = answer.bytes.toString('utf8').split('\0');
  return { tree, conflicts: answer.status === 0 ? [] : [...new Set(paths.filter((path) => path !== ''))] };
}

/** The folder as a commit that follows HEAD: what git would take of data/ and content/, and of everything else what it knows already. */
function folderCommit(root: string, env: Scratch): string | Unmergeable {
  const parents = ['HEAD', 'MERGE_HEAD'].flatMap((name) => commitNamed(root, name) ?? []);
  const tops = TOPS.filter((top) => existsSync(join(root, top)));
  const steps = [
    ...parents.slice(0, 1).map((head) => ['read-tree', head]),
    ...(tops.length > 0 ? [['add', '--all', '--', ...tops]] : []),
    ['add', '--update', '--', ':/'],
    ['write-tree'],
  ];
  let tree = '';
  for (const args of steps) {
    const { status, bytes, complaint } = ask(root, ['-c', 'advice.addEmbeddedRepo=false', ...args], { env });
    if (status !== 0) return { fault: `git cannot read the folder: ${complaint.split('\n')[0]}` };
    tree = bytes.toString('utf8').trim();
  }
  return (git(root, ['commit-tree', tree, ...parents.flatMap((one) => ['-p', one])], { env }) ?? '').trim();
}

function unknown(root: string, name: string): Unmergeable {
  return { fault: `there is no commit "${name}"${isShallow(root) ? `; ${FETCH}` : ''}` };
}

function unrelated(root: string, against: string, head = 'the folder'): string {
  if (isShallow(root)) return `the history here ends before the commit at which "${against}" and ${named(head)} part; ${FETCH}`;
  return `"${against}" and ${named(head)} have no commit in common, so nothing can be merged; begin the branch anew from "${against}"`;
}

function named(head: string): string {
  return head === 'the folder' ? head : `"${head}"`;
}

const FETCH = 'this is a shallow clone: fetch the rest by `git fetch --unshallow`';

function isShallow(root: string): boolean {
  return git(root, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true';
}

function tooOld(complaint: string): string {
  return /usage|unknown|write-tree/.test(complaint)
    ? 'this git cannot say what a merge comes to: it takes git 2.38 or later; or merge the base branch into yours first'
    : `git cannot merge the two: ${complaint.split('\n')[0]}`;
}
