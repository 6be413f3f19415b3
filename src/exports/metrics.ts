/** Metrics as CSV: one row a metric, with its verdict, its pace and its age. */
import { FEWEST_POINTS } from '../evaluate/slope.ts';
import { paceWords } from '../model/pace-words.ts';
import type { MetricResult } from '../model/report.ts';
import { type Cell, csv } from './csv.ts';

const COLUMNS: readonly (readonly [name: string, cell: (metric: MetricResult) => Cell])[] = [
  ['metric', ({ id }) => id],
  ['title', ({ title }) => title],
  ['category', ({ category }) => category],
  ['outcome', ({ outcome }) => outcome],
  ['reason', ({ reason }) => reason?.text],
  ['value', ({ value }) => value?.number],
  ['unit', ({ unit }) => unit],
  ['text', ({ value }) => value?.text],
  ['basis', ({ value }) => value?.basis],
  ['date', ({ value }) => value?.date],
  ['target', ({ target }) => target?.authored],
  ['due', ({ target }) => target?.due],
  ['replaced', ({ target }) => target?.revises?.authored],
  ['low', ({ score }) => score.low],
  ['high', ({ score }) => score.high],
  ['pace', ({ target }) => target?.pace && paceWords(target.pace, FEWEST_POINTS)],
  ['lead_days', ({ target }) => target?.pace?.lead],
  ['projected', ({ target }) => target?.pace?.projection?.date],
  ['earliest', ({ target }) => target?.pace?.projection?.earliest],
  ['latest', ({ target }) => target?.pace?.projection?.latest],
  ['freshness', ({ freshness }) => freshness.state],
  ['next_due', ({ freshness }) => freshness.due],
  ['stale_from', ({ freshness }) => freshness.stale],
  ['cadence', ({ cadence }) => cadence?.name],
  ['owner', ({ owner }) => owner],
];

/** Every metric in the order of the framework, the parts of share sets behind their set. */
export function metricsCsv(metrics: readonly MetricResult[]): string {
  const rows = metrics.flatMap((metric) => [metric, ...metric.parts]).map((metric) => COLUMNS.map(([, cell]) => cell(metric)));
  return csv([COLUMNS.map(([name]) => name), ...rows]);
}
