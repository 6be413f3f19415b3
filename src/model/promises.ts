/** What is promised: subjects, categories, metrics and their targets. */
import type { Basis, Day, Duration } from './types.ts';

/** What is measured: the project itself, or one that it is compared with. */
export interface Subject {
  /** Its name in kebab-case. */
  readonly id: string;
  /** Its name for readers. */
  readonly title: string;
  /** Its page. */
  readonly url?: string;
  /** What it is. */
  readonly summary?: string;
  /** Whether it is held against the same targets as the own subject. */
  readonly judged?: boolean;
}

/** A part of the score; the weights of a scorecard sum to 100. */
export interface Category {
  /** Its name in kebab-case. */
  readonly id: string;
  /** Its name for readers. */
  readonly title: string;
  /** Its part of the score, in percent; 0 where it stands aside. */
  readonly weight: number;
  /** Why it keeps a score of its own and has no part in that of the whole. */
  readonly aside?: string;
  /** What it stands for, in two or three words. */
  readonly theme?: string;
  /** What it is for. */
  readonly summary?: string;
  /** Its leading indicators, as the framework lists them. */
  readonly leading?: string;
  /** Its lagging indicators, as the framework lists them. */
  readonly lagging?: string;
}

/** The comparator of a target. `share` is "as much as, give or take the tolerance". */
export type Comparator = '>=' | '>' | '<=' | '<' | '=' | 'share';

/** What a target compares with; it decides how attainment is computed. */
export type TargetKind = 'number' | 'zero' | 'grade' | 'rank' | 'share' | 'ratio';

/** A comparator and a value, in the metric's own unit. */
export interface Threshold {
  /** How a value is held against it. */
  readonly comparator: Comparator;
  /** In the metric's unit; for a grade the index on its scale, 0 the best; for a rank the rank. */
  readonly value: number;
  /** What it compares with. */
  readonly kind: TargetKind;
  /** Share sets: percentage points either way. */
  readonly tolerance?: number;
  /** Ratio targets: the subject that it is relative to. */
  readonly relativeTo?: string;
  /** As authored: `>= 5M`. */
  readonly authored: string;
}

/** A promise: a threshold with its date and its demands. */
export interface Target extends Threshold {
  /** As the framework writes it, else as authored. */
  readonly text: string;
  /** How long after the baseline, or after the release, it falls due. */
  readonly within?: Duration;
  /** Baseline plus `within`. */
  readonly due?: Day;
  /** For how long the value has to hold. */
  readonly sustained?: Duration;
  /** The basis that a value needs to show that it is met. */
  readonly basis?: Basis;
  /** The day from which it is in force. */
  readonly since?: Day;
  /** Why it was set or changed. */
  readonly reason?: string;
  /** The first day on which another one stands in its place. */
  readonly until?: Day;
  /** The one whose place it took. */
  readonly revises?: Revision;
}

/** A promise that was changed, as it was before. */
export interface Revision {
  /** As the framework wrote it, else as a reader writes it. */
  readonly text: string;
  /** As authored. */
  readonly authored: string;
  /** When it was due. */
  readonly due?: Day | undefined;
  /** Whether the new one asks less or later (`looser`), more or sooner (`stricter`), the same, or other things (`other`). */
  readonly kind: 'looser' | 'stricter' | 'same' | 'other';
}

/** How often a metric is to be measured. */
export interface Cadence {
  /** As authored: daily, sprint. */
  readonly name: string;
  /** The time between two observations. */
  readonly length: Duration;
}

/** A key performance indicator. */
export interface Metric {
  /** The name of its file; of a part `<set>/<part>`. */
  readonly id: string;
  /** Its name, as the framework writes it. */
  readonly title: string;
  /** What it measures, in plain words. */
  readonly summary?: string;
  /** The category's id; a north star or a supporting metric may have none. */
  readonly category?: string;
  /** Headings, outer to inner. */
  readonly group: readonly string[];
  /** The unit of its values. */
  readonly unit: string;
  /** Whether it tells early or late. */
  readonly indicator?: 'leading' | 'lagging';
  /** How often it is to be measured. */
  readonly cadence?: Cadence;
  /** Who answers for it. */
  readonly owner?: string;
  /** How it is to be measured, as the framework writes it. */
  readonly method?: string;
  /** What a reader should know: an oddity of the framework, or how it was read. */
  readonly note?: string;
  /** Which way is better; for grades and ranks, which count from the best, lower. */
  readonly better: 'higher' | 'lower';
  /** Earliest due first; none for a share set, whose parts carry them. */
  readonly targets: readonly Target[];
  /** The parts of a share set, ids `<set>/<part>`; none otherwise. */
  readonly parts: readonly Metric[];
  /** How it is computed from other metrics. */
  readonly formula?: string;
  /** Shown and usable in checks, neither counted nor scored. */
  readonly supporting: boolean;
  /** Shown first and not scored. */
  readonly northStar: boolean;
  /** Its weight beside the other metrics of its category. */
  readonly weight: number;
  /** The conditions under which it is judged. */
  readonly conditions: Conditions;
  /** The steps of a grade, best first. */
  readonly scale?: readonly string[];
  /** The best value that the unit allows. */
  readonly maximum?: number;
  /** The authored file. */
  readonly path: string;
}

/** A question in which the subjects are set side by side. */
export interface Comparison {
  /** Its name in kebab-case. */
  readonly id: string;
  /** What a reader wants to know. */
  readonly question: string;
  /** How it is answered, and what the answer does not say. */
  readonly summary?: string;
  /** Ids of the metrics that answer it. */
  readonly metrics: readonly string[];
  /** The subject that ratios are taken over; none: they are shares of the sum. */
  readonly relativeTo?: string;
  /** The only conditions that are looked at. */
  readonly conditions: Conditions;
  /** How large the values are, or how they moved. */
  readonly shows: 'level' | 'growth';
}

/** Under what circumstances a value was taken: a name and a word or number each. */
export type Conditions = Readonly<Record<string, string | number>>;
