/** Draws a chart over time from its spec, in one of its two layouts. */
import { courseNodes } from './course-drawing.ts';
import { type Frame, frameOf } from './frame.ts';
import { hatching } from './hatching.ts';
import { joined } from './joined.ts';
import { placeLabels } from './labels.ts';
import { markNodes } from './marks.ts';
import { drawing, node, round, type SvgNode, words } from './node.ts';
import { labelRequests, obstacles } from './obstacles.ts';
import { COARSE, FINE, pathOf, steps } from './path.ts';
import type { ChartSpec, Line } from './spec.ts';
import { thinned } from './thinned.ts';

/** Between the lines of what is still open, in pixels. */
const BAND_GAP = 9;

/** The drawing of a chart. */
export function chartDrawing(whole: ChartSpec, name: 'wide' | 'narrow'): SvgNode {
  const spec = thinned(whole, name);
  const frame = frameOf(spec, spec.layouts[name]);
  const nodes = [
    ...grid(frame),
    ...dayAxis(frame),
    ...bands(spec, frame),
    ...breaks(spec, frame),
    ...targets(spec, frame),
    ...(spec.course ? courseNodes(spec.course, frame) : []),
    ...linesOf(spec.lines, frame),
    ...failures(spec, frame),
    ...worse(spec, frame),
    ...joined(spec.marks.toReversed().flatMap((mark) => markNodes(mark, frame))),
    ...placeLabels(labelRequests(spec, frame, name === 'wide' ? 14 : 8), obstacles(spec, frame), frame.all),
  ];
  return drawing(frame.layout.width, frame.layout.height, nodes, `drawing ${name}`);
}

function grid({ layout, y, left, right, bottom }: Frame): SvgNode[] {
  const levels = layout.numberTicks.map(({ value, text }) => ({ level: Math.round(y(value)), text }));
  const lines = levels.filter(({ level }) => Math.abs(level - bottom) >= 1).map(({ level }) => `M${left} ${level}H${right}`);
  return [
    ...(lines.length > 0 ? [node('path', { class: 'grid', d: lines.join('') })] : []),
    ...levels.map(({ level, text }) => words(text, left - 8, level + 4, 'quiet', 'end')),
  ];
}

function dayAxis({ layout, x, bottom, left, right, datedRight }: Frame): SvgNode[] {
  const ticks = layout.dayTicks.map(({ date, text }) => ({ at: Math.round(x(date)), text }));
  const undated = layout.undated > 0 ? `M${datedRight + 24} ${bottom}H${right}` : '';
  return [
    node('path', { class: 'axis', d: `M${left} ${bottom}H${datedRight}${undated}${ticks.map(({ at }) => `M${at} ${bottom}v4`).join('')}` }),
    ...ticks.map(({ at, text }) => words(text, Math.min(Math.max(at, left + 14), datedRight - 4), bottom + 19, 'quiet', 'middle')),
    ...(undated ? [words('undated', (datedRight + 24 + right) / 2, bottom + 19, 'quiet', 'middle')] : []),
  ];
}

function bands({ bands = [] }: ChartSpec, { x, y }: Frame): SvgNode[] {
  return bands
    .filter(({ low, high }) => high > low)
    .map(({ from, to, low, high }) => hatching({ x: x(from), y: y(high), width: x(to) - x(from), height: y(low) - y(high) }, BAND_GAP));
}

function breaks({ breaks }: ChartSpec, { x, top, bottom }: Frame): SvgNode[] {
  const cuts = breaks.map(({ date }) => `M${Math.round(x(date))} ${top}V${bottom}`);
  return cuts.length > 0 ? [node('path', { class: 'cut', d: cuts.join('') })] : [];
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
export function byStrength(lines: readonly Line[]): readonly Line[] {
  const strength = ({ own, aside }: Line) => Number(own) - Number(aside ?? false);
  return lines.toSorted((a, b) => strength(a) - strength(b));
}

/** All quiet lines are one path: a page has many. A piece of a single point is a dot, so that it is not lost. */
function linesOf(lines: readonly Line[], frame: Frame): SvgNode[] {
  const [quiet, loud] = [lines.filter(isQuiet), lines.filter((line) => !isQuiet(line))];
  const paths = quiet.flatMap((line) => (line.points.length > 1 ? pathFor(line, frame) : []));
  const dots = lines.flatMap(({ points: [first, ...more] }) => (first && more.length === 0 ? [first] : []));
  return [
    ...(paths.length > 0 ? [node('path', { class: 'other', d: paths.join('') })] : []),
    ...dots.map(({ date, number }) => node('circle', { class: 'dot faint', cx: round(frame.x(date)), cy: round(frame.y(number)), r: 1.5 })),
    ...loud.flatMap((line) =>
      line.points.length > 1 ? [node('path', { class: line.missed ? 'lost' : 'own', d: pathFor(line, frame) })] : [],
    ),
  ];
}

function isQuiet({ own, aside, missed }: Line): boolean {
  return !missed && (!own || Boolean(aside));
}

function pathFor(line: Line, { x, y }: Frame): string {
  const places = line.points.map(({ date, number }) => ({ x: x(date), y: y(number) }));
  return pathOf(line.stepped ? steps(places) : places, isQuiet(line) && !line.stepped ? COARSE : FINE);
}

function failures(spec: ChartSpec, { x, bottom }: Frame): SvgNode[] {
  return spec.failures.map(({ date }) => node('path', { class: 'failure', d: `M${round(x(date) - 4)} ${bottom - 4}l8 8m0-8l-8 8` }));
}

/** A small triangle that points down from the upper edge. */
function worse(spec: ChartSpec, { x, top }: Frame): SvgNode[] {
  return (spec.worse ?? []).map(({ date }) => node('path', { class: 'worse', d: `M${round(x(date) - 5)} ${top}h10l-5 8z` }));
}
