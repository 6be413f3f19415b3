/** Where days and numbers stand in one drawing of a chart. */
import { daysBetween } from '../model/calendar.ts';
import type { Day } from '../model/types.ts';
import type { Box } from './hatching.ts';
import { placeOn } from './number-axis.ts';
import type { ChartSpec, Layout, Mark } from './spec.ts';

/** Air between the ends of the axis and the first and last day. */
const PADDING = 14;
/** Between the dated part and the undated one. */
const GUTTER = 24;

/** The places of one drawing. */
export interface Frame {
  readonly layout: Layout;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the dated part ends. */
  readonly datedRight: number;
  /** The whole drawing. */
  readonly all: Box;
  readonly x: (date: Day) => number;
  readonly y: (value: number) => number;
  /** Where a mark stands; the undated ones in their own place. */
  readonly at: (mark: Mark) => { readonly x: number; readonly y: number };
}

/** The places of a chart in a layout. */
export function frameOf(spec: ChartSpec, layout: Layout): Frame {
  const { width, height, margin } = layout;
  const [left, right, top, bottom] = [margin.left, width - margin.right, margin.top, height - margin.bottom];
  const datedRight = layout.undated > 0 ? right - layout.undated - GUTTER : right;
  const x = days(spec, left + PADDING, datedRight - PADDING);
  const y = placeOn(spec.axis, bottom, top);
  const undatedX = datedRight + GUTTER + Math.min(layout.undated * 0.3, 56);
  const at = (mark: Mark) => ({ x: mark.date === undefined ? undatedX : x(mark.date), y: y(mark.number) });
  return { layout, left, right, top, bottom, datedRight, all: { x: 0, y: 0, width, height }, x, y, at };
}

/** A single day stands in the middle. */
function days({ days: { from, to } }: ChartSpec, start: number, end: number): (date: Day) => number {
  const span = daysBetween(from, to);
  if (span === 0) return () => (start + end) / 2;
  return (date) => start + (daysBetween(from, date) / span) * (end - start);
}
