/** What of the lines of a chart is drawn: a page need not grow with a history. */
import { downsample } from './downsample.ts';
import type { ChartSpec, Line } from './spec.ts';

/** So many points keeps a line that is the subject's own, and the pieces of another subject's line together. */
const MOST = { wide: { own: 160, other: 44 }, narrow: { own: 96, other: 26 } };

/** The same chart with as many points as can be told apart at that width; every renderer draws these. */
export function thinned(spec: ChartSpec, name: keyof ChartSpec['layouts']): ChartSpec {
  const sizes = Map.groupBy(spec.lines, ({ of }) => of);
  return {
    ...spec,
    lines: spec.lines.map((line) => ({ ...line, points: downsample(line.points, limitOf(line, sizes.get(line.of) ?? [], MOST[name])) })),
  };
}

/** Of the points of a subject each piece keeps its part. */
function limitOf({ own, points }: Line, pieces: readonly Line[], most: (typeof MOST)['wide']): number {
  if (own) return most.own;
  const all = pieces.reduce((sum, piece) => sum + piece.points.length, 0);
  return Math.max(3, Math.round((most.other * points.length) / all));
}
