/** Where the names of several lines in many pieces stand: each at the piece of it that has most room around it. */
import type { Point } from './series.ts';
import type { Line } from './spec.ts';

/** A piece needs so many points to bear a name. */
const LONG = 5;

/**
 * Lines come one subject after another, the last piece of each with its name. Where the newest run has all of them on one spot there
 * would be no telling them apart; so each name goes to the piece whose nearest neighbour is farthest, by the ratio of their middles.
 */
export function named(lines: readonly Line[]): readonly Line[] {
  const ends = lines.flatMap(({ label }, index) => (label === undefined ? [] : [index]));
  const subjects = ends.map((end, index) => lines.slice((ends[index - 1] ?? -1) + 1, end + 1));
  return subjects.flatMap((pieces) => {
    const others = subjects.filter((one) => one !== pieces).flat();
    const long = pieces.filter(({ points }) => points.length >= LONG);
    const freest = (long.length > 0 ? long : pieces).reduce((best, one) => (room(one, others) > room(best, others) ? one : best));
    const label = pieces.at(-1)?.label;
    return pieces.map(({ label: _, ...one }, index) => (pieces[index] === freest ? { label, ...one } : one));
  });
}

/** How far the nearest of the lines of the same time lies, as the logarithm of a ratio. */
function room(line: Line, others: readonly Line[]): number {
  const beside = others.filter(({ points }) => overlaps(points, line.points)).map(({ points }) => middle(points));
  return Math.min(...beside.map((one) => Math.abs(Math.log(one / middle(line.points)))), Number.MAX_VALUE);
}

function overlaps(one: readonly Point[], other: readonly Point[]): boolean {
  return (one[0]?.date ?? '') <= (other.at(-1)?.date ?? '') && (other[0]?.date ?? '') <= (one.at(-1)?.date ?? '');
}

function middle(points: readonly Point[]): number {
  return points.toSorted((a, b) => a.number - b.number)[Math.floor(points.length / 2)]?.number ?? 1;
}
