/** The table behind a chart: what is drawn, as rows. */
import { shortDay } from '../model/calendar.ts';
import { formatQuantity } from '../model/quantity.ts';
import type { ChartSpec, Line } from './spec.ts';
import { thinned } from './thinned.ts';

/** Headings and rows of words. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Every mark, failure and target of a chart, and the points of lines that no mark repeats. */
export function chartTable(spec: ChartSpec): ChartTable {
  if (spec.table) return spec.table;
  const counting = spec.lines.filter(({ counts }) => counts !== undefined);
  return counting.length > 0 ? countTable(counting) : readingTable(spec);
}

/** Lines that count share their days: a row a day, a column a line. */
function countTable(lines: readonly Line[]): ChartTable {
  const days = lines[0]?.points.map(({ date }) => date) ?? [];
  return {
    columns: ['Date', ...lines.map(({ counts }) => counts ?? '')],
    rows: days.map((day, index) => [shortDay(day), ...lines.map(({ points }) => String(points[index]?.number ?? ''))]),
  };
}

function readingTable(spec: ChartSpec): ChartTable {
  const marks = spec.marks.map(({ date, text, founded, standing }) => [
    date ? shortDay(date) : 'undated',
    text,
    founded,
    standing.replace('-', ' '),
  ]);
  const marked = new Set(spec.marks.map(({ date, number }) => `${date} ${number}`));
  const points = thinned(spec, 'wide').lines.flatMap(({ label, of, points }) =>
    points
      .filter(({ date, number }) => !marked.has(`${date} ${number}`))
      .map(({ date, number }) => [shortDay(date), formatQuantity(number, spec.axis.unit), of ?? label ?? '', 'on the line']),
  );
  const failures = spec.failures.map(({ date, text }) => [shortDay(date), 'failed', text, 'failed']);
  return { columns: ['Date', 'Value', 'Basis', 'Standing'], rows: [...marks, ...failures, ...points] };
}
