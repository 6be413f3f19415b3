/** Which files differ between two trees, by what git keeps of them: no rename is followed, and what kind of file it is counts as well. */
import { type Asking, git, known } from './git.ts';

/** One path that differs. */
export interface Difference {
  /** From the top of the repository, with `/`. */
  readonly path: string;
  /** What kind of file it was, as git writes it: 100644, 100755, 120000, 160000; undefined where there was none. */
  readonly before?: string;
  /** What kind of file it is; undefined where there is none. */
  readonly after?: string;
  /** It holds the same bytes; only its kind differs. */
  readonly same?: true;
}

/** By path; throws a `NoAnswer` where git cannot tell. Neither a viewer nor a converter that is configured is asked, and submodules are never passed over. */
export function differencesBetween(root: string, from: string, to: string, asking: Asking): readonly Difference[] {
  const listing = known(root, ['diff-tree', '-r', '--raw', '-z', '--no-abbrev', ...PLAINLY, from, to], asking);
  const tokens = listing.split('\0');
  // Each is `:100644 100755 <hash> <hash> M` and its path, both ended by NUL.
  return tokens.flatMap((token, index): Difference[] => {
    const [, before, after, was, is] = /^:(\d{6}) (\d{6}) (\w+) (\w+) [A-Z]$/.exec(index % 2 === 0 ? token : '') ?? [];
    if (before === undefined || after === undefined) return [];
    return [{ path: tokens[index + 1] as string, before: kind(before), after: kind(after), ...(was === is && { same: true as const }) }];
  });
}

const PLAINLY = ['--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=none'];

function kind(mode: string): string | undefined {
  return mode === '000000' ? undefined : mode;
}

/** Where a root lies in its repository: empty for the top, else with `/` at its end. */
export function placeOf(root: string): string {
  return (git(root, ['rev-parse', '--show-prefix']) ?? '').replace(/\n$/, '');
}
