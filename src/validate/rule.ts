/** A rule between files. */
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

/** One rule: a file in rules/, a line in its index, a fixture. */
export interface Rule {
  /** Kebab-case; it stands in every problem of the rule. */
  readonly name: string;
  /** What has to hold, in a sentence. */
  readonly summary: string;
  /** Everything that breaks it; quiet about what a broken file may define. */
  readonly check: (draft: Draft) => readonly Finding[];
}
