/** Where a series got worse or better for good, and what became of it. */
import type { Conditions, Day } from './types.ts';

/** One of the two observations between which it happened. */
export interface ShiftEnd {
  /** The id of the reading. */
  readonly reading: string;
  /** The id of its snapshot. */
  readonly snapshot: string;
  /** Its day. */
  readonly date: Day;
  /** Its number, in the metric's unit. */
  readonly number: number;
  /** That number with its unit. */
  readonly text: string;
  /** The version of the subject that was measured, where the snapshot states it. */
  readonly version?: string;
  /** The commit at which the document that was read is kept, where the snapshot states it. */
  readonly commit?: string;
}

/**
 * A change for good within one series. `step`: the level changed. `drift`: a line explains the points better than steps do. `last`: there are too few
 * points for levels, and one reading lies beyond the stated spread of the one before.
 */
export interface Shift {
  /** How it was told. */
  readonly kind: 'step' | 'drift' | 'last';
  /** The day of the first observation on the new level; of a drift, of its first one. */
  readonly since: Day;
  /** The source of the series. */
  readonly source: string;
  /** The conditions of the series. */
  readonly conditions: Conditions;
  /** The last observation before it; of a drift, the first one of it. */
  readonly before: ShiftEnd;
  /** The first observation after it; of a drift, the newest one. */
  readonly after: ShiftEnd;
  /** The level before, in the metric's unit: a mean, the beginning of a line, or one value. */
  readonly from: number;
  /** The level after. */
  readonly to: number;
  /** How much that is of the level before, in percent, never negative; none where that level is 0. */
  readonly percent?: number;
  /** Both levels with their unit, and how far apart they are: `from 60 s to 72 s (20 %)`, `from 50 % to 75 % (25 points)`. */
  readonly text: string;
}

/** A change for the worse. */
export interface Regression extends Shift {
  /** Recovered: the level came back. Acknowledged: somebody answers for it until a day. Open: neither. */
  readonly state: 'open' | 'acknowledged' | 'recovered';
  /** The first observation after which the level was as good as before, within the noise. */
  readonly recovered?: ShiftEnd;
  /** The id of the decision that acknowledges it. */
  readonly decision?: string;
}
