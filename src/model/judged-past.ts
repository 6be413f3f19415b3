/** The scorecard on earlier days, and why its scores moved between two of them. */
import type { Outcome, Score } from './judged-metric.ts';
import type { Tally } from './report.ts';
import type { Day } from './types.ts';

/** Why a score moved. */
export type Cause =
  /** A metric that had no value got one. */
  | 'first-measured'
  /** Another value counts. */
  | 'new-data'
  /** The value that counted was retracted, replaced, refuted or disputed. */
  | 'retracted'
  /** The value, or its evidence, grew too old. */
  | 'expired'
  /** A target fell due. */
  | 'due'
  /** A target was changed. */
  | 'target'
  /** Weights changed, or metrics came or went. */
  | 'weight'
  /** The rules of scoring changed, or how a metric is computed. */
  | 'method';

/** One part of a move: what one cause did to a score through one metric. */
export interface Move {
  /** Why. */
  readonly cause: Cause;
  /** The metric, or the part of a share set; none where weights changed. */
  readonly metric?: string;
  /** The category. */
  readonly category: string;
  /** What it added to the low end. */
  readonly low: number;
  /** What it added to the high end. */
  readonly high: number;
  /** What it added to the coverage. */
  readonly coverage: number;
}

/** A score on two days; the moves add up to what lies between. */
export interface ScoreChange {
  /** On the first day. */
  readonly from: Score;
  /** On the second. */
  readonly to: Score;
  /** The largest first. */
  readonly moves: readonly Move[];
}

/** Why the scores moved between two days. */
export interface Attribution {
  /** Of the whole. */
  readonly whole: ScoreChange;
  /** Of each category, by its id; in the order of the framework, those that are gone last. */
  readonly categories: readonly (ScoreChange & { readonly id: string })[];
}

/** What the scorecard amounted to on a day. */
export interface PastVerdict {
  /** Of the whole. */
  readonly score: Score;
  /** Over the promises. */
  readonly promises: Tally;
  /** Of each category. */
  readonly categories: readonly { readonly id: string; readonly score: Score }[];
  /** Of each release. */
  readonly releases: readonly { readonly id: string; readonly score: Score; readonly tally: Tally }[];
  /** The promises that a value decided: met, missed, or pending with a value. */
  readonly judged: readonly { readonly id: string; readonly outcome: Outcome; readonly text: string }[];
}

/** The end of a month, or the day of judgement in the last one. */
export interface PastMonth {
  /** The day. */
  readonly date: Day;
  /** By what is known now. */
  readonly now: PastVerdict;
  /** By what had been recorded here by that day, where that is not the same. */
  readonly then?: PastVerdict;
  /** Why the scores moved since the month before, by what is known now; none for the first. */
  readonly change?: Attribution;
}
