/** Paints a drawing onto a sheet. */
import type { SvgNode } from '../charts/node.ts';
import { type Canvas, canvas, PAPER } from './canvas.ts';
import { fill, type Polygon } from './fill.ts';
import { letterOf, widthOf } from './fonts.ts';
import { INKS, type Look, lookOf } from './looks.ts';
import { type Course, circle, courses, dashes, type Place, strokes } from './path.ts';

/** The sheet of a whole drawing, which says how large it is; `scale` is how many pixels its unit has. */
export function paint(drawing: SvgNode, scale = 1): Canvas {
  const { width = 0, height = 0 } = drawing.attributes;
  const sheet = canvas(Math.round(width * scale), Math.round(height * scale));
  paintNode(sheet, drawing, { x: 0, y: 0, scale });
  return sheet;
}

function paintNode(sheet: Canvas, node: SvgNode, place: Place): void {
  const { tag, attributes: a, children } = node;
  const look = lookOf(tag, a.class);
  if (tag === 'svg' || tag === 'g') {
    const inner = tag === 'svg' ? within(node, place) : place;
    for (const child of children) if (typeof child !== 'string') paintNode(sheet, child, inner);
  } else if (tag === 'text') paintText(sheet, node, look, place);
  else if (tag !== 'title') paintShape(sheet, shapeOf(node, place), look, place.scale);
}

/** A drawing within another has a place and a size there, and measures of its own. */
function within({ attributes: { x = 0, y = 0, width = 0, viewBox } }: SvgNode, place: Place): Place {
  const own = Number(viewBox?.split(' ')[2] ?? width);
  return { x: place.x + x * place.scale, y: place.y + y * place.scale, scale: place.scale * (own > 0 ? width / own : 1) };
}

function shapeOf({ tag, attributes: a }: SvgNode, place: Place): readonly Course[] {
  switch (tag) {
    case 'line':
      return courses(`M${a.x1} ${a.y1}L${a.x2} ${a.y2}`, place);
    case 'rect':
      return courses(`M${a.x} ${a.y}h${a.width}v${a.height}h-${a.width}z`, place);
    case 'circle': {
      const around = circle(place.x + (a.cx ?? 0) * place.scale, place.y + (a.cy ?? 0) * place.scale, (a.r ?? 0) * place.scale);
      return [{ points: [...around], closed: true }];
    }
    default:
      return courses(a.d ?? '', place);
  }
}

function paintShape(sheet: Canvas, shape: readonly Course[], look: Look, scale: number): void {
  if (look.fill) for (const { points } of shape) fill(sheet, [points], inkOf(look.fill));
  if (!look.stroke) return;
  const width = (look.width ?? 1) * scale;
  const dash = look.dash;
  for (const course of shape) {
    const pieces = dash ? dashes(course, dash[0] * scale, dash[1] * scale) : [course];
    for (const piece of pieces) fill(sheet, strokes(piece, width), inkOf(look.stroke));
  }
}

/** Letter by letter from the left; nothing is set tighter where two of them would fit closer. */
function paintText(sheet: Canvas, { attributes: a, children }: SvgNode, look: Look, place: Place): void {
  const { size = 12, face = 'sans', fill: ink = 'ink' } = look;
  const text = children.filter((child) => typeof child === 'string').join('');
  const em = size * place.scale;
  const ahead = { start: 0, middle: 0.5, end: 1 }[a['text-anchor'] ?? 'start'];
  let x = place.x + (a.x ?? 0) * place.scale - widthOf(text, face) * em * ahead;
  const y = place.y + (a.y ?? 0) * place.scale;
  for (const character of text) {
    const { advance, outline } = letterOf(character, face);
    fill(
      sheet,
      outline.map((corners) => placed(corners, x, y, em)),
      inkOf(ink),
    );
    x += advance * em;
  }
}

function placed(corners: Polygon, x: number, y: number, scale: number): Polygon {
  return corners.map((value, i) => (i % 2 === 0 ? x : y) + value * scale);
}

function inkOf(name: NonNullable<Look['fill']>): number {
  return name === 'paper' ? PAPER : INKS.indexOf(name);
}
