/** What a Scorecard amounts to on a day. Every page, chart and export is a function of this. */
import type {
  Attestation,
  Basis,
  Category,
  Day,
  Decision,
  FrameworkNote,
  MeasurementSystem,
  Metric,
  Observation,
  Remark,
  ReviewKind,
  Scorecard,
  Snapshot,
  Source,
  Subject,
  Target,
} from './types.ts';

/** `met` and `missed` are judged; `pending` is not yet due; `unknown` says why; `not-applicable` is outside every denominator. */
export type Outcome = 'met' | 'missed' | 'pending' | 'unknown' | 'not-applicable';

/** Why an outcome is not simply met or missed. */
export type ReasonCode =
  | 'never-measured'
  | 'only-claimed'
  | 'only-disputed'
  | 'only-refuted'
  | 'only-retracted'
  | 'measurement-failed'
  | 'other-conditions'
  | 'too-weak'
  | 'too-short'
  | 'not-computable'
  | 'no-target'
  | 'not-due'
  | 'not-attested'
  | 'parts'
  | 'not-released'
  | 'waived'
  /** A criterion's reason is then what decided it. */
  | 'decided'
  | 'expired';

/** Why an outcome is what it is. */
export interface Reason {
  /** For machines. */
  readonly code: ReasonCode;
  /** A whole sentence without its full stop, for a reader: "due 10 January 2026, never measured". */
  readonly text: string;
}

/** An interval and a coverage, each in [0, 1]: never one bare number. */
export interface Score {
  /** What is proven. */
  readonly low: number;
  /** What is still possible. */
  readonly high: number;
  /** The share of the weight whose value is known. */
  readonly coverage: number;
}

/** What became of one observation in the judging of its metric. */
export type Standing =
  | 'counted'
  | 'admissible'
  | 'claimed'
  | 'refuted'
  | 'disputed'
  | 'retracted'
  | 'corrected'
  | 'failed'
  | 'other-conditions';

/** An observation with its standing. */
export interface Reading extends Observation {
  /** What became of it. */
  readonly standing: Standing;
  /** Why it is not admissible, in words; the remark's reason where there is one. */
  readonly why?: string;
  /** The snapshot whose remark took it out. */
  readonly by?: string;
  /** Computed by the metric's formula from these observations' ids. */
  readonly derivedFrom?: readonly string[];
  /** The number that is compared, plotted and printed: value, else the less favourable end of the range or bound; none where it failed. */
  readonly number?: number;
  /** That number with its unit as a reader sees it: "1,576 req/s", "5,000 to 15,000 req/s", "below 5 %", "A+". */
  readonly text: string;
}

/** One target, judged. */
export interface TargetResult extends Target {
  /** How it is judged, whether or not it is in force. */
  readonly outcome: Outcome;
  /** Why it is pending or unknown. */
  readonly why?: Reason;
  /** In [0, 1]; none where nothing is known. */
  readonly attainment?: number;
  /** True for the target that the metric's outcome is judged against. */
  readonly inForce: boolean;
  /** For a target with a horizon: was the value there by its due date? Recorded once, from what was measured by then. */
  readonly onTime?: boolean;
}

/** Age of the counted value against its cadence. `none`: there is no value, or no cadence. */
export interface Freshness {
  /** Fresh until the next is due, stale once a second one is missed as well. */
  readonly state: 'fresh' | 'overdue' | 'stale' | 'none';
  /** The day on which the next observation is, or was, due. */
  readonly due?: Day;
}

/** A change between two observations of one series. */
export interface Change {
  /** The earlier observation. */
  readonly from: { readonly date: Day; readonly number: number; readonly text: string };
  /** The later one. */
  readonly to: { readonly date: Day; readonly number: number; readonly text: string };
  /** to minus from, in the metric's unit. */
  readonly change: number;
  /** Which way it went; flat inside the stated spread. */
  readonly direction: 'improving' | 'worsening' | 'flat';
}

/** Against the previous observation, the last one at least a month ago, and at least a quarter ago; within the counted value's series. */
export interface Trend {
  /** Against the observation before. */
  readonly previous?: Change;
  /** Against the last one at least a month before. */
  readonly month?: Change;
  /** Against the last one at least a quarter before. */
  readonly quarter?: Change;
}

/** A metric, judged: what was promised, what is known, what it amounts to. */
export interface MetricResult extends Omit<Metric, 'targets' | 'parts'> {
  /** Counts for the score: has a target, is neither supporting nor a north star. */
  readonly scored: boolean;
  /** Against the target in force. */
  readonly outcome: Outcome;
  /** Always there unless met or missed by a value. */
  readonly reason?: Reason;
  /** One sentence for a reader, with value, target and date: the finding. Ends with a full stop. */
  readonly sentence: string;
  /** The low and high end that it brings to the score; attainment where it is known. */
  readonly score: Score;
  /** Every target, judged, earliest due first. */
  readonly targets: readonly TargetResult[];
  /** The one of `targets` that is in force. */
  readonly target?: TargetResult;
  /** The observation that counts. */
  readonly value?: Reading;
  /** The newest claim of the own subject that is not refuted or retracted, where one stands beside the value. */
  readonly claim?: Reading;
  /** Every observation of the own subject known on that day, newest first. */
  readonly readings: readonly Reading[];
  /** Every observation of other subjects, newest first. */
  readonly others: readonly Reading[];
  /** Breaks of its series, oldest first. */
  readonly breaks: readonly { readonly date: Day; readonly reason: string; readonly source: string }[];
  /** The age of the value that counts. */
  readonly freshness: Freshness;
  /** How that value has moved. */
  readonly trend: Trend;
  /** The parts of a share set, each judged. */
  readonly parts: readonly MetricResult[];
  /** Criteria that check it: `<release>/<criterion>`. */
  readonly usedBy: readonly string[];
  /** Metrics whose values its formula reads. */
  readonly inputs: readonly string[];
}

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

