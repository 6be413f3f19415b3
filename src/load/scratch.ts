/** A place beside a repository for what is only made to be looked at: an index and objects that it never gets to see. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Asking, git } from './git.ts';

/** The variables with which git writes there, and reads there and in the repository. */
export type Scratch = NonNullable<Asking['env']>;

/** Does some work with such a place, which is gone after it. Undefined where the folder is in no repository. */
export function withScratch<T>(root: string, work: (scratch: Scratch) => T): T | undefined {
  const objects = git(root, ['rev-parse', '--path-format=absolute', '--git-path', 'objects'])?.replace(/\n$/, '');
  if (objects === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'scorecard-merge-'));
  try {
    return work(variables(folder, objects));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function variables(folder: string, objects: string): Scratch {
  const known = process.env.GIT_ALTERNATE_OBJECT_DIRECTORIES;
  return {
    GIT_INDEX_FILE: join(folder, 'index'),
    GIT_OBJECT_DIRECTORY: folder,
    // In quotes, so that it may hold what stands between two of them.
    GIT_ALTERNATE_OBJECT_DIRECTORIES: [`"${objects.replace(/["\\]/g, '\\$&')}"`, ...(known ? [known] : [])].join(delimiter),
    ...Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap(identity)),
  };
}

/** A commit needs somebody who made it, and when; nobody ever sees this one. */
function identity(role: string): [string, string][] {
  return [
    [`GIT_${role}_NAME`, 'scratch'],
    [`GIT_${role}_EMAIL`, 'scratch'],
    [`GIT_${role}_DATE`, '@0 +0000'],
  ];
}
