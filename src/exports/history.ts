/** The past of the scorecard, month by month. */
import type { PastMonth, PastVerdict } from '../model/report.ts';
import { type Cell, csv } from './csv.ts';

const COLUMNS: readonly (readonly [name: string, cell: (verdict: PastVerdict) => Cell])[] = [
  ['low', ({ score }) => score.low],
  ['high', ({ score }) => score.high],
  ['coverage', ({ score }) => score.coverage],
  ['promises', ({ promises }) => promises.total],
  ['met', ({ promises }) => promises.met],
  ['missed', ({ promises }) => promises.missed],
  ['pending', ({ promises }) => promises.pending],
  ['unknown', ({ promises }) => promises.unknown],
  ['stale', ({ promises }) => promises.stale],
];

/** A row a month end, oldest first; where the day knew otherwise, a second row says what it knew. */
export function historyCsv(months: readonly PastMonth[]): string {
  const rows = months.flatMap(({ date, now, then }) => [row(date, 'now', now), ...(then ? [row(date, 'then', then)] : [])]);
  return csv([['date', 'known', ...COLUMNS.map(([name]) => name)], ...rows]);
}

function row(date: string, known: string, verdict: PastVerdict): readonly Cell[] {
  return [date, known, ...COLUMNS.map(([, cell]) => cell(verdict))];
}

/** All of it: every month end with its scores, its releases, what was judged, and why the scores moved. */
export function historyJson(asOf: string, months: readonly PastMonth[]): string {
  return `${JSON.stringify({ asOf, months }, null, 1)}\n`;
}
