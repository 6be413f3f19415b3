/** The field around the own subject, judged: where others stand, and what one run says about several. */
import type { Change, Freshness, Outcome, Reading, Reason, Score, Trend } from './judged-metric.ts';
import type { Tally } from './report.ts';
import type { Comparison, Conditions, Day } from './types.ts';

/** Another subject under one metric. */
export interface FieldResult {
  /** The subject's id. */
  readonly subject: string;
  /** The value of it that counts; none where it is only claimed, or under other conditions. */
  readonly value?: Reading;
  /** How many readings of it are known. */
  readonly readings: number;
  /** The age of that value. */
  readonly freshness: Freshness;
  /** How that value has moved, within its own series. */
  readonly trend: Trend;
  /** Against the target in force; only for a judged subject. */
  readonly outcome?: Outcome;
  /** Why that outcome is not simply met or missed. */
  readonly reason?: Reason;
}

/** A subject that is held against the same targets as the own one. */
export interface PeerResult {
  /** The subject's id; the own subject is among them. */
  readonly subject: string;
  /** Of the whole. */
  readonly score: Score;
  /** Over its promises. */
  readonly tally: Tally;
  /** By category. */
  readonly categories: readonly { readonly category: string; readonly score: Score }[];
}

/** A subject's place in one run. */
export interface Place {
  /** The subject's id. */
  readonly subject: string;
  /** The id of the reading. */
  readonly reading: string;
  /** Its number, in the metric's unit. */
  readonly number: number;
  /** That number with its unit. */
  readonly text: string;
  /** From 1, the best first; equal numbers share a place. */
  readonly rank: number;
  /** Its number over that of the subject that the comparison is relative to; none where the run lacks that subject. */
  readonly ratio?: number;
  /** Its part of the sum over the run, in [0, 1]; only where no subject is named for ratios. */
  readonly share?: number;
}

/** Several subjects in one snapshot, under the same conditions: all that may be ranked. */
export interface Run {
  /** The snapshot's id. */
  readonly snapshot: string;
  /** Its day. */
  readonly date: Day;
  /** Under what circumstances all of its values were taken. */
  readonly conditions: Conditions;
  /** Best first. */
  readonly places: readonly Place[];
}

/** The runs of one source that ask the same: each is ranked by itself, and only ranks, ratios and shares are followed over time. */
export interface Track {
  /** The source's id. */
  readonly source: string;
  /** The conditions that tell it from other tracks of that source. */
  readonly conditions: Conditions;
  /** Newest first. */
  readonly runs: readonly Run[];
  /** How the values of the newest run have moved, each within its own series; only where growth is asked for. */
  readonly growth?: readonly Growth[];
}

/** How one subject's value has moved up to the newest run, within its own series. */
export interface Growth {
  /** The subject's id. */
  readonly subject: string;
  /** Against the last reading at least a month before. */
  readonly month?: Change;
  /** Against the last reading at least a quarter before. */
  readonly quarter?: Change;
  /** Against the last reading at least a year before. */
  readonly year?: Change;
}

/** A subject that has no place in the newest run of any track, and why. */
export interface Apart {
  /** The subject's id. */
  readonly subject: string;
  /** In words, without a full stop: "only a claim, 45,013 req/s". */
  readonly why: string;
}

/** One metric of a comparison. */
export interface ComparedMetric {
  /** The metric's id. */
  readonly metric: string;
  /** The one whose newest run is the newest comes first. */
  readonly tracks: readonly Track[];
  /** Who cannot be compared. */
  readonly apart: readonly Apart[];
}

/** A question, answered as far as single runs answer it. */
export interface ComparisonResult extends Omit<Comparison, 'metrics'> {
  /** In the order of the question. */
  readonly metrics: readonly ComparedMetric[];
}

/** A ratio over another subject, run by run: only ever within a run that has both. */
export interface RatioHistory {
  /** The metric whose formula asks for it. */
  readonly of: string;
  /** The metric that is divided. */
  readonly metric: string;
  /** The subject by whose value it is divided. */
  readonly relativeTo: string;
  /** The one whose newest run is the newest comes first. Of each run only the places of the two, as they are among all of it. */
  readonly tracks: readonly Track[];
  /** Why there is no such run, in words, without a full stop. */
  readonly why?: string;
}
