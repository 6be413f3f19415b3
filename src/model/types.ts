/** The nouns of Assay. What people wrote, linked, is a Scorecard; what it amounts to on a day is a Report (report.ts). */
import type { Observation, Snapshot, Source } from './facts.ts';
import type { Category, Comparison, Metric, Subject } from './promises.ts';
import type { Decision, Release } from './releases.ts';
import type { Review, ReviewKind } from './reviews.ts';
import type { Theme } from './theme.ts';

export type * from './facts.ts';
export type * from './promises.ts';
export type * from './releases.ts';
export type * from './reviews.ts';
export type * from './theme.ts';

/** A calendar day in UTC, `YYYY-MM-DD`; compared as a string. */
export type Day = string;

/** How well a value is founded, weakest first. */
export type Basis = 'claimed' | 'reported' | 'measured' | 'independent';

/** A length of time as people write it; months and years are calendar months and years. */
export interface Duration {
  /** As written. */
  readonly text: string;
  /** How many of the unit. */
  readonly count: number;
  /** The unit, in the singular. */
  readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';
}

/** A place in an authored file. Line and column count from 1. */
export interface Place {
  /** From the root, with `/`. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** Something that a person wrote and that is wrong. */
export interface Problem extends Place {
  /** The rule's name, kebab-case. */
  readonly rule: string;
  /** What is wrong, with the value; one sentence without a full stop. */
  readonly message: string;
  /** The fix: the allowed values, the nearest id. */
  readonly hint?: string;
  /** The line it stands on, for the code frame. */
  readonly source?: string;
}

/** A named selection of metrics, a page each. */
export interface Dashboard {
  /** Its name in kebab-case, and its address. */
  readonly id: string;
  /** Its name for readers. */
  readonly title: string;
  /** The question that it answers. */
  readonly question?: string;
  /** What the framework says that it shows. */
  readonly summary?: string;
  /** Ids of metrics, in the order of the page; categories are resolved. */
  readonly metrics: readonly string[];
}

/** A measurement system that the framework asks for. */
export interface MeasurementSystem {
  /** Its name. */
  readonly title: string;
  /** The heading it stands under. */
  readonly group: string;
  /** What it is to do, as written. */
  readonly text: string;
  /** Ids of the sources that do it; none where nothing does. */
  readonly sources: readonly string[];
  /** What those sources leave open. */
  readonly note?: string;
}

/** Something about the framework itself that a reader should know. */
export interface FrameworkNote {
  /** What it is about. */
  readonly title: string;
  /** What was found, and how it was read. */
  readonly text: string;
  /** Ids of the metrics that it touches. */
  readonly metrics: readonly string[];
}

/** A word that a scorecard uses in a sense of its own. */
export interface OwnWord {
  /** The word. */
  readonly term: string;
  /** What it means. */
  readonly text: string;
}

/** A metric that was taken away; what was measured of it stays in its snapshots and is not judged. */
export interface Retired {
  /** Its id, which no other metric gets. */
  readonly id: string;
  /** The day from which it is a metric no more. */
  readonly date: Day;
  /** Why. */
  readonly reason: string;
  /** The id of the metric in its place. */
  readonly became?: string;
}

/** What people wrote, linked. */
export interface Scorecard {
  /** The name of what is measured. */
  readonly title: string;
  /** What this scorecard is about. */
  readonly summary: string;
  /** The core promise that everything else serves. */
  readonly promise?: string;
  /** The address at which the site is published. */
  readonly url?: string;
  /** The repository that holds the data. */
  readonly repository?: string;
  /** How the site looks, where it does not look like the house. */
  readonly theme?: Theme;
  /** What this scorecard is about. */
  readonly subject: Subject;
  /** Who publishes it, and how they are related to the subject. */
  readonly publisher: { readonly title: string; readonly relation: string; readonly url?: string; readonly note?: string };
  /** The day from which horizons count, and why that day. */
  readonly baseline: { readonly date: Day; readonly reason: string };
  /** The edition of the scoring rules. */
  readonly methodology: number;
  /** The weakest basis on which a value is scored. */
  readonly scoreFrom: Basis;
  /** All that is measured, the own subject too. */
  readonly subjects: readonly Subject[];
  /** In the order of the framework. */
  readonly categories: readonly Category[];
  /** In the order of the navigation; categories that no authored one shows come last. */
  readonly dashboards: readonly Dashboard[];
  /** In the order of the framework: north stars, then by category, `order` and id, then supporting ones. */
  readonly metrics: readonly Metric[];
  /** By id. */
  readonly sources: readonly Source[];
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  /** The values that they state of a metric, of all subjects, in their order and within each as written. */
  readonly observations: (metric: string) => readonly Observation[];
  /** By order. */
  readonly releases: readonly Release[];
  /** By id, and so oldest first. */
  readonly decisions: readonly Decision[];
  /** The measurement systems that the framework asks for. */
  readonly systems: readonly MeasurementSystem[];
  /** Ids of the metrics that say where the subject stands among the others and in its market. */
  readonly position: readonly string[];
  /** The questions in which the subjects are set side by side. */
  readonly comparisons: readonly Comparison[];
  /** The reviews that the framework asks for. */
  readonly reviewKinds: readonly ReviewKind[];
  /** The reviews that were held, oldest first. */
  readonly reviews: readonly Review[];
  /** What a reader should know about the framework itself. */
  readonly notes: readonly FrameworkNote[];
  /** The words that it uses in a sense of its own, in the order in which they are written. */
  readonly glossary: readonly OwnWord[];
  /** The metrics that were taken away, in the order in which they are written; not there where none was. */
  readonly retired?: readonly Retired[];
  /** The authored file that holds what is no metric, release, source or snapshot. */
  readonly path: string;
}
