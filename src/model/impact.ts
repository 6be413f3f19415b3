/** What a change of the authored files does to the scorecard: the same day and the same knowledge, judged before it and after it. */
import type { ArrivedEvidence, BrokenEvidence } from './impact-evidence.ts';
import type { MetricImpact, TargetImpact } from './impact-metrics.ts';
import type { RuleImpact } from './impact-rules.ts';
import type { ScoreChange } from './judged-past.ts';
import type { CriterionResult, Score, ShiftEnd } from './report.ts';
import type { Day } from './types.ts';

export type * from './impact-evidence.ts';
export type * from './impact-metrics.ts';
export type * from './impact-rules.ts';

/** Everything that a change does, each list in the order of the framework. What it leaves as it was is not in it. */
export interface Impact {
  /** Whether anything is scored on either side; where nothing is, the scores say nothing. */
  readonly scored: boolean;
  /** The score of the whole, and why it moved. */
  readonly whole: ScoreChange;
  /** The score of each category, and why it moved; those that are gone last. */
  readonly categories: readonly CategoryImpact[];
  /** Names for readers of the metrics that moved a score, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** Rules of judging that are other ones now, and decisions that were taken, altered or taken away. */
  readonly rules: readonly RuleImpact[];
  /** Metrics, and the parts of share sets, that read otherwise; those with another outcome first, those with other figures alone last. */
  readonly metrics: readonly MetricImpact[];
  /** Promises, and what criteria ask for, that are no longer what they were. */
  readonly targets: readonly TargetImpact[];
  /** Criteria that are decided otherwise, or that came to stand in the way or no longer do. */
  readonly criteria: readonly CriterionImpact[];
  /** Releases of which the readiness or what stands in their way differs. */
  readonly releases: readonly ReleaseImpact[];
  /** Regressions that opened or recovered, or that somebody answers for. */
  readonly regressions: readonly RegressionImpact[];
  /** Snapshots that are new, or that hold more. */
  readonly arrived: readonly ArrivedEvidence[];
  /** Figures that no longer hold, or hold again. */
  readonly broken: readonly BrokenEvidence[];
  /** What the scorecard is made of: what came, what went, and what is described otherwise; rules are told by themselves. */
  readonly parts: readonly PartImpact[];
  /** Authored files and archived copies that differ, by path. */
  readonly files: readonly FileChange[];
}

/** The score of a category before and after. */
export interface CategoryImpact extends ScoreChange {
  /** Its id. */
  readonly id: string;
  /** Its name for readers. */
  readonly title: string;
}

/** A criterion that is decided otherwise. */
export interface CriterionImpact {
  /** `<release>/<criterion>`. */
  readonly id: string;
  /** Its name. */
  readonly title: string;
  /** The name of its release. */
  readonly release: string;
  /** What it came to be: met, missed or neither; in the way of its release, or no longer. */
  readonly turned: readonly ('met' | 'missed' | 'undecided' | 'blocking' | 'freed')[];
  /** Before the change. */
  readonly from: CriterionState;
  /** After it. */
  readonly to: CriterionState;
}

/** How a criterion stands on one side. */
export type CriterionState = Pick<CriterionResult, 'outcome' | 'word' | 'blocks' | 'reason'>;

/** A release that is nearer or farther. */
export interface ReleaseImpact {
  /** Its id. */
  readonly id: string;
  /** Its name for readers. */
  readonly title: string;
  /** Before the change. */
  readonly from: ReleaseState;
  /** After it. */
  readonly to: ReleaseState;
}

/** How a release stands on one side. */
export interface ReleaseState {
  /** Its readiness. */
  readonly score: Score;
  /** How many of its criteria are met. */
  readonly met: number;
  /** How many of them apply. */
  readonly total: number;
  /** How many of them stand in the way. */
  readonly blockers: number;
}

/** What became of a regression. */
export interface RegressionImpact {
  /** The metric that got worse. */
  readonly metric: string;
  /** Its name for readers. */
  readonly title: string;
  /** `gone`: it is not found any more. */
  readonly turned: 'opened' | 'recovered' | 'acknowledged' | 'reopened' | 'gone';
  /** The day from which it is worse. */
  readonly since: Day;
  /** Both levels with their unit, and how far apart they are. */
  readonly text: string;
  /** The first observation on the worse level. */
  readonly after: ShiftEnd;
}

/** Something that the scorecard is made of. */
export interface PartImpact {
  /** What it is. */
  readonly kind: 'category' | 'metric' | 'release' | 'criterion' | 'source' | 'subject';
  /** Its id. */
  readonly id: string;
  /** Its name for readers. */
  readonly title: string;
  /** Whether it came, went, or is described otherwise. */
  readonly change: 'added' | 'removed' | 'changed';
  /** What of it is described otherwise; none where it came or went. */
  readonly fields: readonly FieldChange[];
}

/** A field of what people wrote. */
export interface FieldChange {
  /** Its name. */
  readonly name: string;
  /** What it said, where that is a word or a number. */
  readonly was?: string;
  /** What it says now, where that is a word or a number. */
  readonly now?: string;
}

/** A file that differs. */
export interface FileChange {
  /** From the root, with `/`. */
  readonly path: string;
  /** What it holds. */
  readonly kind: 'scorecard' | 'metric' | 'source' | 'snapshot' | 'release' | 'decision' | 'page' | 'review' | 'evidence' | 'theme';
  /** What became of it. */
  readonly change: 'added' | 'changed' | 'removed';
}
