/** Every file that is published beside the pages. A new format is one file here and one line below. */
import type { Report } from '../model/report.ts';
import { changesCsv } from './changes.ts';
import { comparisonCsv } from './comparisons.ts';
import { criteriaCsv } from './criteria.ts';
import { metricJson, reportJson } from './json.ts';
import { metricCsv, observationsCsv, subjectCsvs } from './observations.ts';
import { SCHEMAS } from './schemas.ts';

/** A file of the site: its path from the site's root, without a leading slash, and its text. */
export interface Export {
  /** From the site's root, without a leading slash. */
  readonly path: string;
  /** The whole file. */
  readonly text: string;
}

/** All of them, from the Report alone. */
export function exportsOf(report: Report): readonly Export[] {
  return [
    { path: 'report.json', text: reportJson(report) },
    { path: 'observations.csv', text: observationsCsv(report) },
    ...(report.releases.length > 0 ? [{ path: 'criteria.csv', text: criteriaCsv(report.releases) }] : []),
    { path: 'changes.csv', text: changesCsv(report) },
    ...report.metrics.flatMap((metric) => [
      { path: `metrics/${metric.id}.json`, text: metricJson(report, metric) },
      { path: `metrics/${metric.id}.csv`, text: metricCsv(report, metric) },
      ...subjectCsvs(report, metric).map(({ subject, text }) => ({ path: `metrics/${metric.id}/${subject}.csv`, text })),
    ]),
    ...report.comparisons.map((question) => ({ path: `compare/${question.id}.csv`, text: comparisonCsv(report, question) })),
    ...Object.entries(SCHEMAS).map(([name, schema]) => ({ path: `schemas/${name}`, text: `${JSON.stringify(schema, null, 1)}\n` })),
  ];
}
