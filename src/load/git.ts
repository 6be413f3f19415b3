/** Asks git; the only code that starts it for what it holds. */
import { execFileSync } from 'node:child_process';

/** What git answers in a folder, as bytes; undefined where there is no git, no repository, or no such thing. */
export function gitBytes(folder: string, args: readonly string[], input = ''): Buffer | undefined {
  try {
    return execFileSync('git', ['-c', 'log.showSignature=false', ...args], {
      cwd: folder,
      input,
      stdio: 'pipe',
      maxBuffer: Number.POSITIVE_INFINITY,
    });
  } catch {
    return undefined;
  }
}

/** The same as text. */
export function git(folder: string, args: readonly string[]): string | undefined {
  return gitBytes(folder, args)?.toString('utf8');
}

/** The whole hash of a commit that is named by hash, branch, tag or `HEAD~1`; undefined where the folder's repository has none of that name. */
export function commitNamed(folder: string, name: string): string | undefined {
  return git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])?.trim();
}

/** The whole hash of the newest commit from which both have grown: of two that follow each other, the older one; undefined where there is none. */
export function mergeBase(folder: string, one: string, other: string): string | undefined {
  return git(folder, ['merge-base', '--end-of-options', one, other])?.trim();
}
