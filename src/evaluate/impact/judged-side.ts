/** One side of a change, judged. */
import type { Report } from '../../model/report.ts';
import type { Scorecard } from '../../model/types.ts';
import { evaluate, type Moment } from '../evaluate.ts';
import type { Judgement } from '../why.ts';

/** A scorecard, the moment of its judgement, and what it amounts to then. */
export interface JudgedSide extends Judgement {
  /** What it amounts to. */
  readonly report: Report;
}

/** Both sides of a change. */
export interface Sides {
  /** Without the change. */
  readonly from: JudgedSide;
  /** With it. */
  readonly to: JudgedSide;
}

/** A side, judged at a moment. */
export function judgedSide(scorecard: Scorecard, moment: Moment): JudgedSide {
  return { scorecard, moment, report: evaluate(scorecard, moment) };
}
