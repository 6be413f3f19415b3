/** Comparisons as CSV: one row a place in a run, each with its snapshot. */
import type { ComparisonResult, Report } from '../model/report.ts';
import { type Cell, conditionCell, csv } from './csv.ts';

const COLUMNS = [
  'question',
  'metric',
  'source',
  'snapshot',
  'date',
  'conditions',
  'subject',
  'number',
  'unit',
  'rank',
  'of',
  'ratio',
  'share',
  'relative_to',
] as const;

/** Every place in every run of one question, newest run first within a track. */
export function comparisonCsv(report: Pick<Report, 'metrics'>, question: ComparisonResult): string {
  const units = new Map(report.metrics.flatMap((one) => [one, ...one.parts]).map(({ id, unit }) => [id, unit]));
  const rows = question.metrics.flatMap(({ metric, tracks }) =>
    tracks.flatMap(({ source, runs }) =>
      runs.flatMap(({ snapshot, date, conditions, places }) =>
        places.map((place): readonly Cell[] => [
          question.id,
          metric,
          source,
          snapshot,
          date,
          conditionCell(conditions),
          place.subject,
          place.number,
          units.get(metric),
          place.rank,
          places.length,
          place.ratio,
          place.share,
          place.ratio === undefined ? undefined : question.relativeTo,
        ]),
      ),
    ),
  );
  return csv([COLUMNS, ...rows]);
}
