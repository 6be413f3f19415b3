/** The history of a release for a row, without words: the line of what was proven, above it hatched what was open. */
import { daysBetween } from '../model/calendar.ts';
import type { ReleaseDay } from '../model/report.ts';
import { hatching } from './hatching.ts';
import { drawing, node, round, type SvgNode, stroke } from './node.ts';

const WIDTH = 272;
const HEIGHT = 56;
/** Between the lines of the hatching. */
const GAP = 5;

/** The drawing; none with fewer than two days. */
export function smallReadiness(history: readonly ReleaseDay[]): SvgNode | undefined {
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last || first.date === last.date) return undefined;
  const span = daysBetween(first.date, last.date);
  const x = (day: ReleaseDay) => (daysBetween(first.date, day.date) / span) * WIDTH;
  const y = (share: number) => 1 + (1 - share) * (HEIGHT - 2);
  const pieces = history.slice(1).map((to, index) => ({ to, from: history[index] as ReleaseDay }));
  const open = pieces
    .filter(({ from }) => from.score.high > from.score.low)
    .map(({ from, to }) => {
      const top = y(from.score.high);
      return hatching({ x: x(from), y: top, width: x(to) - x(from), height: y(from.score.low) - top }, GAP);
    });
  const d = pieces.map(({ to }) => `H${round(x(to))}V${round(y(to.score.low))}`).join('');
  const own = node('path', { class: 'own', d: `M0 ${round(y(first.score.low))}${d}` });
  return drawing(
    WIDTH,
    HEIGHT,
    [...open, stroke(0, 1, WIDTH, 1, 'dashed'), stroke(0, HEIGHT - 0.5, WIDTH, HEIGHT - 0.5, 'axis'), own],
    'drawing burn-up',
  );
}
