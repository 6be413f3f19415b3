/** What a change does to the evidence: what it brings, and what no longer holds. */
import type { Basis, Day, Snapshot } from './types.ts';

/** What a snapshot brings. */
export interface ArrivedEvidence {
  /** The snapshot's id. */
  readonly snapshot: string;
  /** The id of its source. */
  readonly source: string;
  /** The name of that source for readers. */
  readonly sourceTitle: string;
  /** Whether that source is somebody other than the subject. */
  readonly independent: boolean;
  /** The day of the measurement, or what stands in its place. */
  readonly date: Day;
  /** What that day says. */
  readonly dated: Snapshot['dated'];
  /** Whether what shows it is kept here as a copy, only linked, or neither. */
  readonly shown: 'copy' | 'link' | 'nothing';
  /** Its figures of the own subject. */
  readonly figures: readonly ArrivedFigure[];
  /** How many figures of other subjects it has. */
  readonly others: number;
  /** The criteria on which it brings somebody's verdict. */
  readonly attested: readonly string[];
}

/** A figure that is new. */
export interface ArrivedFigure {
  /** The metric that it is of. */
  readonly metric: string;
  /** Its name for readers. */
  readonly title: string;
  /** With its unit; why there is none, where the measurement failed. */
  readonly text: string;
  /** How well it is founded. */
  readonly basis: Basis;
  /** Whether it is the one that counts. */
  readonly counted: boolean;
  /** Whether the measurement failed. */
  readonly failed: boolean;
}

/** Figures of one snapshot that no longer hold, or hold again. */
export interface BrokenEvidence {
  /** What became of them; `copy-gone`: they stand, and the copy that showed them does not; `removed`: the figures themselves are gone. */
  readonly kind: 'retracted' | 'refuted' | 'disputed' | 'corrected' | 'expired' | 'copy-gone' | 'removed' | 'restored';
  /** The snapshot's id. */
  readonly snapshot: string;
  /** The name of its source for readers. */
  readonly sourceTitle: string;
  /** The day of the snapshot. */
  readonly date: Day;
  /** The figures of the own subject. */
  readonly figures: readonly Pick<ArrivedFigure, 'metric' | 'title' | 'text' | 'basis'>[];
  /** How many figures of other subjects. */
  readonly others: number;
  /** Why, where somebody says so. */
  readonly why?: string;
  /** The snapshot that says so. */
  readonly by?: string;
}
