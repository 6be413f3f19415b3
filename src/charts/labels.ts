/** Puts labels where they touch nothing: each tries its places in order, and stays out where none is free. */
import type { Box } from './hatching.ts';
import { type Anchor, round, type SvgNode, words } from './node.ts';
import { textWidth } from './text-width.ts';

/** Words and the places that they would take, the best first. */
export interface LabelRequest {
  readonly text: string;
  /** What is asked for where these words find no place. */
  readonly otherwise?: LabelRequest | undefined;
  readonly look: string;
  readonly spots: readonly Spot[];
  /** Whether they may stand over a thin line. */
  readonly crosses?: boolean | undefined;
}

/** What words must not touch. */
export interface Obstacle extends Box {
  /** A line so thin that words may stand over it where they must. */
  readonly isThin?: boolean | undefined;
}

/** A place for words: their baseline, and which end stands there. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

const SIZE = 12;
const AIR = 2;

/** The labels that found a place; the most important are asked first. */
export function placeLabels(requests: readonly LabelRequest[], obstacles: readonly Obstacle[], frame: Box): readonly SvgNode[] {
  const taken = [...obstacles];
  const solid = obstacles.filter(({ isThin }) => !isThin);
  const placed: Box[] = [];
  const nodes: SvgNode[] = [];
  for (const first of requests) {
    for (let request: LabelRequest | undefined = first; request; request = request.otherwise) {
      const { text, look, spots, crosses } = request;
      const width = textWidth(text, SIZE);
      const spot = spots.find((candidate) => isFree(boxOf(candidate, width), crosses ? [...solid, ...placed] : taken, frame));
      if (!spot) continue;
      placed.push(boxOf(spot, width));
      taken.push(boxOf(spot, width));
      nodes.push(words(text, round(spot.x), round(spot.y), `${look} halo`, spot.anchor));
      break;
    }
  }
  return nodes;
}

/** The places around a mark: beside it first, then above and below, then further off. */
export function spotsAround(x: number, y: number, radius: number): readonly Spot[] {
  const beside = radius + 5;
  const near = [0, 12, -12].flatMap((shift) => [
    { x: x + beside, y: y + 4 + shift, anchor: 'start' as const },
    { x: x - beside, y: y + 4 + shift, anchor: 'end' as const },
  ]);
  const over = [
    { x, y: y - radius - 6, anchor: 'middle' as const },
    { x, y: y + radius + 15, anchor: 'middle' as const },
  ];
  return [...near.slice(0, 2), ...over, ...near.slice(2)];
}

/** Whether two boxes share a point. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function boxOf({ x, y, anchor }: Spot, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left - AIR, y: y - SIZE + 1, width: width + 2 * AIR, height: SIZE + 3 };
}

function isFree(box: Box, taken: readonly Box[], frame: Box): boolean {
  const inside =
    box.x >= frame.x && box.y >= frame.y && box.x + box.width <= frame.x + frame.width && box.y + box.height <= frame.y + frame.height;
  return inside && !taken.some((other) => overlaps(box, other));
}
