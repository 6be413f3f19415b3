/** Observations as CSV: one row a figure, with its standing and its provenance. */
import type { MetricResult, Reading, Report, SnapshotResult } from '../model/report.ts';
import { versionOf } from '../model/version.ts';
import { type Cell, conditionCell, csv } from './csv.ts';

/** What a row is written from, besides the reading. */
interface Around {
  readonly metric: MetricResult;
  readonly snapshot: SnapshotResult | undefined;
  /** The id of the scorecard's subject. */
  readonly own: string;
}

type Column = readonly [name: string, cell: (reading: Reading, around: Around) => Cell];

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
  ['unit', (_, { metric }) => metric.unit],
  ['text', (one) => one.text],
  ['basis', (one) => one.basis],
  ['standing', (one) => one.standing],
  ['why', (one) => one.why],
  ['conditions', (one) => conditionCell(one.conditions)],
  ['spread', (one) => one.spread],
  ['samples', (one) => one.samples],
  ['duration', (one) => one.duration?.text],
  ['source', (one) => one.source],
  ['snapshot', (one) => one.snapshot],
  ['version', (one, { snapshot, own }) => snapshot && versionOf(one, snapshot, own)],
  ['url', (_, { snapshot }) => snapshot?.url],
  ['evidence_url', (_, { snapshot }) => snapshot?.evidence?.url],
  ['evidence_copy', (_, { snapshot }) => snapshot?.evidence?.copy],
  ['evidence_expires', (one) => one.expires],
  ['recorded', (one) => one.recorded],
  ['note', (one) => one.note],
];

const HEADER = COLUMNS.map(([name]) => name);

/** Every figure of every metric, the header first and then metric by metric. */
export function* observationsCsv(report: Report): Generator<string> {
  const known = snapshotsOf(report);
  yield csv([HEADER]);
  for (const metric of report.metrics.flatMap(withParts)) yield csv(rows(report, known, metric, everyFigure(metric)));
}

/** Every figure of one metric, of all subjects, the parts of a share set included. */
export function metricCsv(report: Report, metric: MetricResult): string {
  const known = snapshotsOf(report);
  return csv([HEADER, ...withParts(metric).flatMap((one) => rows(report, known, one, everyFigure(one)))]);
}

/** Every figure of one metric by other subjects, a file each, in the order of the scorecard. */
export function subjectCsvs(report: Report, metric: MetricResult): readonly { readonly subject: string; readonly text: () => string }[] {
  const bySubject = Map.groupBy(metric.others, (one) => one.subject);
  return metric.field.map(({ subject }) => ({
    subject,
    text: () => csv([HEADER, ...rows(report, snapshotsOf(report), metric, bySubject.get(subject) ?? [])]),
  }));
}

function withParts(metric: MetricResult): readonly MetricResult[] {
  return [metric, ...metric.parts];
}

function everyFigure({ readings, others }: MetricResult): readonly Reading[] {
  return [...readings, ...others];
}

type Snapshots = ReadonlyMap<string, SnapshotResult>;

/** By id. A site asks once for each of its files, so what was found is kept with the Report. */
function snapshotsOf(report: Report): Snapshots {
  const found = kept.get(report) ?? new Map(report.snapshots.map((one) => [one.id, one]));
  kept.set(report, found);
  return found;
}

const kept = new WeakMap<Report, Snapshots>();

function rows({ subject }: Report, known: Snapshots, metric: MetricResult, readings: readonly Reading[]): readonly (readonly Cell[])[] {
  return readings.map((reading) => {
    const around = { metric, snapshot: known.get(reading.snapshot), own: subject.id };
    return COLUMNS.map(([, cell]) => cell(reading, around));
  });
}
