/** The outlines of a drawing as corners: paths, circles, and strokes of some width. */
import type { Polygon } from './fill.ts';

/** Where a drawing stands on the sheet, and how large. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A line through points, x and y in turn. */
export interface Course {
  readonly points: number[];
  closed: boolean;
}

/** The courses of a path of straight lines (`M L H V Z`, small letters too), on the sheet. Throws on any other command. */
export function courses(d: string, place: Place): readonly Course[] {
  const found: Course[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    const relative = letter === letter.toLowerCase();
    if (letter.toUpperCase() === 'M') found.push({ points: [], closed: false });
    for (const [dx, dy] of steps(letter, numbers)) {
      x = dx === undefined ? x : relative ? x + dx : dx;
      y = dy === undefined ? y : relative ? y + dy : dy;
      found.at(-1)?.points.push(place.x + x * place.scale, place.y + y * place.scale);
    }
    const last = found.at(-1);
    if (letter.toUpperCase() === 'Z' && last) last.closed = true;
  }
  return found;
}

type Step = readonly [number | undefined, number | undefined];

function steps(letter: string, numbers: readonly number[]): readonly Step[] {
  switch (letter.toUpperCase()) {
    case 'H':
      return numbers.map((x) => [x, undefined]);
    case 'V':
      return numbers.map((y) => [undefined, y]);
    case 'M':
    case 'L':
      return numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1]] as const] : []));
    case 'Z':
      return [];
    default:
      throw new Error(`a path of a picture holds straight lines only: ${letter}`);
  }
}

/** A circle with so many corners that none is seen. */
export function circle(x: number, y: number, r: number): Polygon {
  const count = Math.max(12, Math.ceil(r * 3));
  return Array.from({ length: count }, (_, i) => (i / count) * 2 * Math.PI).flatMap((turn) => [
    x + r * Math.cos(turn),
    y + r * Math.sin(turn),
  ]);
}

/** The strokes of a course as one shape: a slat a segment, and a disc at each bend. */
export function strokes({ points, closed }: Course, width: number): readonly Polygon[] {
  const shape: Polygon[] = [];
  const around = closed ? [...points, points[0] as number, points[1] as number] : points;
  for (let i = 0; i + 3 < around.length; i += 2) {
    const [x0, y0, x1, y1] = around.slice(i, i + 4) as [number, number, number, number];
    const length = Math.sqrt((x1 - x0) ** 2 + (y1 - y0) ** 2);
    if (length === 0) continue;
    const [dx, dy] = [(((y1 - y0) / length) * width) / 2, (((x0 - x1) / length) * width) / 2];
    shape.push([x0 + dx, y0 + dy, x1 + dx, y1 + dy, x1 - dx, y1 - dy, x0 - dx, y0 - dy]);
    if ((i > 0 || closed) && width > 2) shape.push(circle(x0, y0, width / 2));
  }
  return shape;
}

/** A course cut into dashes, each `on` long, `off` apart. */
export function dashes({ points }: Course, on: number, off: number): readonly Course[] {
  const pieces: Course[] = [];
  let walked = 0;
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [x0, y0, x1, y1] = points.slice(i, i + 4) as [number, number, number, number];
    const length = Math.sqrt((x1 - x0) ** 2 + (y1 - y0) ** 2);
    const at = (way: number) => [x0 + ((x1 - x0) * way) / length, y0 + ((y1 - y0) * way) / length];
    for (let begin = -(walked % (on + off)); begin < length; begin += on + off) {
      const [from, to] = [Math.max(0, begin), Math.min(length, begin + on)];
      if (to > from) pieces.push({ points: [...at(from), ...at(to)], closed: false });
    }
    walked += length;
  }
  return pieces;
}
