/** What of the lines of a chart is drawn: a page need not grow with a history. */
import { downsample } from './downsample.ts';
import type { ChartSpec, Line } from './spec.ts';

/** So many points keeps a line that is the subject's own, and the pieces of another subject's line together. */
const MOST = { wide: { own: 160, other: 24 }, narrow: { own: 96, other: 12 } };

/** With more marks and breaks than that a narrow drawing has no room for several others. */
const ROOM = 12;

/** Whether the narrow drawing shows the first of the others only. */
export function isCrowded({ marks, breaks }: { readonly marks: readonly unknown[]; readonly breaks: readonly unknown[] }): boolean {
  return marks.length + breaks.length > ROOM;
}

/** The same chart with as many points as can be told apart at that width; every renderer draws these. */
export function thinned(spec: ChartSpec, name: keyof ChartSpec['layouts']): ChartSpec {
  const first = spec.lines.find(({ own }) => !own)?.of;
  const drawn = name === 'narrow' && isCrowded(spec) ? spec.lines.filter(({ own, of }) => own || of === first) : spec.lines;
  const sizes = Map.groupBy(drawn, ({ of }) => of);
  return {
    ...spec,
    lines: drawn.map((line) => ({ ...line, points: downsample(line.points, limitOf(line, sizes.get(line.of) ?? [], MOST[name])) })),
  };
}

/** Of the points of a subject each piece keeps its part. */
function limitOf({ own, points }: Line, pieces: readonly Line[], most: (typeof MOST)['wide']): number {
  if (own) return most.own;
  const all = pieces.reduce((sum, piece) => sum + piece.points.length, 0);
  return Math.max(3, Math.round((most.other * points.length) / all));
}
