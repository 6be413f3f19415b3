/** A release, judged: its groups, criteria and clauses. */

import type { Outcome, Reading, Reason, Score } from './judged-metric.ts';
import type { Tally } from './report.ts';
import type { Attestation, Clause, Criterion, Day, Decision, Release, Target, Window } from './types.ts';

/** How far a window is filled by values that keep its target. */
export interface WindowResult {
  /** Days up to the judged one, or runs of one series. */
  readonly kind: Window['kind'];
  /** How many days or runs are asked for. */
  readonly asked: number;
  /** How many of them keep the target: days that are covered, or the newest runs. */
  readonly kept: number;
}

/** A clause, judged, with what it found. */
export interface ClauseResult {
  /** How it is decided. */
  readonly kind: Clause['kind'];
  /** How it was decided. */
  readonly outcome: Outcome;
  /** What decided it, or what is missing. */
  readonly reason?: Reason;
  /** The metric that is checked. */
  readonly metric?: string;
  /** The release that has to be ready. */
  readonly release?: string;
  /** What that metric has to meet. */
  readonly target?: Target;
  /** The targets that by then had taken the place of others, oldest first; the last of them is that target. */
  readonly revised?: readonly Target[];
  /** How far its window is filled, where it has one. */
  readonly window?: WindowResult;
  /** The clause in words: "Requests per second >= 1M, independent". */
  readonly text: string;
  /** Of an attestation: whether it has to come from somebody other than the subject. */
  readonly independent?: boolean;
  /** The value that decided it. */
  readonly value?: Reading;
  /** Whether that value has grown stale; left out where it has not. */
  readonly stale?: boolean;
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
  /** must: the release waits for it. should: it may be missed for a stated reason. suggested: it only has to be considered. */
  readonly demand: Criterion['demand'];
  /** Whether somebody may attest that it does not apply. */
  readonly notApplicable: Criterion['notApplicable'];
  /** What somebody who attests that it is met has to give. */
  readonly evidence: Criterion['evidence'];
  /** Where the framework words it in full. */
  readonly url?: string;
  /** Whether it stands in the way: it is not met, and neither its demand nor that it does not apply excuses that. */
  readonly blocks: boolean;
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
  /** Whether a value that it was decided by has grown stale; left out where none has. */
  readonly stale?: boolean;
  /** The waiver that holds. */
  readonly waiver?: Decision;
  /** The waiver that ended last, where none holds: the criterion stands in the way again. */
  readonly lapsed?: Decision;
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

/** What would be won if one criterion that stands in the way of its release were met, and all else stayed as it is. */
export interface Gain {
  /** `<release>/<criterion>`. */
  readonly criterion: string;
  /** Readiness then; its low end grows by the part of what applies that the criterion weighs. */
  readonly score: Score;
  /** Readiness if every gain before this one in the list were won as well. */
  readonly reached: Score;
  /** Whether the release would then be ready. */
  readonly ready: boolean;
  /** Criteria of other releases that would be met by that, since they wait for this release: `<release>/<criterion>`. */
  readonly frees: readonly string[];
}

/** A release, judged; `released` only once that day has come. */
export interface ReleaseVerdict extends Omit<Release, 'groups' | 'path'> {
  /** Readiness: a criterion is 1 where met or excused, 0 where missed, open where pending or unknown. */
  readonly score: Score;
  /** Over its criteria. */
  readonly tally: Tally;
  /** Its groups, judged. */
  readonly groups: readonly GroupResult[];
  /** Ids of the criteria that stand in the way, missed ones first, then by weight; it is ready where there are none. */
  readonly blockers: readonly string[];
  /** Ids of the criteria that are missed and need not be met: a should for a stated reason, a suggested one that was considered. */
  readonly excused: readonly string[];
}

/** A release, judged, with what stands in its way weighed. */
export interface ReleaseResult extends ReleaseVerdict {
  /** What each of `blockers` would add, the heaviest first; of equal weight in the order of `blockers`. */
  readonly gains: readonly Gain[];
  /** How it got where it is: by what is known now, oldest day first, the newest 366 at most; the last one is the day of judgement. */
  readonly history: readonly ReleaseDay[];
  /** The fewest criteria that have to be met for it to be ready, those of the releases that it waits for instead of the waiting. */
  readonly path: readonly string[];
}

/** A release on a day on which criteria of it turned, or on the first or the last day that is looked at. */
export interface ReleaseDay {
  /** The day. */
  readonly date: Day;
  /** Readiness on it: what was proven, and what was still possible. */
  readonly score: Score;
  /** Over its criteria; how many of them rested on stale values is not followed. */
  readonly tally: Omit<Tally, 'stale'>;
  /** Ids of the criteria that were judged otherwise than on the day of this list before it. */
  readonly turned: readonly string[];
}
