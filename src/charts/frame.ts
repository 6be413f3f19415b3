/** Where days and numbers stand in one drawing of a chart. */
import { dayNumber, daysBetween } from '../model/calendar.ts';
import type { Day } from '../model/types.ts';
import type { Box } from './hatching.ts';
import { placeOn } from './number-axis.ts';
import type { ChartSpec, Layout, Mark } from './spec.ts';

/** Air between the ends of the axis and the first and last day. */
const PADDING = 14;
/** Between the dated part and the undated one. */
const GUTTER = 24;
/** How far marks must be apart to be told from each other. */
const ASIDE = 15;

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
  /** The number of the day that stands at an x, broken between two days. */
  readonly dayAt: (x: number) => number;
  /** Where a mark stands; the undated ones in their own place. */
  readonly at: (mark: Mark) => { readonly x: number; readonly y: number };
}

/** The places of a chart in a layout. */
export function frameOf(spec: ChartSpec, layout: Layout): Frame {
  const { width, height, margin } = layout;
  const [left, right, top, bottom] = [margin.left, width - margin.right, margin.top, height - margin.bottom];
  const datedRight = layout.undated > 0 ? right - layout.undated - GUTTER : right;
  const { x, dayAt } = days(spec, left + PADDING, datedRight - PADDING);
  const y = placeOn(spec.axis, bottom, top);
  const undated = sideways(spec, y, datedRight + GUTTER + layout.undated * 0.36);
  const at = (mark: Mark) => ({ x: mark.date === undefined ? (undated.get(mark) ?? datedRight) : x(mark.date), y: y(mark.number) });
  return { layout, left, right, top, bottom, datedRight, all: { x: 0, y: 0, width, height }, x, y, dayAt, at };
}

/** A single day stands in the middle. */
function days({ days: { from, to } }: ChartSpec, start: number, end: number): Pick<Frame, 'x' | 'dayAt'> {
  const [first, span] = [dayNumber(from), daysBetween(from, to)];
  const [origin, width] = span === 0 ? [(start + end) / 2, 1] : [start, (end - start) / span];
  return { x: (date) => origin + daysBetween(from, date) * width, dayAt: (x) => first + (x - origin) / width };
}

/** Undated marks stand one above the other; one that would cover another moves aside, which means nothing there. */
function sideways(spec: ChartSpec, y: (value: number) => number, middle: number): ReadonlyMap<Mark, number> {
  const places = new Map<Mark, number>();
  for (const mark of spec.marks.filter(({ date }) => date === undefined)) {
    const near = [...places].filter(([other]) => Math.abs(y(other.number) - y(mark.number)) < ASIDE);
    places.set(mark, [0, -1, 1, -2, 2].map((step) => middle + step * ASIDE).find((x) => near.every(([, taken]) => taken !== x)) ?? middle);
  }
  return places;
}
