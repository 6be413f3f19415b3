/** The mark of the house in a row: no words, since value, claim and target stand beside it. */
import type { BarSpec } from './bar.ts';
import { drawing, node, round, type SvgNode, stroke, words } from './node.ts';
import { placeOn } from './number-axis.ts';

/** As wide as the bar may be; behind it there is room for the word that names a logarithmic axis. */
const TRACK = 132;
const WIDTH = 168;
const HEIGHT = 16;
const MIDDLE = 8;
/** It begins where the words above it begin. */
const START = 1;
const END = TRACK - 6;

/** The drawing of a bar for a row: solid is what counts, the hollow diamond what is claimed, the upright line the target. */
export function smallBarDrawing({ axis, value, claim, target }: BarSpec): SvgNode {
  const place = placeOn(axis, START, END);
  const start = place(axis.scale === 'log' ? axis.from : Math.min(Math.max(0, axis.from), axis.to));
  const nodes = [
    stroke(START, MIDDLE, END, MIDDLE, 'axis'),
    ...(value ? [solid(start, place(value.number))] : []),
    ...(target ? [stroke(place(target.number), 0, place(target.number), HEIGHT, 'promise')] : []),
    ...(claim ? [node('path', { class: 'claim', d: `M${round(place(claim.number))} ${MIDDLE - 5}l5 5-5 5-5-5z` })] : []),
    ...(axis.scale === 'log' ? [words('log', TRACK + 2, MIDDLE + 4, 'quiet')] : []),
  ];
  return drawing(WIDTH, HEIGHT, nodes, 'drawing small-bar');
}

/** A zero keeps a sliver: it was measured. */
function solid(start: number, end: number): SvgNode {
  const width = Math.max(Math.abs(end - start), 2);
  return node('rect', { class: 'solid', x: round(Math.min(start, end)), y: MIDDLE - 4, width: round(width), height: 8 });
}
