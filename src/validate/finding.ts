/** What a check finds, before it is placed in its file. */
import type { Part, Path } from '../read/tree.ts';

/** Something wrong at a path of one file. */
export interface Finding {
  /** The file. */
  readonly path: string;
  /** The part of the file. */
  readonly at: Path;
  /** Its value unless its key is meant. */
  readonly part?: Part;
  /** Where it stands in the prose behind the front matter, in characters from the beginning of the file; then `at` is not looked at. */
  readonly offset?: number;
  readonly message: string;
  readonly hint?: string;
  /** It is a key that the schema does not know. */
  readonly unknownKey?: boolean;
  /** The key that was probably meant. */
  readonly meant?: string;
}
