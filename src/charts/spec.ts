/** What a chart over time shows, apart from how it is drawn: every renderer reads this. */

import type { Basis, Day, Standing } from '../model/types.ts';
import type { NumberAxis, Tick } from './number-axis.ts';
import type { Point } from './series.ts';
import type { ChartTable } from './table.ts';

/** A chart over time. */
export interface ChartSpec {
  /** Unique on its page. */
  readonly id: string;
  /** The finding. */
  readonly title: string;
  /** The metric, its unit and the period. */
  readonly subtitle: string;
  /** What of the subtitle holds for any period: the metric and its unit. */
  readonly measure?: string | undefined;
  /** What is seen, in words. */
  readonly sentence: string;
  /** Whose chart it is, by title; only where it is read without its page. */
  readonly subject?: string | undefined;
  /** The first and the last day. */
  readonly days: { readonly from: Day; readonly to: Day };
  readonly axis: NumberAxis;
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
  readonly targets: readonly TargetStep[];
  /** Where the conditions broke. */
  readonly breaks: readonly Note[];
  /** Measurements that failed: ticks on the axis. */
  readonly failures: readonly Note[];
  /** Where it should go, and where it is going. */
  readonly course?: Course | undefined;
  /** So much is drawn in all; it decides the height. */
  readonly count?: number | undefined;
  /** What is still open, hatched. */
  readonly bands?: readonly Band[] | undefined;
  /** The table behind it, where that says more than what is drawn. */
  readonly table?: ChartTable | undefined;
  /** Where it got worse for good: marks at the upper edge; none where it did not. */
  readonly worse?: readonly Note[];
  readonly layouts: { readonly wide: Layout; readonly narrow: Layout };
}

/** Between two numbers, from a day to a day. */
export interface Band {
  readonly from: Day;
  readonly to: Day;
  readonly low: number;
  readonly high: number;
}

/** An unbroken line. */
export interface Line {
  /** Written at its end, on the newest piece of a series only. */
  readonly label?: string | undefined;
  /** Whose it is, by title, in a chart of several subjects. */
  readonly of?: string | undefined;
  /** Equal in pieces of one series: the same source under the same conditions. */
  readonly series?: string | undefined;
  /** Equal in pieces of a series between which no break lies: only their values compare. */
  readonly stretch?: string | undefined;
  /** How well its values are founded, those apart that say otherwise. */
  readonly basis?: Basis | undefined;
  /** The subject's own line, drawn strongly; others are drawn faintly. */
  readonly own: boolean;
  /** The subject's own line, but of another track than the value that counts; drawn faintly. */
  readonly aside?: boolean | undefined;
  /** Another subject's line from runs that are also the own subject's. */
  readonly sameRun?: boolean | undefined;
  /** What it counts, for the table; else it is one reading after another. */
  readonly counts?: string | undefined;
  /** Drawn in the colour of what is missed. */
  readonly missed?: boolean | undefined;
  /** Holds its level until the next point. */
  readonly stepped: boolean;
  readonly points: readonly Point[];
}

/** One reading. */
export interface Mark {
  /** Undated readings stand in a place of their own. */
  readonly date: Day | undefined;
  readonly number: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** With its unit, as the table says it. */
  readonly text: string;
  /** What stands beside it in the chart. */
  readonly label: string;
  /** Its basis and day, in words. */
  readonly founded: string;
  readonly basis: Basis;
  readonly standing: Standing;
  /** As for a line; none where it may stand on no line. */
  readonly series?: string | undefined;
  readonly stretch?: string | undefined;
}

/** A target in force from a day to a day. */
export interface TargetStep {
  /** The left end of the chart where it has no beginning. */
  readonly from?: Day | undefined;
  /** The right end where nothing follows. */
  readonly to?: Day | undefined;
  readonly number: number;
  readonly label: string;
}

/** Towards a target: the path that is needed, the line through the points, and the days between which that reaches the target. */
export interface Course {
  readonly needed: readonly Point[];
  readonly projected?: readonly Point[];
  readonly reached?: { readonly from: Day; readonly to: Day; readonly number: number };
}

/** Words at a day. */
export interface Note {
  readonly date: Day;
  readonly text: string;
  /** What stands there where the words find no place, the longest first. */
  readonly shorter?: readonly string[] | undefined;
}

/** A day on the axis with its label. */
export interface DayTick {
  readonly date: Day;
  readonly text: string;
}

/** The measures of one drawing, in pixels of its own. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** How wide the place of the undated readings is, at the right; 0 where there are none. */
  readonly undated: number;
  readonly dayTicks: readonly DayTick[];
  readonly numberTicks: readonly Tick[];
}