/** A clause, judged, with what it found. */
export interface ClauseResult {
  /** How it is decided. */
  readonly kind: 'check' | 'attest' | 'all' | 'any';
  /** How it was decided. */
  readonly outcome: Outcome;
  /** What decided it, or what is missing. */
  readonly reason?: Reason;
  /** The metric that is checked. */
  readonly metric?: string;
  /** What that metric has to meet. */
  readonly target?: Target;
  /** The clause in words: "Requests per second >= 1M, independent". */
  readonly text: string;
  /** The value that decided it. */
  readonly value?: Reading;
  /** The attestation that holds, or has expired. */
  readonly attestation?: Attestation;
  /** What it is made of. */
  readonly clauses: readonly ClauseResult[];
}

/** A criterion, judged. */
export interface CriterionResult {
  /** `<release>/<criterion>`. */
  readonly id: string;
  /** Its name. */
  readonly title: string;
  /** What has to hold, as the framework writes it. */
  readonly text: string;
  /** How it was read. */
  readonly note?: string;
  /** The weight in its release, in percent. */
  readonly weight: number;
  /** How it was decided, waivers and the due date of the release taken into account. */
  readonly outcome: Outcome;
  /** The outcome in this release's words: "not met" where there is no due date. */
  readonly word: string;
  /** What decided it, or what is missing. */
  readonly reason?: Reason;
  /** How it was decided, step by step. */
  readonly clause: ClauseResult;
  /** The waiver that holds. */
  readonly waiver?: Decision;
}

/** A group of criteria, judged. */
export interface GroupResult {
  /** Its heading. */
  readonly title: string;
  /** Its part of the release, in percent. */
  readonly weight: number;
  /** Readiness over its criteria; waived ones do not count. */
  readonly score: Score;
  /** Over its criteria. */
  readonly tally: Tally;
  /** Its criteria, judged. */
  readonly criteria: readonly CriterionResult[];
}

/** A release, judged. */
export interface ReleaseResult {
  /** The name of its file. */
  readonly id: string;
  /** Its name for readers. */
  readonly title: string;
  /** Its place among the releases, lowest first. */
  readonly order: number;
  /** What it stands for. */
  readonly summary?: string;
  /** The day on which it is to be ready. */
  readonly due?: Day;
  /** The day on which it was released, once that has come. */
  readonly released?: Day;
  /** Readiness: a criterion is 1 where met, 0 where missed, open where pending or unknown. */
  readonly score: Score;
  /** Over its criteria. */
  readonly tally: Tally;
  /** Its groups, judged. */
  readonly groups: readonly GroupResult[];
  /** Ids of the criteria that are not met, missed ones first, then by weight. */
  readonly blockers: readonly string[];
}

/** A release on one day. */
export interface ReleaseDay {
  /** The day. */
  readonly date: Day;
  /** Over its criteria. */
  readonly tally: Tally;
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
  /** The category that it shows whole, where it shows just one. */
  readonly category?: string;
}

/** Something that happened to the scorecard's knowledge on a day. */
export interface Event {
  /** The day of the snapshot that tells of it. */
  readonly date: Day;
  /** What happened. */
  readonly kind: 'measured' | 'claimed' | 'refuted' | 'disputed' | 'retracted' | 'corrected' | 'failed' | 'attested';
  /** The metric that it is about, where it is one. */
  readonly metric?: string;
  /** The snapshot that tells of it. */
  readonly snapshot: string;
  /** A sentence with its full stop. */
  readonly text: string;
}

/** What a source has brought. */
export interface SourceResult extends Source {
  /** How many snapshots. */
  readonly snapshots: number;
  /** How many values, of all subjects, failures counted. */
  readonly observations: number;
  /** The day of its newest snapshot. */
  readonly last?: Day;
  /** Its strongest basis. */
  readonly basis?: Basis;
}

/** A snapshot's provenance; its observations stand with their metrics. */
export interface SnapshotResult extends Omit<Snapshot, 'observations' | 'source' | 'remarks'> {
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
  /** What this scorecard is about. */
  readonly subject: Subject;
  /** Who publishes it, and how they are related to the subject. */
  readonly publisher: Scorecard['publisher'];
  /** The day from which horizons count, and why that day. */
  readonly baseline: Scorecard['baseline'];
  /** The edition of the scoring rules. */
  readonly methodology: number;
  /** The weakest basis on which a value is scored. */
  readonly scoreFrom: Basis;
  /** All that is measured, the own subject too. */
  readonly subjects: readonly Subject[];
  /** Of the whole, by the weights of the categories; those without a scored metric do not count. */
  readonly score: Score;
  /** Over all key performance indicators (north stars and the parts of share sets counted, supporting metrics not). */
  readonly tally: Tally;
  /** Over those with a target: the promises. */
  readonly promises: Tally;
  /** Judged, in the order of the framework. */
  readonly categories: readonly CategoryResult[];
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
  /** The reviews that the framework asks for. */
  readonly reviews: readonly ReviewKind[];
  /** What a reader should know about the framework itself. */
  readonly notes: readonly FrameworkNote[];
}
