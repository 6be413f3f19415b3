/** The nouns of Assay. What people wrote, linked, is a Scorecard; what it amounts to on a day is a Report (report.ts). */

/** A calendar day in UTC, `YYYY-MM-DD`; compared as a string. */
export type Day = string;

/** How well a value is founded, weakest first. */
export type Basis = 'claimed' | 'reported' | 'measured' | 'independent';

/** A length of time as people write it; months and years are calendar months and years. */
export interface Duration {
  readonly text: string;
  readonly count: number;
  readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';
}

/** A place in an authored file. Line and column count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
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

/** What is measured: the project itself, or one that it is compared with. */
export interface Subject {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly summary?: string;
}

/** A part of the score; the weights of a scorecard sum to 100. */
export interface Category {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  readonly theme?: string;
  readonly summary?: string;
  readonly leading?: string;
  readonly lagging?: string;
}

/** The comparator of a target. `share` is "as much as, give or take the tolerance". */
export type Comparator = '>=' | '>' | '<=' | '<' | '=' | 'share';

/** What a target compares with; it decides how attainment is computed. */
export type TargetKind = 'number' | 'zero' | 'grade' | 'rank' | 'share' | 'ratio';

/** A comparator and a value, in the metric's own unit. */
export interface Threshold {
  readonly comparator: Comparator;
  /** In the metric's unit; for a grade the index on its scale, 0 the best; for a rank the rank. */
  readonly value: number;
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
  readonly within?: Duration;
  /** Baseline plus `within`. */
  readonly due?: Day;
  readonly sustained?: Duration;
  readonly basis?: Basis;
  readonly since?: Day;
  readonly reason?: string;
}

/** How often a metric is to be measured. */
export interface Cadence {
  readonly name: string;
  readonly length: Duration;
}

/** A key performance indicator. */
export interface Metric {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  /** The category's id; a north star or a supporting metric may have none. */
  readonly category?: string;
  /** Headings, outer to inner. */
  readonly group: readonly string[];
  readonly unit: string;
  readonly indicator?: 'leading' | 'lagging';
  readonly cadence?: Cadence;
  readonly owner?: string;
  readonly method?: string;
  readonly note?: string;
  readonly better: 'higher' | 'lower';
  /** Earliest due first; none for a share set, whose parts carry them. */
  readonly targets: readonly Target[];
  /** The parts of a share set, ids `<set>/<part>`; none otherwise. */
  readonly parts: readonly Metric[];
  readonly formula?: string;
  readonly supporting: boolean;
  readonly northStar: boolean;
  readonly weight: number;
  /** The conditions under which it is judged. */
  readonly conditions: Conditions;
  readonly scale?: readonly string[];
  readonly maximum?: number;
  /** The authored file. */
  readonly path: string;
}

export type Conditions = Readonly<Record<string, string | number>>;

/** Who says it. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly url?: string;
  readonly licence?: string;
  readonly attribution?: string;
  readonly independent: boolean;
}

/** Where a document can be found again, byte for byte. */
export interface Citation {
  readonly title: string;
  readonly url?: string;
  readonly repository?: string;
  readonly commit?: string;
  readonly path?: string;
}

export interface Evidence {
  readonly title: string;
  readonly url?: string;
  readonly date?: Day;
}

/** One run or reading of one source, with the provenance of all its observations. */
export interface Snapshot {
  /** `<source>/<file name>`. */
  readonly id: string;
  readonly source: Source;
  readonly date: Day;
  /** What the date says: the day measured, published, or seen. */
  readonly dated: 'measured' | 'published' | 'seen';
  readonly recorded: Day;
  readonly title?: string;
  readonly url?: string;
  readonly version?: string;
  readonly note?: string;
  readonly citation?: Citation;
  /** Metric id to reason. */
  readonly breaks: Readonly<Record<string, string>>;
  readonly observations: readonly Observation[];
  readonly attestations: readonly Attestation[];
  readonly remarks: readonly Remark[];
  readonly path: string;
}

