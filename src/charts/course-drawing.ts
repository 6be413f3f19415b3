/** Draws the course towards a target: dots for the path that is needed, dashes for where it leads, a bar for the days in which it gets there. */
import type { Frame } from './frame.ts';
import { node, round, type SvgNode } from './node.ts';
import { pathOf } from './path.ts';
import type { Point } from './series.ts';
import type { Course } from './spec.ts';

/** So long are the ends of the bar, in pixels. */
const CAP = 5;

/** The nodes of a course. */
export function courseNodes({ needed, projected = [], reached }: Course, frame: Frame): SvgNode[] {
  return [...path(needed, 'needed', frame), ...path(projected, 'projected', frame), ...(reached ? [bar(reached, frame)] : [])];
}

function path(points: readonly Point[], look: string, { x, y }: Frame): SvgNode[] {
  if (points.length < 2) return [];
  return [node('path', { class: look, d: pathOf(points.map(({ date, number }) => ({ x: x(date), y: y(number) }))) })];
}

function bar({ from, to, number }: NonNullable<Course['reached']>, { x, y }: Frame): SvgNode {
  const [start, end, level] = [round(x(from)), round(x(to)), round(y(number))];
  const cap = (at: number) => `M${at} ${level - CAP}V${level + CAP}`;
  return node('path', { class: 'reached', d: `${cap(start)}M${start} ${level}H${end}${cap(end)}` });
}
