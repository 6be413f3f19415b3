/** Observations as CSV: one row a figure, with its standing and its provenance. */
import type { MetricResult, Reading, Report, SnapshotResult } from '../model/report.ts';
import { type Cell, csv } from './csv.ts';

type Column = readonly [name: string, cell: (reading: Reading, metric: MetricResult, snapshot: SnapshotResult | undefined) => Cell];

/** The columns, in order; a grade's value is its step on the scale, written out in `text`. */
const COLUMNS: readonly Column[] = [
  ['metric', (one) => one.metric],
  ['subject', (one) => one.subject],
  ['date', (one) => one.date],
  ['dated', (one) => one.dated],
  ['value', (one) => one.value],
  ['low', (one) => one.low],
  ['high', (one) => one.high],
  ['below', (one) => one.below],
  ['above', (one) => one.above],
  ['unit', (_, metric) => metric.unit],
  ['text', (one) => one.text],
  ['basis', (one) => one.basis],
  ['standing', (one) => one.standing],
  ['why', (one) => one.why],
  ['conditions', (one) => conditions(one)],
  ['spread', (one) => one.spread],
  ['samples', (one) => one.samples],
  ['duration', (one) => one.duration?.text],
  ['source', (one) => one.source],
  ['snapshot', (one) => one.snapshot],
  ['version', (_one, _metric, snapshot) => snapshot?.version],
  ['url', (_one, _metric, snapshot) => snapshot?.url],
  ['recorded', (one) => one.recorded],
  ['note', (one) => one.note],
];

/** Every figure of every metric. */
export function observationsCsv(report: Report): string {
  return table(report, report.metrics);
}

/** Every figure of one metric, of all subjects, the parts of a share set included. */
export function metricCsv(report: Report, metric: MetricResult): string {
  return table(report, [metric]);
}

function table(report: Report, metrics: readonly MetricResult[]): string {
  const snapshots = new Map(report.snapshots.map((one) => [one.id, one]));
  const rows = metrics
    .flatMap((metric) => [metric, ...metric.parts])
    .flatMap((metric) =>
      [...metric.readings, ...metric.others].map((one) => COLUMNS.map(([, cell]) => cell(one, metric, snapshots.get(one.snapshot)))),
    );
  return csv([COLUMNS.map(([name]) => name), ...rows]);
}

function conditions(reading: Reading): string {
  return Object.entries(reading.conditions)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
}
