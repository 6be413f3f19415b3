/** This checkout: where it is, which commit it is at, and its lock. */
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The folder of package.json and astro.config.mjs. */
export const project = resolve(import.meta.dirname, '../..');

/** The lock that every build of a checkout takes. */
export function lockOf(checkout: string): string {
  return join(checkout, '.build', 'lock');
}

/** The commit that is checked out where that folder lies, with its date; undefined without git or before the first commit. */
export function headOf(folder: string): { readonly commit: string; readonly date: string } | undefined {
  return logOf(folder, 'HEAD');
}

/** The day of a commit of the repository where that folder lies. */
export function dateOf(folder: string, commit: string): string | undefined {
  return logOf(folder, commit)?.date;
}

function logOf(folder: string, name: string): { readonly commit: string; readonly date: string } | undefined {
  try {
    // %cs is the committer's own day; it does not move with the time zone of this machine.
    const line = execFileSync('git', ['log', '-1', '--format=%H %cs', name], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [commit, date] = line.trim().split(' ');
    return commit && date ? { commit, date } : undefined;
  } catch {
    return undefined;
  }
}
