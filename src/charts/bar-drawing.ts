/** Draws a bar: 320 wide, its labels in one row above and one below, never touching and never outside. */
import type { BarSpec } from './bar.ts';
import { drawing, node, round, type SvgNode, stroke, words } from './node.ts';
import { decades, placeOn, tickText } from './number-axis.ts';
import { type Label, spreadOut } from './spread-out.ts';

const WIDTH = 320;
const INSET = 7;
const MIDDLE = 23;
const HALF = 5;
const SIZE = 12;

/** The drawing of a bar. */
export function barDrawing(spec: BarSpec): SvgNode {
  const place = placeOn(spec.axis, INSET, WIDTH - INSET);
  const nodes = [...axis(spec, place), ...value(spec, place), ...target(spec, place), ...claim(spec, place), ...labels(spec, place)];
  return drawing(WIDTH, 46, nodes, 'drawing bar');
}

type Place = (value: number) => number;

function axis(spec: BarSpec, place: Place): SvgNode[] {
  const line = stroke(INSET, MIDDLE, WIDTH - INSET, MIDDLE, 'axis');
  if (spec.axis.scale === 'linear') return [line];
  return [line, ...decades(spec.axis).map((decade) => stroke(place(decade), MIDDLE - 2.5, place(decade), MIDDLE + 2.5, 'axis'))];
}

/** A zero keeps a sliver: it was measured. */
function value({ axis, value }: BarSpec, place: Place): SvgNode[] {
  if (!value) return [];
  const start = place(axis.scale === 'log' ? axis.from : Math.min(Math.max(0, axis.from), axis.to));
  const end = place(value.number);
  const width = Math.max(Math.abs(end - start), 2);
  const rect = node('rect', { class: 'solid', x: round(Math.min(start, end)), y: MIDDLE - HALF, width: round(width), height: 2 * HALF });
  return [rect, ...range(value, place)];
}

function range(value: NonNullable<BarSpec['value']>, place: Place): SvgNode[] {
  if (value.low === undefined || value.high === undefined) return [];
  const [low, high] = [round(place(value.low)), round(place(value.high))];
  return [node('path', { class: 'range', d: `M${low} ${MIDDLE}H${high}M${high} ${MIDDLE - HALF}v${2 * HALF}` })];
}

function target({ target }: BarSpec, place: Place): SvgNode[] {
  return target ? [stroke(place(target.number), MIDDLE - 9, place(target.number), MIDDLE + 9, 'promise')] : [];
}

function claim({ claim }: BarSpec, place: Place): SvgNode[] {
  if (!claim) return [];
  return [node('path', { class: 'claim', d: `M${round(place(claim.number))} ${MIDDLE - 6}l6 6-6 6-6-6z` })];
}

/** The target above; the value and the claim below; the kind of axis wherever there is room. */
function labels(spec: BarSpec, place: Place): SvgNode[] {
  const above = spec.target ? [label(spec.target, place, 'promised')] : [];
  const below = [spec.value && label(spec.value, place, 'quiet'), spec.claim && label(spec.claim, place, 'quiet')].filter(
    (item) => item !== undefined,
  );
  const rows = [
    { y: 10, labels: above },
    { y: 44, labels: below },
  ];
  if (spec.axis.scale === 'log') addNote(rows, `log scale from ${tickText(spec.axis.from, spec.axis.unit)}`);
  return rows.flatMap(({ y, labels }) => spreadOut(labels, SIZE, 0, WIDTH).map(({ text, x, look }) => words(text, x, y, look)));
}

function label(mark: { readonly number: number; readonly text: string }, place: Place, look: string): Label {
  return { text: mark.text, at: place(mark.number), look };
}

/** In the row and at the end where the other labels leave most room. */
function addNote(rows: { labels: Label[] }[], text: string): void {
  const spots = rows.flatMap((row) => [
    { row, at: 0, room: Math.min(WIDTH, ...row.labels.map(({ at }) => at)) },
    { row, at: WIDTH, room: WIDTH - Math.max(0, ...row.labels.map(({ at }) => at)) },
  ]);
  const best = spots.reduce((a, b) => (b.room > a.room ? b : a));
  best.row.labels.push({ text, at: best.at, look: 'quiet' });
}
