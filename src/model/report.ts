/** What a Scorecard amounts to on a day. Every page, chart and export is a function of this. */

import type { Edition } from './editions.ts';
import type { Event } from './events.ts';
import type { ComparisonResult, PeerResult, RatioHistory } from './judged-field.ts';
import type { AdviceResult, Sensitivity } from './judged-framework.ts';
import type { Freshness, MetricResult, Score } from './judged-metric.ts';
import type { ReleaseResult } from './judged-release.ts';
import type { ReviewResult } from './judged-review.ts';
import type {
  Basis,
  Category,
  Day,
  Decision,
  FrameworkNote,
  MeasurementSystem,
  OwnWord,
  Remark,
  Retired,
  ReviewKind,
  Scorecard,
  Snapshot,
  Source,
  Subject,
} from './types.ts';

export type * from './editions.ts';
export type * from './events.ts';
export type * from './judged-field.ts';
export type * from './judged-framework.ts';
export type * from './judged-metric.ts';
export type * from './judged-past.ts';
export type * from './judged-release.ts';
export type * from './judged-review.ts';
export type * from './judged-shift.ts';

/** How many have which outcome. */
export interface Tally {
  /** All of them. */
  readonly total: number;
  /** Judged and met. */
  readonly met: number;
  /** Judged and missed. */
  readonly missed: number;
  /** Not yet due. */
  readonly pending: number;
  /** Due, and not to be judged. */
  readonly unknown: number;
  /** Without a target, or waived. */
  readonly notApplicable: number;
  /** Of those that are met, missed or pending, how many rest on a value that has grown stale. */
  readonly stale: number;
}

/** A category, judged. */
export interface CategoryResult extends Category {
  /** Over its scored metrics, by their weights. */
  readonly score: Score;
  /** Over its key performance indicators, the parts of share sets counted. */
  readonly tally: Tally;
  /** Ids of its metrics, in order; share sets by the id of the set. */
  readonly metrics: readonly string[];
}

/** A dashboard with its sections. */
export interface DashboardResult {
  /** Its name in kebab-case, and its address. */
  readonly id: string;
  /** Its name for readers. */
  readonly title: string;
  /** The question that it answers. */
  readonly question?: string;
  /** What the framework says that it shows. */
  readonly summary?: string;
  /** Consecutive metrics under the same headings. */
  readonly sections: readonly { readonly headings: readonly string[]; readonly metrics: readonly string[] }[];
  /** Over its key performance indicators, the parts of share sets counted. */
  readonly tally: Tally;
  /** The category of all its metrics, where they share one; supporting ones aside. */
  readonly category?: string;
}

/** What a source has brought. */
export interface SourceResult extends Source {
  /** How many snapshots. */
  readonly snapshots: number;
  /** How many values, of all subjects, failures counted. */
  readonly observations: number;
  /** How many verdicts on criteria. */
  readonly attestations: number;
  /** The day of its newest snapshot, of those that were only seen on a day only where there is no other. */
  readonly last?: Day;
  /** What that day says: measured, published or seen. */
  readonly dated?: Snapshot['dated'];
  /** Its strongest basis. */
  readonly basis?: Basis;
  /** Its age against how often it speaks. */
  readonly freshness: Freshness;
  /** Ids of the metrics that it feeds, by how many of its values each has; `own` of them are of the own subject, and one may count. */
  readonly feeds: readonly { readonly metric: string; readonly observations: number; readonly own: number; readonly counted: boolean }[];
}

/** A snapshot's provenance; its observations stand with their metrics. */
export interface SnapshotResult extends Omit<Snapshot, 'subjects' | 'source' | 'remarks'> {
  /** The id of its source. */
  readonly source: string;
}

/** What a scorecard amounts to on a day. */
export interface Report {
  /** The version of this shape. */
  readonly format: 1;
  /** The day as of which it is judged. */
  readonly asOf: Day;
  /** Only what was recorded by this day is known. */
  readonly knownBy: Day;
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
  readonly theme?: Scorecard['theme'];
  /** What this scorecard is about. */
  readonly subject: Subject;
  /** Who publishes it, and how they are related to the subject. */
  readonly publisher: Scorecard['publisher'];
  /** The day from which horizons count, and why that day. */
  readonly baseline: Scorecard['baseline'];
  /** The rules by which it was judged. */
  readonly edition: Edition;
  /** The weakest basis on which a value is scored. */
  readonly scoreFrom: Basis;
  /** All that is measured, the own subject too. */
  readonly subjects: readonly Subject[];
  /** Of the whole, by the weights of the categories; those that stand aside, and those without a scored metric, do not count. */
  readonly score: Score;
  /** Over all key performance indicators (north stars and the parts of share sets counted, supporting metrics not). */
  readonly tally: Tally;
  /** Over those with a target: the promises. */
  readonly promises: Tally;
  /** Judged, in the order of the framework. */
  readonly categories: readonly CategoryResult[];
  /** How far each category's weight decides that score, in the order of the framework; none where only one takes part. */
  readonly sensitivity: readonly Sensitivity[];
  /** What makes the framework unfair; it changes no verdict. */
  readonly advice: readonly AdviceResult[];
  /** Ids of the metrics that are shown first. */
  readonly northStars: readonly string[];
  /** All of them: north stars, key performance indicators, supporting ones. */
  readonly metrics: readonly MetricResult[];
  /** Judged, by order. */
  readonly releases: readonly ReleaseResult[];
  /** In the order of the navigation. */
  readonly dashboards: readonly DashboardResult[];
  /** Newest first. */
  readonly events: readonly Event[];
  /** By id, with what each has brought. */
  readonly sources: readonly SourceResult[];
  /** What was known on the day, oldest first. */
  readonly snapshots: readonly SnapshotResult[];
  /** What those snapshots say about others. */
  readonly remarks: readonly Remark[];
  /** What was decided by then. */
  readonly decisions: readonly Decision[];
  /** The measurement systems that the framework asks for. */
  readonly systems: readonly MeasurementSystem[];
  /** The subjects that are held against the same targets, the own one first; none unless the scorecard says so. */
  readonly peers: readonly PeerResult[];
  /** Ids of the metrics that say where the subject stands among the others and in its market. */
  readonly position: readonly string[];
  /** The questions in which the subjects are set side by side. */
  readonly comparisons: readonly ComparisonResult[];
  /** The ratios that formulas ask for, run by run, in the order of their metrics. */
  readonly ratios: readonly RatioHistory[];
  /** The reviews that the framework asks for. */
  readonly reviewKinds: readonly ReviewKind[];
  /** The reviews that were held, oldest first, with what has become of their actions. */
  readonly reviews: readonly ReviewResult[];
  /** What a reader should know about the framework itself. */
  readonly notes: readonly FrameworkNote[];
  /** The words that it uses in a sense of its own, in the order in which they are written. */
  readonly glossary: readonly OwnWord[];
  /** The metrics that were taken away, in the order in which they are written; not there where none was. */
  readonly retired?: readonly Retired[];
}
