/** An authored file as it was found, before anybody has read it. */
import type { Day, Size } from '../model/types.ts';

/** One file of `data/` or `content/`. */
export interface SourceFile {
  /** From the root, with `/`: `data/metrics/github-stars.yaml`. */
  readonly path: string;
  /** Its whole text. */
  readonly text: string;
  /** The day of the commit that added it; undefined where it is not committed, or where that is not known. */
  readonly added?: Day;
}

/** What is published as it is: an archived copy of evidence, a logo or a face. */
export interface Copy {
  /** From the root, with `/`: `data/evidence/2025-10-11/output.txt`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Of those bytes, 64 small hexadecimal digits. */
  readonly sha256: string;
  /** Of a logo, what it was drawn in. */
  readonly drawn?: Size;
}
