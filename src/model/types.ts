/** The nouns of Assay. What people wrote, linked, is a Scorecard; what it amounts to on a day is a Report (report.ts). */

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
}

/** A part of the score; the weights of a scorecard sum to 100. */
export interface Category {
  /** Its name in kebab-case. */
  readonly id: string;
  /** Its name for readers. */
  readonly title: string;
  /** Its part of the score, in percent. */
  readonly weight: number;
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

/** Under what circumstances a value was taken: a name and a word or number each. */
export type Conditions = Readonly<Record<string, string | number>>;

/** Who says it. */
export interface Source {
  /** The name of its file. */
  readonly id: string;
  /** Its name for readers. */
  readonly title: string;
  /** What it is. */
  readonly summary?: string;
  /** Where it is to be found. */
  readonly url?: string;
  /** Under which terms its figures may be used. */
  readonly licence?: string;
  /** How it wants to be named. */
  readonly attribution?: string;
  /** Whether it is somebody other than the subject. */
  readonly independent: boolean;
}

/** Where a document can be found again, byte for byte. */
export interface Citation {
  /** The document's own title or file name. */
  readonly title: string;
  /** A web address of the document. */
  readonly url?: string;
  /** The public repository that keeps a copy: owner/name. */
  readonly repository?: string;
  /** The commit of that copy. */
  readonly commit?: string;
  /** The path inside that repository. */
  readonly path?: string;
}

/** What shows that something is so. */
export interface Evidence {
  /** What it is, in one line. */
  readonly title: string;
  /** Where it can be read. */
  readonly url?: string;
  /** The day it speaks of. */
  readonly date?: Day;
}

/** One run or reading of one source, with the provenance of all its observations. */
export interface Snapshot {
  /** `<source>/<file name>`. */
  readonly id: string;
  /** Who says it. */
  readonly source: Source;
  /** The day of the measurement, or what stands in its place. */
  readonly date: Day;
  /** What the date says: the day measured, published, or seen. */
  readonly dated: 'measured' | 'published' | 'seen';
  /** The day on which it was written down here. */
  readonly recorded: Day;
  /** What was run or read, in one line. */
  readonly title?: string;
  /** Where it can be read. */
  readonly url?: string;
  /** The version of the subject, where it is known. */
  readonly version?: string;
  /** What a reader should know about all of its values. */
  readonly note?: string;
  /** The document that it was read from. */
  readonly citation?: Citation;
  /** Metric id to reason. */
  readonly breaks: Readonly<Record<string, string>>;
  /** Its values, of all subjects. */
  readonly observations: readonly Observation[];
  /** Verdicts of people on criteria. */
  readonly attestations: readonly Attestation[];
  /** What it says about other snapshots. */
  readonly remarks: readonly Remark[];
  /** The authored file. */
  readonly path: string;
}

/** One value of one metric and subject, or a measurement that failed. */
export interface Observation {
  /** `<snapshot id>#<metric>`, with `@<subject>` for others and `.2` on for the second of a list. */
  readonly id: string;
  /** The snapshot's id. */
  readonly snapshot: string;
  /** The source's id. */
  readonly source: string;
  /** The metric's id. */
  readonly metric: string;
  /** The subject's id. */
  readonly subject: string;
  /** The day of its snapshot. */
  readonly date: Day;
  /** What that day says: measured, published or seen. */
  readonly dated: Snapshot['dated'];
  /** The day on which it was written down here. */
  readonly recorded: Day;
  /** How well it is founded. */
  readonly basis: Basis;
  /** In the metric's unit; for a grade the index on its scale. Undefined where it is a range, a bound or a failure. */
  readonly value?: number;
  /** The low end of a range. */
  readonly low?: number;
  /** The high end of a range. */
  readonly high?: number;
  /** A bound: the value is less than this. */
  readonly below?: number;
  /** A bound: the value is more than this. */
  readonly above?: number;
  /** Why the measurement gave no value. */
  readonly failed?: string;
  /** Under what circumstances it was taken. */
  readonly conditions: Conditions;
  /** The standard deviation of the runs, in the metric's unit. */
  readonly spread?: number;
  /** How many runs it sums up. */
  readonly samples?: number;
  /** For how long it held. */
  readonly duration?: Duration;
  /** What a reader should know about it. */
  readonly note?: string;
  /** Why the document that quotes it shows it to be false. */
  readonly refuted?: string;
}

/** What one snapshot says about values of another. */
export interface Remark {
  /** What it does to those values: replaces, takes back, shows to be false, contradicts. */
  readonly kind: 'corrects' | 'retracts' | 'refutes' | 'disputes';
  /** The snapshot that it is about. */
  readonly target: string;
  /** All metrics of that snapshot where none is named. */
  readonly metrics?: readonly string[];
  /** Why. */
  readonly reason: string;
  /** What shows it. */
  readonly evidence?: Evidence;
  /** The snapshot that says so, and when it was dated and recorded. */
  readonly by: string;
  /** The day from which it holds. */
  readonly date: Day;
  /** The day on which it was written down here. */
  readonly recorded: Day;
}

/** A person's verdict on a criterion. */
export interface Attestation {
  /** `<release>/<criterion>`. */
  readonly criterion: string;
  /** The verdict. */
  readonly outcome: 'met' | 'missed' | 'not-applicable';
  /** Who attests it. */
  readonly by: string;
  /** What shows it. */
  readonly evidence: Evidence;
  /** The last day on which it holds. */
  readonly until?: Day;
  /** What a reader should know. */
  readonly note?: string;
  /** The day of its snapshot. */
  readonly date: Day;
  /** The day on which it was written down here. */
  readonly recorded: Day;
  /** The snapshot's id. */
  readonly snapshot: string;
}

/** What decides a criterion. */
export type Clause =
  | { readonly kind: 'check'; readonly metric: string; readonly target: Target }
  | { readonly kind: 'attest' }
  | { readonly kind: 'all' | 'any'; readonly clauses: readonly Clause[] };

/** What has to hold for a release. */
export interface Criterion {
  /** `<release>/<criterion>`. */
  readonly id: string;
  /** Its name. */
  readonly title: string;
  /** What has to hold, as the framework writes it. */
  readonly text: string;
  /** How it was read. */
  readonly note?: string;
  /** What decides it. */
  readonly clause: Clause;
}

/** A weighted part of a release. */
export interface CriteriaGroup {
  /** Its heading. */
  readonly title: string;
  /** Its part of the release, in percent. */
  readonly weight: number;
  /** Its criteria; they share its weight equally. */
  readonly criteria: readonly Criterion[];
}

/** A milestone and what has to hold for it. */
export interface Release {
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
  /** The day on which it was released. */
  readonly released?: Day;
  /** Its weighted groups of criteria. */
  readonly groups: readonly CriteriaGroup[];
}

/** A waiver of a criterion, or an acknowledged regression. */
export interface Decision {
  /** The name of its file. */
  readonly id: string;
  /** The day from which it holds. */
  readonly date: Day;
  /** The criterion that it waives: `<release>/<criterion>`. */
  readonly waives?: string;
  /** The metric whose regression it acknowledges. */
  readonly acknowledges?: string;
  /** Why. */
  readonly reason: string;
  /** Who decided it. */
  readonly by: string;
  /** The last day on which it holds. */
  readonly until?: Day;
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
}

/** A kind of review that the framework asks for. */
export interface ReviewKind {
  /** How often it is held. */
  readonly cadence: 'monthly' | 'quarterly' | 'yearly';
  /** Its name. */
  readonly title: string;
  /** What every such review goes through. */
  readonly agenda: readonly { readonly title: string; readonly text: string }[];
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
  /** By order. */
  readonly releases: readonly Release[];
  /** By id, and so oldest first. */
  readonly decisions: readonly Decision[];
  /** The measurement systems that the framework asks for. */
  readonly systems: readonly MeasurementSystem[];
  /** The reviews that the framework asks for. */
  readonly reviews: readonly ReviewKind[];
  /** What a reader should know about the framework itself. */
  readonly notes: readonly FrameworkNote[];
}
