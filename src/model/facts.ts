/** What is known, and who says so: sources, snapshots, observations and what is remarked on them. */
import type { Cadence, Conditions } from './promises.ts';
import type { Basis, Day, Duration } from './types.ts';

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
  /** How often it speaks; none for what speaks once. */
  readonly cadence?: Cadence;
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
  /** The last day on which it holds; for good where there is none. */
  readonly expires?: Day;
  /** The archived copy, from the root: `data/evidence/2025-10-11/output.txt`. */
  readonly copy?: string;
  /** The SHA-256 of that copy, 64 hexadecimal digits. */
  readonly sha256?: string;
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
  /** The versions of other subjects, by subject. */
  readonly versions: Readonly<Record<string, string>>;
  /** What a reader should know about all of its values. */
  readonly note?: string;
  /** The document that it was read from. */
  readonly citation?: Citation;
  /** What shows its values. */
  readonly evidence?: Evidence;
  /** Metric id to reason. */
  readonly breaks: Readonly<Record<string, string>>;
  /** The ids of the subjects of which it states values. */
  readonly subjects: readonly string[];
  /** Verdicts of people on criteria. */
  readonly attestations: readonly Attestation[];
  /** What it says about other snapshots. */
  readonly remarks: readonly Remark[];
  /** The authored file. */
  readonly path: string;
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
  | 'other-conditions'
  | 'expired';

/** What an observation is worth. */
export interface Worth {
  /** By itself: whether it may count. In a Report: what became of it. */
  readonly standing: Standing;
  /** Why it is not admissible, in words; the remark's reason where there is one. */
  readonly why?: string;
  /** The snapshot that took it out. */
  readonly by?: string;
}

/** One value of one metric and subject, or a measurement that failed. Its worth is what it is by itself, before anything is remarked on it. */
export interface Observation extends Worth {
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
  /** Why it is right, although it lies far from the value before it. */
  readonly confirm?: string;
  /** The last day on which the evidence of its snapshot holds. */
  readonly expires?: Day;
  /** The number that is compared, plotted and printed: value, else the less favourable end of the range or bound; none where it failed. */
  readonly number?: number;
  /** That number with its unit as a reader sees it: "1,576 req/s", "5,000 to 15,000 req/s", "below 5 %", "A+". */
  readonly text: string;
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
  /** true where that snapshot is not there any more. */
  readonly removed?: true;
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
  /** Whether the source that says so is independent of the subject. */
  readonly independent: boolean;
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
