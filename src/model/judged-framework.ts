/** The framework itself, judged: what in it is unfair, and how much its weights decide. */
import type { Score } from './judged-metric.ts';

/** One place of the framework that an advice is about. */
export interface AdviceFinding {
  /** The authored file, from the root. */
  readonly path: string;
  /** The keys and positions (from 0) that lead to the part of the file. */
  readonly at: readonly (string | number)[];
  /** What it is about. */
  readonly about: {
    /** What kind of thing that is. */
    readonly kind: 'metric' | 'criterion' | 'release' | 'category';
    /** Its id; of a criterion `<release>/<criterion>`. */
    readonly id: string;
    /** Its name for readers. */
    readonly title: string;
  };
  /** What is unfair about it, with the values; one sentence without a full stop. */
  readonly message: string;
}

/** Something that makes a framework unfair, wherever it was found. It is advice: it changes no verdict, and nothing is refused for it. */
export interface AdviceResult {
  /** The advice's name, kebab-case. */
  readonly name: string;
  /** What the findings have in common, with their number: "41 metrics have no cadence". */
  readonly headline: string;
  /** How to mend it; one sentence without a full stop. */
  readonly hint: string;
  /** Whether every finding says the same, each of another thing, so that their names are enough. */
  readonly alike: boolean;
  /** At least one, in the order of the framework. */
  readonly findings: readonly AdviceFinding[];
}

/** The score of the whole under other weights. */
export interface Reweighted {
  /** What the category then weighs, in percent of all that take part. */
  readonly weight: number;
  /** The score of the whole. */
  readonly score: Score;
}

/** How far the weight of one category decides the score of the whole. */
export interface Sensitivity {
  /** The category's id. */
  readonly category: string;
  /** What it weighs, in percent of all that take part: something in them is scored, and they do not stand aside. */
  readonly weight: number;
  /** With five points less, or none where it has not that much. */
  readonly less: Reweighted;
  /** With five points more, or all where that is nearer. */
  readonly more: Reweighted;
}
