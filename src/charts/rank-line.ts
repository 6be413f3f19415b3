/** A line without words for a row: the rank of a subject in every run of a track, the first place on top, the last place faint below. */
import { dayNumber } from '../model/calendar.ts';
import type { MetricResult, Run, Track } from '../model/report.ts';
import type { Day } from '../model/types.ts';
import { drawing, node, round, type SvgNode } from './node.ts';
import { placeOf } from './parts.ts';
import { pathOf, steps } from './path.ts';
import { breaksOf, runLines } from './run-lines.ts';
import type { Point } from './series.ts';

const WIDTH = 176;
const HEIGHT = 36;
const POINTS = 60;

/** What to draw of one subject in a row. */
export interface RankLine {
  /** Its ranks, unbroken pieces, oldest first. */
  readonly pieces: readonly (readonly Point[])[];
  /** How many subjects each run has: its last place. */
  readonly last: readonly (readonly Point[])[];
  /** The first and the last run. */
  readonly days: { readonly from: Day; readonly to: Day };
  /** The largest number of subjects in a run. */
  readonly most: number;
}

/** The ranks of a subject in the runs of a track; none with fewer than two runs. */
export function rankLine(track: Track, metric: MetricResult, subject: string): RankLine | undefined {
  const [newest, oldest] = [track.runs[0], track.runs.at(-1)];
  if (!newest || !oldest || newest.date === oldest.date) return undefined;
  const breaks = breaksOf(track, metric);
  return {
    pieces: runLines(track, breaks, (run) => placeOf(run, subject)?.rank, POINTS),
    last: runLines(track, breaks, ({ places }: Run) => places.length, POINTS / 2),
    days: { from: oldest.date, to: newest.date },
    most: Math.max(...track.runs.map(({ places }) => places.length)),
  };
}

/** The drawing of such a line. */
export function rankDrawing({ pieces, last, days, most }: RankLine): SvgNode {
  const [first, span] = [dayNumber(days.from), dayNumber(days.to) - dayNumber(days.from)];
  const x = (date: Day) => 4 + ((dayNumber(date) - first) / span) * (WIDTH - 8);
  const y = (rank: number) => 4 + ((rank - 1) / Math.max(1, most - 1)) * (HEIGHT - 8);
  const path = (points: readonly Point[], look: string) =>
    node('path', { class: look, d: pathOf(steps(points.map(({ date, number }) => ({ x: x(date), y: y(number) })))) });
  const end = pieces.at(-1)?.at(-1);
  const dot = end ? [node('circle', { class: 'dot', cx: round(x(end.date)), cy: round(y(end.number)), r: 3 })] : [];
  return drawing(
    WIDTH,
    HEIGHT,
    [...last.map((one) => path(one, 'other')), ...pieces.map((one) => path(one, 'own')), ...dot],
    'drawing rank-line',
  );
}
