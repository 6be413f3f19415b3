/** Changes as CSV: one row an event, newest first. */
import type { Event, Report } from '../model/report.ts';
import { type Cell, csv } from './csv.ts';

type Column = readonly [name: string, cell: (event: Event) => Cell];

const COLUMNS: readonly Column[] = [
  ['date', (one) => one.date],
  ['kind', (one) => one.kind],
  ['metric', (one) => one.metric],
  ['subject', (one) => one.subject],
  ['criterion', (one) => one.criterion],
  ['release', (one) => one.release],
  ['from', (one) => one.judged?.from],
  ['to', (one) => one.judged?.to],
  ['count', (one) => one.count ?? 1],
  ['source', (one) => one.source ?? one.snapshot?.split('/')[0]],
  ['snapshot', (one) => one.snapshot],
  ['text', (one) => one.text],
];

/** Every change; `subject` is empty for the own one. */
export function changesCsv({ events }: Pick<Report, 'events'>): string {
  return csv([COLUMNS.map(([name]) => name), ...events.map((one) => COLUMNS.map(([, cell]) => cell(one)))]);
}
