/** A metric, judged: its outcome, its readings and their standing. */
import type { FieldResult } from './judged-field.ts';
import type { Regression, Shift } from './judged-shift.ts';
import type { Day, Metric, Observation, Target } from './types.ts';

/** `met` and `missed` are judged; `pending` is not yet due; `unknown` says why; `not-applicable` is outside every denominator. */
export type Outcome = 'met' | 'missed' | 'pending' | 'unknown' | 'not-applicable';

/** Why an outcome is not simply met or missed. */
export type ReasonCode =
  | 'never-measured'
  | 'only-claimed'
  | 'only-disputed'
  | 'only-refuted'
  | 'only-retracted'
  | 'only-expired'
  | 'measurement-failed'
  | 'other-conditions'
  | 'too-weak'
  | 'too-short'
  /** A window is not filled with values: "only 12 of 30 days are covered". */
  | 'not-covered'
  | 'not-computable'
  | 'no-target'
  | 'not-due'
  | 'not-attested'
  | 'parts'
  | 'not-released'
  /** Another target stands in its place. */
  | 'replaced'
  | 'waived'
  | 'excused'
  | 'not-ready'
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

/** An observation, or what a formula computed of several, with what became of it. */
export interface Reading extends Observation {
  /** Computed by the metric's formula from these observations' ids. */
  readonly derivedFrom?: readonly string[];
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
  /** For a target with a horizon: the day of the first value that kept it. */
  readonly metOn?: Day;
  /** Until it is due: how it is going. */
  readonly pace?: Pace;
}

/** How a value is going towards a target that is not yet due. */
export interface Pace {
  /** `reached`: the value keeps the target today. Ahead, on pace, behind: of the path to it. Else there are too few points to say. */
  readonly state: 'reached' | 'ahead' | 'on-pace' | 'behind' | 'too-few-points';
  /** How many points of the series it was told from, the newest 120 at most. */
  readonly points: number;
  /** Days ahead of the path, negative behind; none where the path does not pass the value. */
  readonly lead?: number;
  /** The straight path that is needed: from the value at the start to the target on its due date. */
  readonly needed?: { readonly from: PathEnd; readonly to: PathEnd };
  /** Where the line through the points leads. */
  readonly projection?: Projection;
}

/** An end of a path. */
export interface PathEnd {
  /** The day. */
  readonly date: Day;
  /** In the metric's unit. */
  readonly number: number;
}

/** When the line through the points of a series reaches the target; what is never reached, or far beyond the horizon, has no day. */
export interface Projection {
  /** By the slope of Theil and Sen. */
  readonly date?: Day;
  /** By the bound of its 95 % interval that is faster. */
  readonly earliest?: Day;
  /** By the slower one. */
  readonly latest?: Day;
}

/** Age of the counted value against its cadence. `none`: there is no value, or no cadence. */
export interface Freshness {
  /** Fresh until the next is due, stale once a second one is missed as well, or where the reading is undated. */
  readonly state: 'fresh' | 'overdue' | 'stale' | 'none';
  /** The day on which the next observation is, or was, due; none where the reading is undated. */
  readonly due?: Day;
  /** The first day on which it is stale. */
  readonly stale?: Day;
}

/** A change between two observations of one series. */
export interface Change {
  /** The earlier observation. */
  readonly from: { readonly date: Day; readonly number: number; readonly text: string };
  /** The later one. */
  readonly to: { readonly date: Day; readonly number: number; readonly text: string };
  /** to minus from, in the metric's unit. */
  readonly change: number;
  /** Which way it went; flat where the values are the same, or the change is no larger than what it was held against. */
  readonly direction: 'improving' | 'worsening' | 'flat';
  /** What it was held against: the larger stated spread, else the noise of the series itself; none where neither is known. */
  readonly within?: { readonly kind: 'spread' | 'noise'; readonly size: number };
}

/** Against the previous observation, and the last one at least a month, a quarter and a year ago; within the counted value's series. */
export interface Trend {
  /** Against the observation before. */
  readonly previous?: Change;
  /** Against the last one at least a month before. */
  readonly month?: Change;
  /** Against the last one at least a quarter before. */
  readonly quarter?: Change;
  /** Against the last one at least a year before. */
  readonly year?: Change;
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
  /** Where those subjects stand, in the order of the scorecard. */
  readonly field: readonly FieldResult[];
  /** Breaks of its series, oldest first. */
  readonly breaks: readonly { readonly date: Day; readonly reason: string; readonly source: string }[];
  /** The age of the value that counts. */
  readonly freshness: Freshness;
  /** How that value has moved. */
  readonly trend: Trend;
  /** Where a series of the own subject got worse for good, newest first; none where none did. */
  readonly regressions?: readonly Regression[];
  /** Where one got better for good, newest first; none where none did. */
  readonly improvements?: readonly Shift[];
  /** The parts of a share set, each judged. */
  readonly parts: readonly MetricResult[];
  /** Criteria that check it: `<release>/<criterion>`. */
  readonly usedBy: readonly string[];
  /** Metrics whose values its formula reads. */
  readonly inputs: readonly string[];
}
