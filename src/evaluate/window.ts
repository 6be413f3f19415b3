/**
 * Targets that more than one value has to keep: those of the days up to the judged one, or the newest runs of one series. A value can show
 * that a window is broken as soon as it stands in it; what is not there is unknown, never broken.
 */
import type { Outcome, Reading, Reason, WindowResult } from '../model/report.ts';
import type { Day, Metric, Target } from '../model/types.ts';
import { judge, type Verdict } from './judge.ts';

/** What is held against a target. */
export interface Asked {
  /** The metric. */
  readonly metric: Metric;
  /** What it has to meet. */
  readonly target: Target;
  /** Of the own subject by the day, newest first. */
  readonly readings: readonly Reading[];
  /** The one of them that counts. */
  readonly counted: Reading | undefined;
  /** Why no value counts, where none does. */
  readonly unknown: Reason;
  /** The day as of which it is judged. */
  readonly day: Day;
}

/** What was found. */
export interface Found {
  /** How it was judged. */
  readonly outcome: Outcome;
  /** What decided it, or what is missing. */
  readonly reason: Reason | undefined;
  /** The value that decided it. */
  readonly value?: Reading | undefined;
  /** How far the window is filled. */
  readonly window?: WindowResult;
}

/** A reading with its verdict. */
export interface Judged extends Verdict {
  /** The reading. */
  readonly one: Reading;
}

/** Each reading by itself against the target. */
export function judgeEach(readings: readonly Reading[], { target, metric }: Pick<Asked, 'target' | 'metric'>): readonly Judged[] {
  return readings.map((one) => ({ one, ...judge(one, target, metric) }));
}

/** `120 s, measured` */
export function told({ text, basis }: Reading): string {
  return `${text}, ${basis}`;
}
