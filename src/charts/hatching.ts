/** Diagonal lines that fill a box exactly. Drawn as one path: a pattern needs an id, and many drawings share a page. */
import { node, round, type SvgNode } from './node.ts';

/** A rectangle in a drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The hatching of a box, its lines that far apart. */
export function hatching(box: Box, gap: number): SvgNode {
  const parts: string[] = [];
  for (let start = gap - box.height; start < box.width; start += gap) parts.push(diagonal(box, start));
  return node('path', { class: 'hatch', d: parts.join('') });
}

/** From the lower edge at `start` upwards to the right at 45 degrees, cut at the sides. */
function diagonal(box: Box, start: number): string {
  const left = Math.max(0, start);
  const right = Math.min(box.width, start + box.height);
  const bottom = box.y + box.height;
  const [x1, y1] = [round(box.x + left), round(bottom - (left - start))];
  const [x2, y2] = [round(box.x + right), round(bottom - (right - start))];
  return `M${x1} ${y1}L${x2} ${y2}`;
}
