/** Draws a chart over time from its spec, in one of its two layouts. */
import { curveLinear, curveStepAfter, line } from 'd3-shape';
import { courseNodes } from './course-drawing.ts';
import { type Frame, frameOf } from './frame.ts';
import { hatching } from './hatching.ts';
import { placeLabels } from './labels.ts';
import { markNodes } from './marks.ts';
import { drawing, node, round, type SvgNode, stroke, words } from './node.ts';
import { labelRequests, obstacles } from './obstacles.ts';
import type { Point } from './series.ts';
import type { ChartSpec, Line } from './spec.ts';

/** Between the lines of what is still open, in pixels. */
const BAND_GAP = 9;

/** The drawing of a chart. */
export function chartDrawing(spec: ChartSpec, name: 'wide' | 'narrow'): SvgNode {
  const frame = frameOf(spec, spec.layouts[name]);
  const nodes = [
    ...grid(frame),
    ...dayAxis(frame),
    ...bands(spec, frame),
    ...breaks(spec, frame),
    ...targets(spec, frame),
    ...(spec.course ? courseNodes(spec.course, frame) : []),
    ...spec.lines.toSorted((a, b) => strength(a) - strength(b)).map((item) => path(item, frame)),
    ...failures(spec, frame),
    ...worse(spec, frame),
    ...spec.marks.toReversed().flatMap((mark) => markNodes(mark, frame)),
    ...placeLabels(labelRequests(spec, frame, name === 'wide' ? 14 : 8), obstacles(spec, frame), frame.all),
  ];
  return drawing(frame.layout.width, frame.layout.height, nodes, `drawing ${name}`);
}

function grid({ layout, y, left, right, bottom }: Frame): SvgNode[] {
  return layout.numberTicks.flatMap(({ value, text }) => {
    const level = y(value);
    const line = Math.abs(level - bottom) < 1 ? [] : [stroke(left, level, right, level, 'grid')];
    return [...line, words(text, left - 8, level + 4, 'quiet', 'end')];
  });
}

function dayAxis({ layout, x, bottom, left, right, datedRight }: Frame): SvgNode[] {
  const ticks = layout.dayTicks.flatMap(({ date, text }) => {
    const at = x(date);
    return [
      stroke(at, bottom, at, bottom + 4, 'axis'),
      words(text, Math.min(Math.max(at, left + 14), datedRight - 4), bottom + 19, 'quiet', 'middle'),
    ];
  });
  const base = stroke(left, bottom, datedRight, bottom, 'axis');
  if (layout.undated === 0) return [base, ...ticks];
  const middle = (datedRight + 24 + right) / 2;
  return [base, stroke(datedRight + 24, bottom, right, bottom, 'axis'), words('undated', middle, bottom + 19, 'quiet', 'middle'), ...ticks];
}

function bands({ bands = [] }: ChartSpec, { x, y }: Frame): SvgNode[] {
  return bands
    .filter(({ low, high }) => high > low)
    .map(({ from, to, low, high }) => hatching({ x: x(from), y: y(high), width: x(to) - x(from), height: y(low) - y(high) }, BAND_GAP));
}

function breaks(spec: ChartSpec, { x, top, bottom }: Frame): SvgNode[] {
  return spec.breaks.map(({ date }) => stroke(x(date), top, x(date), bottom, 'cut'));
}

/** Dashed levels, joined by upright steps. */
function targets(spec: ChartSpec, frame: Frame): SvgNode[] {
  if (spec.targets.length === 0) return [];
  const { x, y, left, right } = frame;
  let d = '';
  for (const { from, to, number } of spec.targets) {
    const [start, end, level] = [from ? x(from) : left, to ? x(to) : right, round(y(number))];
    d += `${d && from ? 'V' : `M${round(start)} `}${level}H${round(end)}`;
  }
  return [node('path', { class: 'dashed', d })];
}

/** What is strong is drawn over what is faint. */
function strength({ own, aside }: Line): number {
  return Number(own) - Number(aside ?? false);
}

/** A piece of a single point is a dot, so that it is not lost. */
function path({ own, aside, missed, stepped, points }: Line, { x, y }: Frame): SvgNode {
  const [first] = points;
  if (first && points.length === 1)
    return node('circle', { class: 'dot faint', cx: round(x(first.date)), cy: round(y(first.number)), r: 1.5 });
  const pen = line<Point>(
    ({ date }) => round(x(date)),
    ({ number }) => round(y(number)),
  ).curve(stepped ? curveStepAfter : curveLinear);
  return node('path', { class: missed ? 'lost' : own && !aside ? 'own' : 'other', d: pen.digits(2)([...points]) ?? '' });
}

function failures(spec: ChartSpec, { x, bottom }: Frame): SvgNode[] {
  return spec.failures.map(({ date, text }) => {
    const at = round(x(date));
    return node('path', { class: 'failure', d: `M${at - 4} ${bottom - 4}l8 8m0-8l-8 8` }, [node('title', {}, [`failed: ${text}`])]);
  });
}

/** A small triangle that points down from the upper edge. */
function worse(spec: ChartSpec, { x, top }: Frame): SvgNode[] {
  return (spec.worse ?? []).map(({ date, text }) =>
    node('path', { class: 'worse', d: `M${round(x(date)) - 5} ${top}h10l-5 8z` }, [node('title', {}, [text])]),
  );
}
