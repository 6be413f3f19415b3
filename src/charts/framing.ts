/** The days, the axis and the measures that show what a chart is made of. */
import { addDuration, formatDay } from '../model/calendar.ts';
import type { Day } from '../model/types.ts';
import { layouts } from './layout.ts';
import { type AxisOptions, numberAxis } from './number-axis.ts';
import type { ChartSpec } from './spec.ts';

/** What has days and numbers in a chart. */
export type Drawn = Pick<ChartSpec, 'lines' | 'marks' | 'targets'>;

/** What follows from what is drawn. */
export type Framing = Pick<ChartSpec, 'subtitle' | 'days' | 'axis' | 'layouts'>;

/** How much is drawn. */
export function countOf({ lines, marks }: Omit<Drawn, 'targets'>): number {
  return lines.reduce((sum, { points }) => sum + points.length, marks.length);
}

/** A chart of these days, `count` marks and points high. */
export function framing(drawn: Drawn, days: ChartSpec['days'], measure: string, count: number, options: AxisOptions): Framing {
  const axis = numberAxis(numbersOf(drawn), options);
  const span = days.from === days.to ? formatDay(days.from) : `${formatDay(days.from)} to ${formatDay(days.to)}`;
  return {
    subtitle: `${measure}, ${span}${axis.scale === 'log' ? ', log scale' : ''}${hasOtherRuns(drawn) ? '; the thin lines are of other runs' : ''}`,
    days,
    axis,
    layouts: layouts(days, axis, {
      undated: drawn.marks.some(({ date }) => date === undefined),
      named: drawn.lines.some(({ label }) => label),
      count,
    }),
  };
}

/** Whether lines of others are drawn that are of other runs than the own values. */
export function hasOtherRuns({ lines }: Pick<Drawn, 'lines'>): boolean {
  return lines.some(({ own, sameRun }) => !own && sameRun === false);
}

/** Every number that the axis has to reach. */
export function numbersOf({ lines, marks, targets }: Drawn): readonly number[] {
  return [
    ...lines.flatMap(({ points }) => points.map(({ number }) => number)),
    ...marks.flatMap(({ number, low, high }) => [number, low ?? number, high ?? number]),
    ...targets.map(({ number }) => number),
  ];
}

/** Every day on which something stands. */
export function daysOf({ lines, marks, failures }: Pick<ChartSpec, 'lines' | 'marks' | 'failures'>): readonly Day[] {
  return [
    ...lines.flatMap(({ points }) => points.map(({ date }) => date)),
    ...marks.flatMap(({ date }) => date ?? []),
    ...failures.map(({ date }) => date),
  ];
}

/** From the first day to the last, the days from which targets hold included, and a month beyond the last of these. */
export function periodOf(dates: readonly Day[], targets: ChartSpec['targets']): ChartSpec['days'] {
  const dues = targets.flatMap(({ from }) => from ?? []).sort();
  const last = dues.at(-1);
  const ends = last ? [addDuration(last, { text: '1 month', count: 1, unit: 'month' })] : [];
  const all = [...dates, ...dues, ...ends].sort();
  return { from: all[0] as Day, to: all.at(-1) as Day };
}
