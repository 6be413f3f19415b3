/** Draws one panel of small multiples: so small that one drawing serves every screen. */
import { dayNumber, shortDay } from '../model/calendar.ts';
import type { FieldPanel, FieldPanels } from './field-panels.ts';
import { drawing, node, round, type SvgNode, stroke, words } from './node.ts';
import { numberTicks, placeOn } from './number-axis.ts';
import { partNumber } from './parts.ts';
import { pathOf } from './path.ts';
import type { Point } from './series.ts';

const WIDTH = 224;
const HEIGHT = 104;
const LEFT = 36;
const RIGHT = WIDTH - 8;
const TOP = 8;
const BOTTOM = HEIGHT - 20;
/** A tick every so many pixels at most. */
const TICKS = 3;

/** The drawing of one panel. */
export function panelDrawing(spec: FieldPanels, panel: FieldPanel): SvgNode {
  const x = days(spec);
  const y = placeOn(spec.axis, BOTTOM, TOP);
  const pieces = panel.pieces.map((points) =>
    points.length > 1
      ? node('path', { class: 'own', d: pathOf(points.map(({ date, number }) => ({ x: x(date), y: y(number) }))) })
      : dot(points[0] as Point, 1.5, x, y),
  );
  const number = partNumber(panel.place, spec.part);
  const end = number === undefined ? [] : [dot({ date: panel.run.date, number }, 3, x, y)];
  const level = spec.level === undefined ? [] : [stroke(LEFT, y(spec.level), RIGHT, y(spec.level), 'level')];
  const breaks = spec.breaks.map(({ date }) => stroke(x(date), TOP, x(date), BOTTOM, 'cut'));
  return drawing(WIDTH, HEIGHT, [...axes(spec, x, y), ...breaks, ...level, ...pieces, ...end], 'drawing panel');
}

function dot({ date, number }: Point, r: number, x: (date: string) => number, y: (number: number) => number): SvgNode {
  return node('circle', { class: 'dot', cx: round(x(date)), cy: round(y(number)), r });
}

function axes(spec: FieldPanels, x: (date: string) => number, y: (number: number) => number): SvgNode[] {
  const levels = numberTicks(spec.axis, TICKS).map(({ value, text }) => ({ at: y(value), text }));
  return [
    ...levels.flatMap(({ at, text }) => [stroke(LEFT, at, RIGHT, at, 'grid'), words(text, LEFT - 6, at + 4, 'quiet', 'end')]),
    stroke(LEFT, BOTTOM, RIGHT, BOTTOM, 'axis'),
    words(month(spec.days.from), LEFT, HEIGHT - 4, 'quiet'),
    words(month(spec.days.to), x(spec.days.to), HEIGHT - 4, 'quiet', 'end'),
  ];
}

/** `Apr 2021` */
function month(date: string): string {
  return shortDay(date).replace(/^\d+ /, '');
}

function days({ days: { from, to } }: FieldPanels): (date: string) => number {
  const [first, span] = [dayNumber(from), dayNumber(to) - dayNumber(from)];
  return (date) => LEFT + 3 + ((dayNumber(date) - first) / span) * (RIGHT - LEFT - 6);
}
