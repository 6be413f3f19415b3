/** What of the lines of a chart is drawn: a page need not grow with a history. */
import { downsample } from './downsample.ts';
import type { ChartSpec, Line } from './spec.ts';

/** So many points keeps a line that is the subject's own. */
const OWN = 160;
/** So many keep the pieces of another subject's line together. */
const OTHER = 60;

/** The same chart with as many points as anybody can tell apart; every renderer draws these. */
export function thinned(spec: ChartSpec): ChartSpec {
  const sizes = Map.groupBy(spec.lines, ({ of }) => of);
  return {
    ...spec,
    lines: spec.lines.map((line) => ({ ...line, points: downsample(line.points, limitOf(line, sizes.get(line.of) ?? [])) })),
  };
}

/** Of the points of a subject each piece keeps its part. */
function limitOf({ own, points }: Line, pieces: readonly Line[]): number {
  if (own) return OWN;
  const all = pieces.reduce((sum, piece) => sum + piece.points.length, 0);
  return Math.max(3, Math.round((OTHER * points.length) / all));
}
