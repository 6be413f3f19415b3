/** What a change does to metrics, and to what is promised of them. */
import type { Cause } from './judged-past.ts';
import type { Outcome, Reason } from './report.ts';
import type { Basis, Day, Revision, Snapshot } from './types.ts';

/** A metric that reads otherwise. */
export interface MetricImpact {
  /** The metric's id; of a part `<set>/<part>`. */
  readonly id: string;
  /** Its name for readers. */
  readonly title: string;
  /** What of it differs. */
  readonly changed: readonly ('outcome' | 'reason' | 'value' | 'basis' | 'target' | 'trend' | 'evidence')[];
  /** What became of its figures of the own subject, those that do not count too; none where all stand as before. */
  readonly figures?: FigureCount;
  /** Why it moved a score, the largest move first; none where it moved none. */
  readonly causes: readonly Cause[];
  /** Before the change. */
  readonly from: MetricState;
  /** After it. */
  readonly to: MetricState;
}

/** How many figures of a metric are not what they were. */
export interface FigureCount {
  /** New. */
  readonly added: number;
  /** Retracted, replaced, refuted, disputed, or resting on evidence that has expired. */
  readonly struck: number;
  /** Gone, without anybody having taken them back. */
  readonly gone: number;
}

/** How a metric stands on one side. */
export interface MetricState {
  /** Against the target in force. */
  readonly outcome: Outcome;
  /** Why, unless a value decides it. */
  readonly reason?: Reason;
  /** The target in force, as a reader writes it. */
  readonly target?: string;
  /** The value that counts. */
  readonly value?: {
    /** The id of the reading. */
    readonly id: string;
    /** With its unit. */
    readonly text: string;
    /** How well it is founded; what a formula gives has the basis of its weakest input. */
    readonly basis: Basis;
    /** Whether a formula gives it. */
    readonly derived: boolean;
    /** The day of its snapshot. */
    readonly date: Day;
    /** What that day says. */
    readonly dated: Snapshot['dated'];
  };
  /** How it moves, in words: `+3 % in a month, improving`. */
  readonly trend: readonly string[];
}

/** A promise that is no longer what it was. */
export interface TargetImpact {
  /** The metric that it is about. */
  readonly metric: string;
  /** That metric's name for readers. */
  readonly title: string;
  /** The criterion that asks for it, `<release>/<criterion>`; none where it is the metric's own target. */
  readonly criterion?: string;
  /** The name of that criterion with its release: `MVP, Test coverage`. */
  readonly about?: string;
  /** Whether it asks for less, for more, for the same or for other things; or is there for the first or the last time. */
  readonly kind: Revision['kind'] | 'added' | 'removed';
  /** What was asked, in words; none where nothing was. */
  readonly was?: string;
  /** What is asked now, in words; none where nothing is. */
  readonly now?: string;
  /** The day from which that holds; none where the target was changed in its place, as if it had always been so. */
  readonly since?: Day;
  /** Why it was changed, where somebody says so. */
  readonly reason?: string;
}
