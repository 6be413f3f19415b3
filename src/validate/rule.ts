/** A rule between files. */
import type { Draft } from './draft.ts';
import type { Shown } from './explained/page.ts';
import type { Finding } from './finding.ts';

/** One rule: a file in rules/, a line in its index, a fixture. */
export interface Rule extends Shown {
  /** Everything that breaks it; quiet about what a broken file may define. */
  readonly check: (draft: Draft) => readonly Finding[];
}
