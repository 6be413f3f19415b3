/** What git knows about days: when a file was added, and what day it is. The program has no clock of its own. */
import { fromDayNumber } from '../model/calendar.ts';
import type { Day } from '../model/types.ts';
import { git } from './git.ts';
import { TOPS } from './store.ts';

const SECONDS_A_DAY = 86_400;

/** The day on which each file below a root was added up to some commits, by path; empty without git. The newest adding counts. */
export function addedDays(root: string, ...commits: readonly string[]): ReadonlyMap<string, Day> {
  const log = git(root, [
    'log',
    '--diff-filter=A',
    '--no-renames',
    '--relative',
    '-z',
    '--format=%x00%ct',
    '--name-only',
    '--end-of-options',
    ...(commits.length > 0 ? commits : ['HEAD']),
    '--',
    ...TOPS,
  ]);
  const days = new Map<string, Day>();
  // Each commit is NUL, its time, a line break and its paths, each ended by NUL.
  let day: Day | undefined;
  for (const token of (log ?? '').split('\0')) {
    const path = token.replace(/^\n/, '');
    if (/^\d+$/.test(path)) day = dayOf(Number(path));
    else if (path !== '' && day !== undefined && !days.has(path)) days.set(path, day);
  }
  return days;
}

/** The day that git would give a commit made now, in UTC; undefined without git. */
export function today(root: string): Day | undefined {
  const identity = git(root, ['-c', 'user.name=a', '-c', 'user.email=a@b', 'var', 'GIT_COMMITTER_IDENT']);
  const time = /> (\d+) [-+]\d{4}$/.exec(identity?.trim() ?? '')?.[1];
  return time === undefined ? undefined : dayOf(Number(time));
}

/** The day of a commit in UTC. */
export function dayOfCommit(root: string, commit: string): Day | undefined {
  const time = git(root, ['log', '-1', '--format=%ct', '--end-of-options', commit])?.trim();
  return time === undefined ? undefined : dayOf(Number(time));
}

function dayOf(seconds: number): Day {
  return fromDayNumber(Math.floor(seconds / SECONDS_A_DAY));
}
