/** What a Scorecard amounts to on a day. Every page, chart and export is a function of this. */
import type {
  Attestation,
  Basis,
  Cadence,
  Category,
  Conditions,
  Day,
  Decision,
  FrameworkNote,
  MeasurementSystem,
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

export interface Reason {
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
  readonly outcome: Outcome;
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
  readonly state: 'fresh' | 'overdue' | 'stale' | 'none';
  /** The day on which the next observation is, or was, due. */
  readonly due?: Day;
}

/** A change between two observations of one series. */
export interface Change {
  readonly from: { readonly date: Day; readonly number: number; readonly text: string };
  readonly to: { readonly date: Day; readonly number: number; readonly text: string };
  /** to minus from, in the metric's unit. */
  readonly change: number;
  readonly direction: 'improving' | 'worsening' | 'flat';
}

/** Against the previous observation, the last one at least a month ago, and at least a quarter ago; within the counted value's series. */
export interface Trend {
  readonly previous?: Change;
  readonly month?: Change;
  readonly quarter?: Change;
}

export interface MetricResult {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly category?: string;
  readonly group: readonly string[];
  readonly unit: string;
  readonly indicator?: 'leading' | 'lagging';
  readonly cadence?: Cadence;
  readonly owner?: string;
  readonly method?: string;
  readonly note?: string;
  readonly better: 'higher' | 'lower';
  readonly formula?: string;
  readonly supporting: boolean;
  readonly northStar: boolean;
  /** Counts for the score: has a target, is neither supporting nor a north star. */
  readonly scored: boolean;
  readonly weight: number;
  readonly conditions: Conditions;
  readonly scale?: readonly string[];
  readonly maximum?: number;
  readonly path: string;

  readonly outcome: Outcome;
  /** Always there unless met or missed by a value. */
  readonly reason?: Reason;
  /** One sentence for a reader, with value, target and date: the finding. Ends with a full stop. */
  readonly sentence: string;
  /** The low and high end that it brings to the score; attainment where it is known. */
  readonly score: Score;
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
  readonly freshness: Freshness;
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
  readonly total: number;
  readonly met: number;
  readonly missed: number;
  readonly pending: number;
  readonly unknown: number;
  readonly notApplicable: number;
}

export interface CategoryResult extends Category {
  readonly score: Score;
  /** Over its key performance indicators, the parts of share sets counted. */
  readonly tally: Tally;
  /** Ids of its metrics, in order; share sets by the id of the set. */
  readonly metrics: readonly string[];
}

/** A clause, judged, with what it found. */
export interface ClauseResult {
  readonly kind: 'check' | 'attest' | 'all' | 'any';
  readonly outcome: Outcome;
  readonly reason?: Reason;
  readonly metric?: string;
  readonly target?: Target;
  /** The clause in words: "Requests per second >= 1M, independent". */
  readonly text: string;
  /** The value that decided it. */
  readonly value?: Reading;
  readonly attestation?: Attestation;
  readonly clauses: readonly ClauseResult[];
}

export interface CriterionResult {
  /** `<release>/<criterion>`. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly note?: string;
  /** The weight in its release, in percent. */
  readonly weight: number;
  readonly outcome: Outcome;
  /** The outcome in this release's words: "not met" where there is no due date. */
  readonly word: string;
  readonly reason?: Reason;
  readonly clause: ClauseResult;
  readonly waiver?: Decision;
}

export interface GroupResult {
  readonly title: string;
  readonly weight: number;
  readonly score: Score;
  readonly tally: Tally;
  readonly criteria: readonly CriterionResult[];
}

export interface ReleaseResult {
  readonly id: string;
  readonly title: string;
  readonly order: number;
  readonly summary?: string;
  readonly due?: Day;
  readonly released?: Day;
  /** Readiness: a criterion is 1 where met, 0 where missed, open where pending or unknown. */
  readonly score: Score;
  readonly tally: Tally;
  readonly groups: readonly GroupResult[];
  /** Ids of the criteria that are not met, missed ones first, then by weight. */
  readonly blockers: readonly string[];
}

/** A release on one day. */
export interface ReleaseDay {
  readonly date: Day;
  /** Over its criteria. */
  readonly tally: Tally;
}

export interface DashboardResult {
  readonly id: string;
  readonly title: string;
  readonly question?: string;
  readonly summary?: string;
  /** Consecutive metrics under the same headings. */
  readonly sections: readonly { readonly headings: readonly string[]; readonly metrics: readonly string[] }[];
  readonly tally: Tally;
  /** The category that it shows whole, where it shows just one. */
  readonly category?: string;
}

/** Something that happened to the scorecard's knowledge on a day. */
export interface Event {
  readonly date: Day;
  readonly kind: 'measured' | 'claimed' | 'refuted' | 'disputed' | 'retracted' | 'corrected' | 'failed' | 'attested';
  readonly metric?: string;
  readonly snapshot: string;
  /** A sentence with its full stop. */
  readonly text: string;
}

/** What a source has brought. */
export interface SourceResult extends Source {
  readonly snapshots: number;
  readonly observations: number;
  readonly last?: Day;
  /** Its strongest basis. */
  readonly basis?: Basis;
}

/** A snapshot's provenance; its observations stand with their metrics. */
export interface SnapshotResult extends Omit<Snapshot, 'observations' | 'source' | 'remarks'> {
  /** The id of its source. */
  readonly source: string;
}

export interface Report {
  /** The version of this shape. */
  readonly format: 1;
  readonly asOf: Day;
  /** Only what was recorded by this day is known. */
  readonly knownBy: Day;
  readonly title: string;
  readonly summary: string;
  readonly promise?: string;
  readonly url?: string;
  readonly repository?: string;
  readonly subject: Subject;
  readonly publisher: Scorecard['publisher'];
  readonly baseline: Scorecard['baseline'];
  readonly methodology: number;
  readonly scoreFrom: Basis;
  readonly subjects: readonly Subject[];
  readonly score: Score;
  /** Over all key performance indicators (north stars and the parts of share sets counted, supporting metrics not). */
  readonly tally: Tally;
  /** Over those with a target: the promises. */
  readonly promises: Tally;
  readonly categories: readonly CategoryResult[];
  readonly northStars: readonly string[];
  /** All of them: north stars, key performance indicators, supporting ones. */
  readonly metrics: readonly MetricResult[];
  readonly releases: readonly ReleaseResult[];
  readonly dashboards: readonly DashboardResult[];
  /** Newest first. */
  readonly events: readonly Event[];
  readonly sources: readonly SourceResult[];
  readonly snapshots: readonly SnapshotResult[];
  readonly remarks: readonly Remark[];
  readonly decisions: readonly Decision[];
  readonly systems: readonly MeasurementSystem[];
  readonly reviews: readonly ReviewKind[];
  readonly notes: readonly FrameworkNote[];
}
