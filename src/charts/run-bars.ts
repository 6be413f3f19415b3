/** The bars of one run: the mark of the house without claim and target, on one axis for all subjects of the run. */
import type { MetricResult, Run } from '../model/report.ts';
import { drawing, node, round, type SvgNode, stroke } from './node.ts';
import { decades, type NumberAxis, numberAxis, placeOn, tickText } from './number-axis.ts';

const WIDTH = 320;
const HEIGHT = 14;
const MIDDLE = 7;

/** The axis of a run's bars; none where the unit is a grade or a rank. */
export function barAxis(run: Run, { unit, scale }: Pick<MetricResult, 'unit' | 'scale'>): NumberAxis | undefined {
  if (scale || unit === 'rank') return undefined;
  const axis = numberAxis(
    run.places.map(({ number }) => number),
    { unit, fromZero: true },
  );
  return axis.scale === 'log' || axis.from <= 0 ? axis : { ...axis, from: 0 };
}

/** How an axis begins, in words: `linear from 0`, `log scale from 100`. */
export function axisWords({ scale, from, unit }: NumberAxis): string {
  return `${scale === 'log' ? 'log scale' : 'linear'} from ${tickText(from, unit)}`;
}

/** One bar; that of a subject that is looked at stands out. A zero keeps a sliver: it was measured. */
export function runBar(axis: NumberAxis, number: number, isNamed: boolean): SvgNode {
  const place = placeOn(axis, 0, WIDTH);
  const start = place(axis.scale === 'log' ? axis.from : Math.min(Math.max(0, axis.from), axis.to));
  const end = place(number);
  const ticks = axis.scale === 'log' ? decades(axis).map((at) => stroke(place(at), MIDDLE - 5, place(at), MIDDLE + 5, 'axis')) : [];
  const bar = node('rect', {
    class: isNamed ? 'solid' : 'beside',
    x: round(Math.min(start, end)),
    y: MIDDLE - 4,
    width: round(Math.max(Math.abs(end - start), 2)),
    height: 8,
  });
  return drawing(WIDTH, HEIGHT, [stroke(0, MIDDLE, WIDTH, MIDDLE, 'grid'), ...ticks, bar], 'drawing run-bar');
}
