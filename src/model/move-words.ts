/** Why a score moved, in words and rows. */

import { formatDay } from './calendar.ts';
import { list } from './phrases.ts';
import type { Cause, Move, Score, ScoreChange } from './report.ts';
import type { Day } from './types.ts';

/** What a reader calls each cause. */
export const CAUSES: Readonly<Record<Cause, string>> = {
  'first-measured': 'first measurements',
  'new-data': 'new values',
  retracted: 'values taken back',
  expired: 'values grown too old',
  due: 'targets that fell due',
  target: 'targets that were changed',
  weight: 'weights, or metrics that came or went',
  method: 'how it is computed',
};

/** One cause with all that it moved. */
export interface MoveRow {
  readonly cause: Cause;
  readonly title: string;
  /** In points of 100, as `+1.2`. */
  readonly low: string;
  readonly high: string;
  readonly coverage: string;
  /** Ids of the metrics that it moved, the largest move first; none for weights. */
  readonly metrics: readonly string[];
}

/** The moves by cause, the largest first. */
export function moveRows(moves: readonly Move[]): readonly MoveRow[] {
  return byCause(moves).map(([cause, own]) => ({
    cause,
    title: CAUSES[cause],
    low: signed(total(own, 'low')),
    high: signed(total(own, 'high')),
    coverage: signed(total(own, 'coverage')),
    metrics: [...new Set(own.flatMap(({ metric }) => metric ?? []))],
  }));
}

/** The cause that did most is first. */
function byCause(moves: readonly Move[]): readonly (readonly [Cause, readonly Move[]])[] {
  const size = (own: readonly Move[]) => Math.abs(total(own, 'low')) + Math.abs(total(own, 'high'));
  return [...Map.groupBy(moves, ({ cause }) => cause)].toSorted(([, a], [, b]) => size(b) - size(a));
}

/** `Since 31 October 2026 what is proven rose by 1.2 points and what is possible fell by 3, through first measurements and targets that fell due.` */
export function moveSentence({ from, to, moves }: ScoreChange, since: Day): string {
  if (moves.length === 0) return `The score has not moved since ${formatDay(since)}.`;
  const parts = [moved('what is proven', to.low - from.low), moved('what is possible', to.high - from.high)];
  const causes = byCause(moves).map(([cause]) => CAUSES[cause]);
  return `Since ${formatDay(since)} ${list(parts)}, through ${list(causes)}.`;
}

function moved(what: string, change: number): string {
  const points = signed(change).replace(/^[+−]/, '');
  if (points === '0') return `${what} stayed`;
  return `${what} ${change > 0 ? 'rose' : 'fell'} by ${points} ${points === '1' ? 'point' : 'points'}`;
}

function total(moves: readonly Move[], end: keyof Score): number {
  return moves.reduce((sum, move) => sum + move[end], 0);
}

/** Points of 100, signed: `+1.2`, `−0.04`, `−3`; two digits below one point, and nothing below a two-hundredth of one. */
export function signed(share: number): string {
  const points = Math.abs(share) * 100;
  if (points < 0.005) return '0';
  return `${share > 0 ? '+' : '−'}${points < 1 ? Number(points.toPrecision(points < 0.1 ? 1 : 2)) : Math.round(points * 10) / 10}`;
}
