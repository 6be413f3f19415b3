/** Holds authored files against their schemas and the rules between them: all of it passes, or every problem is told at once. */
import { today } from '../load/history.ts';
import { load } from '../load/index.ts';
import type { Copy, SourceFile } from '../load/source-file.ts';
import type { AuthoredSet } from '../model/authored-set.ts';
import type { Logo, Problem } from '../model/types.ts';
import { drafted, type ValidateOptions } from './drafted.ts';
import { sortProblems } from './format.ts';
import { type SpotOf, spotAgainIn, spotIn } from './spots.ts';

/** The files that passed, or what is wrong with them. */
export type Validated = Passed | { readonly problems: readonly Problem[] };

/** The files that passed. */
export interface Passed {
  /** What they hold. */
  readonly set: AuthoredSet;
  /** Where a part of one of them stands. */
  readonly spot: SpotOf;
}

/** What reading has to be told. */
export interface ReadOptions extends Pick<ValidateOptions, 'today'> {
  /** The commit to read from, by any name that git knows, instead of the folder as it lies there. */
  readonly commit?: string;
}

/**
 * Loads and validates the scorecard of a folder, or of a commit of its repository; unless told, today is the day that git would date a
 * commit. Throws where there is no such commit.
 */
export function readScorecard(root: string, options: ReadOptions = {}): Validated {
  const { files, ...rest } = load(root, options.commit);
  return validate(files, { today: options.today ?? today(root), ...rest });
}

/** Validates files: read, shape, then the rules between them. */
export function validate(files: readonly SourceFile[], options: ValidateOptions = {}): Validated {
  const { draft, problems, opened } = drafted(files, options);
  if (problems.length > 0) return { problems: sortProblems(problems) };
  const { broken, bodies, paths, added, copies, refused, today: _, ...set } = draft;
  return { set: { ...(set as AuthoredSet), ...logosIn(copies.values()) }, spot: options.placing ? spotIn(opened) : spotAgainIn(files) };
}

/** What is known of logos beside the data, for whoever shows them. */
function logosIn(copies: Iterable<Copy>): Pick<AuthoredSet, 'logos'> {
  const logos = [...copies].flatMap(({ path, drawn }): Logo[] => (drawn ? [{ path, ...drawn }] : []));
  return logos.length > 0 ? { logos } : {};
}
