/** A chart over time as Chart.js is told to draw it: exactly over the drawing in SVG, which keeps the axes, the words and all that is no value. */
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { dayNumber } from '../model/calendar.ts';
import { type Frame, frameOf } from './frame.ts';
import { lookOf, type MarkLook } from './marks.ts';
import type { NumberAxis } from './number-axis.ts';
import type { ChartSpec, Line, Mark } from './spec.ts';
import { byStrength } from './svg.ts';
import { thinned } from './thinned.ts';

/** The colours of a theme, as the browser has worked them out. */
export interface Colours {
  readonly ink: string;
  readonly soft: string;
  readonly unknown: string;
  readonly paper: string;
  readonly missed: string;
}

/** A place on the axes: days since 1970, and the number or its logarithm. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** What Chart.js is given. */
export type PlotConfig = ChartConfiguration<'line', PlotPoint[]>;
type Dataset = ChartDataset<'line', PlotPoint[]>;

/** The lines and marks of a chart in one of its layouts; whoever draws says which point of the screen a pixel is. */
export function chartConfig(whole: ChartSpec, name: keyof ChartSpec['layouts'], colours: Colours): PlotConfig {
  const spec = thinned(whole, name);
  const frame = frameOf(spec, spec.layouts[name]);
  const level = levelOn(spec.axis);
  // The first is drawn last, so what is strong comes first.
  const lines = byStrength(spec.lines).toReversed();
  const datasets = [
    ...spec.marks.flatMap((mark) => markSets(mark, frame, level, colours)),
    ...lines.map((line) => lineSet(line, level, colours)),
  ];
  const { margin } = frame.layout;
  return {
    type: 'line',
    data: { datasets },
    options: {
      animation: false,
      responsive: false,
      parsing: false,
      events: [],
      clip: false,
      layout: { autoPadding: false, padding: { ...margin } },
      scales: {
        x: { type: 'linear', display: false, min: frame.dayAt(frame.left), max: frame.dayAt(frame.right) },
        y: { type: 'linear', display: false, ...ends(spec.axis, level) },
      },
    },
  };
}

/** The number itself, or its logarithm. */
export function levelOn({ scale }: NumberAxis): (number: number) => number {
  return scale === 'log' ? Math.log10 : (number) => number;
}

/** Grades stand upside down: the best is 0. */
function ends({ from, to }: NumberAxis, level: (number: number) => number): { min: number; max: number; reverse?: boolean } {
  if (from === to) return { min: from - 1, max: to + 1 };
  return from > to ? { min: to, max: from, reverse: true } : { min: level(from), max: level(to) };
}

function lineSet({ own, aside, missed, stepped, points }: Line, level: (number: number) => number, colours: Colours): Dataset {
  const strong = own && !aside;
  const alone = points.length === 1;
  return {
    data: points.map(({ date, number }) => ({ x: dayNumber(date), y: level(number) })),
    borderColor: missed ? colours.missed : strong ? colours.ink : colours.unknown,
    borderWidth: missed || strong ? 2 : 1.25,
    borderJoinStyle: 'round',
    stepped,
    pointRadius: alone ? 1.5 : 0,
    pointBorderWidth: 0,
    pointBackgroundColor: colours.unknown,
  };
}

/** What counts has a ring around it. */
function markSets(mark: Mark, frame: Frame, level: (number: number) => number, colours: Colours): readonly Dataset[] {
  const look = lookOf(mark);
  const data = [{ x: frame.dayAt(frame.at(mark).x), y: level(mark.number) }];
  const set: Dataset = {
    data,
    showLine: false,
    pointStyle: look.shape === 'diamond' ? 'rectRot' : 'circle',
    pointRadius: look.r,
    ...inks(look, colours),
  };
  const ring = {
    ...set,
    pointRadius: look.ring ?? 0,
    pointBackgroundColor: 'transparent',
    pointBorderWidth: 1,
    pointBorderColor: colours.ink,
  };
  return [set, ...(look.ring ? [ring] : []), ...spreadSets(mark, data, level, colours)];
}

/** From its low end to its high one, each with a cap. */
function spreadSets(
  { low, high }: Mark,
  [at]: readonly PlotPoint[],
  level: (number: number) => number,
  { soft }: Colours,
): readonly Dataset[] {
  if (low === undefined || high === undefined || !at) return [];
  const data = [low, high].map((number) => ({ x: at.x, y: level(number) }));
  return [{ data, borderColor: soft, borderWidth: 1, pointStyle: 'line', pointRadius: 4, pointBorderColor: soft, pointBorderWidth: 1 }];
}

function inks({ look }: MarkLook, { ink, soft, paper }: Colours): Partial<Dataset> {
  if (look === 'dot') return { pointBackgroundColor: ink, pointBorderWidth: 0 };
  const isClaim = look === 'claim';
  return { pointBackgroundColor: paper, pointBorderColor: isClaim ? ink : soft, pointBorderWidth: isClaim ? 1.5 : 1.25 };
}