/** One value of one metric and subject, or a measurement that failed. */
export interface Observation {
  /** `<snapshot id>#<metric>`, with `@<subject>` for others and `.2` on for the second of a list. */
  readonly id: string;
  readonly snapshot: string;
  readonly source: string;
  readonly metric: string;
  readonly subject: string;
  readonly date: Day;
  readonly dated: Snapshot['dated'];
  readonly recorded: Day;
  readonly basis: Basis;
  /** In the metric's unit; for a grade the index on its scale. Undefined where it is a range, a bound or a failure. */
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly below?: number;
  readonly above?: number;
  readonly failed?: string;
  readonly conditions: Conditions;
  readonly spread?: number;
  readonly samples?: number;
  readonly duration?: Duration;
  readonly note?: string;
  /** Why the document that quotes it shows it to be false. */
  readonly refuted?: string;
}

/** What one snapshot says about values of another. */
export interface Remark {
  readonly kind: 'corrects' | 'retracts' | 'refutes' | 'disputes';
  /** The snapshot that it is about. */
  readonly target: string;
  /** All metrics of that snapshot where none is named. */
  readonly metrics?: readonly string[];
  readonly reason: string;
  readonly evidence?: Evidence;
  /** The snapshot that says so, and when it was dated and recorded. */
  readonly by: string;
  readonly date: Day;
  readonly recorded: Day;
}

/** A person's verdict on a criterion. */
export interface Attestation {
  /** `<release>/<criterion>`. */
  readonly criterion: string;
  readonly outcome: 'met' | 'missed' | 'not-applicable';
  readonly by: string;
  readonly evidence: Evidence;
  readonly until?: Day;
  readonly note?: string;
  readonly date: Day;
  readonly recorded: Day;
  readonly snapshot: string;
}

/** What decides a criterion. */
export type Clause =
  | { readonly kind: 'check'; readonly metric: string; readonly target: Target }
  | { readonly kind: 'attest' }
  | { readonly kind: 'all' | 'any'; readonly clauses: readonly Clause[] };

export interface Criterion {
  /** `<release>/<criterion>`. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly note?: string;
  readonly clause: Clause;
}

export interface CriteriaGroup {
  readonly title: string;
  readonly weight: number;
  readonly criteria: readonly Criterion[];
}

export interface Release {
  readonly id: string;
  readonly title: string;
  readonly order: number;
  readonly summary?: string;
  readonly due?: Day;
  readonly released?: Day;
  readonly groups: readonly CriteriaGroup[];
}

/** A waiver of a criterion, or an acknowledged regression. */
export interface Decision {
  readonly id: string;
  readonly date: Day;
  readonly waives?: string;
  readonly acknowledges?: string;
  readonly reason: string;
  readonly by: string;
  readonly until?: Day;
}

export interface Dashboard {
  readonly id: string;
  readonly title: string;
  readonly question?: string;
  readonly summary?: string;
  /** Ids of metrics, in the order of the page; categories are resolved. */
  readonly metrics: readonly string[];
}

/** A measurement system that the framework asks for. */
export interface MeasurementSystem {
  readonly title: string;
  readonly group: string;
  readonly text: string;
}

/** A kind of review that the framework asks for. */
export interface ReviewKind {
  readonly cadence: 'monthly' | 'quarterly' | 'yearly';
  readonly title: string;
  readonly agenda: readonly { readonly title: string; readonly text: string }[];
}

/** Something about the framework itself that a reader should know. */
export interface FrameworkNote {
  readonly title: string;
  readonly text: string;
  readonly metrics: readonly string[];
}

/** What people wrote, linked. */
export interface Scorecard {
  readonly title: string;
  readonly summary: string;
  readonly promise?: string;
  readonly url?: string;
  readonly repository?: string;
  readonly subject: Subject;
  readonly publisher: { readonly title: string; readonly relation: string; readonly url?: string; readonly note?: string };
  readonly baseline: { readonly date: Day; readonly reason: string };
  readonly methodology: number;
  readonly scoreFrom: Basis;
  readonly subjects: readonly Subject[];
  readonly categories: readonly Category[];
  readonly dashboards: readonly Dashboard[];
  /** In the order of the framework: north stars, then by category, `order` and id, then supporting ones. */
  readonly metrics: readonly Metric[];
  readonly sources: readonly Source[];
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  /** By order. */
  readonly releases: readonly Release[];
  readonly decisions: readonly Decision[];
  readonly systems: readonly MeasurementSystem[];
  readonly reviews: readonly ReviewKind[];
  readonly notes: readonly FrameworkNote[];
}
