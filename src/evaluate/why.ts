/** Why the scores differ between any two judgements: of one scorecard on two days, or of two states of it, such as two commits. */
import type { Attribution } from '../model/report.ts';
import type { Day, Scorecard } from '../model/types.ts';
import { attribute } from './attribution.ts';
import type { Moment } from './evaluate.ts';
import { ALWAYS, knownAt } from './known.ts';
import { metricsOf, pastOf } from './past.ts';
import { statedIn } from './register.ts';
import { type Side, sideAt } from './side.ts';

/** A scorecard and the moment of its judgement. */
export interface Judgement {
  /** What was written by then. */
  readonly scorecard: Scorecard;
  /** As of when, and by what was known, it is judged. */
  readonly moment: Moment;
}

/** Splits every change of every score from the first judgement to the second, which is not the earlier one. */
export function whyMoved(from: Judgement, to: Judgement): Attribution {
  return attribute(sideOf(from, to.moment.asOf), sideOf(to, to.moment.asOf));
}

/** What was known is that of the judgement itself, but it has to be judged on the last day as well: what has expired by then is told then. */
function sideOf({ scorecard, moment: { asOf, knownBy = ALWAYS } }: Judgement, last: Day): Side {
  const known = knownAt(scorecard, asOf, knownBy);
  return sideAt(known, pastOf(known, statedIn(known, metricsOf(known), last)), { asOf });
}
