/** The history of a release as CSV: a row for each day on which a criterion of it turned. */
import type { ReleaseDay, ReleaseResult } from '../model/report.ts';
import { type Cell, csv } from './csv.ts';

const COLUMNS: readonly (readonly [name: string, cell: (day: ReleaseDay) => Cell])[] = [
  ['date', ({ date }) => date],
  ['low', ({ score }) => score.low],
  ['high', ({ score }) => score.high],
  ['coverage', ({ score }) => score.coverage],
  ['total', ({ tally }) => tally.total],
  ['met', ({ tally }) => tally.met],
  ['missed', ({ tally }) => tally.missed],
  ['pending', ({ tally }) => tally.pending],
  ['unknown', ({ tally }) => tally.unknown],
  ['not_applicable', ({ tally }) => tally.notApplicable],
  ['turned', ({ turned }) => turned.map((id) => id.split('/').at(-1)).join(' ')],
];

/** Oldest day first. */
export function readinessCsv({ history }: Pick<ReleaseResult, 'history'>): string {
  return csv([COLUMNS.map(([name]) => name), ...history.map((day) => COLUMNS.map(([, cell]) => cell(day)))]);
}
