/** The ratios of a metric as CSV: one row a run that has both subjects. */
import type { MetricResult, RatioHistory, Report } from '../model/report.ts';
import { type Cell, conditionCell, csv } from './csv.ts';

const COLUMNS = [
  'metric',
  'of',
  'source',
  'snapshot',
  'date',
  'conditions',
  'number',
  'relative_to',
  'relative_number',
  'unit',
  'ratio',
] as const;

/** Every run of every ratio that the formula of a metric takes, newest first within a track. */
export function ratioCsv({ metrics, subject, ratios }: Pick<Report, 'metrics' | 'subject' | 'ratios'>, { id }: MetricResult): string {
  const units = new Map(metrics.map((one) => [one.id, one.unit]));
  return csv([
    COLUMNS,
    ...ratios.filter(({ of }) => of === id).flatMap((history) => rowsOf(history, subject.id, units.get(history.metric))),
  ]);
}

function rowsOf({ of, metric, relativeTo, tracks }: RatioHistory, own: string, unit: string | undefined): readonly (readonly Cell[])[] {
  return tracks.flatMap(({ source, runs }) =>
    runs.map(({ snapshot, date, conditions, places }): readonly Cell[] => {
      const place = (id: string) => places.find(({ subject }) => subject === id);
      const [one, other] = [place(own), place(relativeTo)];
      return [of, metric, source, snapshot, date, conditionCell(conditions), one?.number, relativeTo, other?.number, unit, one?.ratio];
    }),
  );
}
