/** Every file that is published beside the pages. A new format is one file here and one line below. */
import { withoutIsolates } from '../model/direction.ts';
import type { PastMonth, Report } from '../model/report.ts';
import { changesCsv } from './changes.ts';
import { chartJson, hasChart } from './charts.ts';
import { comparisonCsv } from './comparisons.ts';
import { criteriaCsv } from './criteria.ts';
import { completing } from './editors/completing.ts';
import { judgedNames } from './editors/judged-names.ts';
import { historyCsv, historyJson } from './history.ts';
import { metricJson, reportJson } from './json.ts';
import { manifest } from './manifest.ts';
import { metricsCsv } from './metrics.ts';
import { metricCsv, observationsCsv, subjectCsvs } from './observations.ts';
import { ratioCsv } from './ratios.ts';
import { readinessCsv } from './readiness.ts';
import { AUTHORED_SCHEMAS, REPORT_SCHEMA } from './schemas.ts';
import { searchJson } from './search.ts';
import { themeCss } from './theme.ts';

/** A file of the site: its path from the site's root, without a leading slash, and its text. */
export interface Export {
  /** From the site's root, without a leading slash. */
  readonly path: string;
  /** The file, piece by piece, written only when it is asked for: all of them together are larger than the rest of the site. */
  readonly parts: () => Iterable<string>;
}

/** The whole text of a file; a report of millions of figures is longer than a text can be. */
export function textOf({ parts }: Export): string {
  return [...parts()].join('');
}

/** All of them, from the Report and the past months alone. */
export function exportsOf(report: Report, months: readonly PastMonth[] = []): readonly Export[] {
  return filesOf(report, months).map(({ path, parts }) => ({ path, parts: () => asWritten(parts()) }));
}

/** Programs get the words of the data as they were written. */
function* asWritten(parts: Iterable<string>): Generator<string> {
  for (const part of parts) yield withoutIsolates(part);
}

function filesOf(report: Report, months: readonly PastMonth[]): readonly Export[] {
  const divided = new Set(report.ratios.flatMap(({ of, tracks }) => (tracks.length > 0 ? [of] : [])));
  return [
    { path: 'report.json', parts: () => reportJson(report) },
    ...themed(report.theme),
    ...(report.metrics.length > 0 ? [single('metrics.csv', () => metricsCsv(report.metrics))] : []),
    { path: 'observations.csv', parts: () => observationsCsv(report) },
    ...(report.releases.length > 0 ? [single('criteria.csv', () => criteriaCsv(report.releases))] : []),
    ...report.releases.map((release) => single(`releases/${release.id}.csv`, () => readinessCsv(release))),
    single('search.json', () => searchJson(report)),
    single('manifest.webmanifest', () => manifest(report)),
    single('changes.csv', () => changesCsv(report)),
    single('history.csv', () => historyCsv(months)),
    single('history.json', () => historyJson(report.asOf, months)),
    ...report.metrics.flatMap((metric) => [
      single(`metrics/${metric.id}.json`, () => metricJson(report, metric)),
      ...(hasChart(report, metric) ? [single(`metrics/${metric.id}.chart.json`, () => chartJson(report, metric))] : []),
      single(`metrics/${metric.id}.csv`, () => metricCsv(report, metric)),
      ...(divided.has(metric.id) ? [single(`metrics/${metric.id}.ratios.csv`, () => ratioCsv(report, metric))] : []),
      ...subjectCsvs(report, metric).map(({ subject, text }) => single(`metrics/${metric.id}/${subject}.csv`, text)),
    ]),
    ...report.comparisons.map((question) => single(`compare/${question.id}.csv`, () => comparisonCsv(report, question))),
    ...Object.entries(AUTHORED_SCHEMAS).map(([name, schema]) =>
      single(`schemas/${name}`, () => schemaText(completed(name, schema, report))),
    ),
    single('schemas/report.json', () => schemaText(REPORT_SCHEMA)),
  ];
}

/** With the names of this scorecard, so that an editor completes them in whatever file names the published schema. */
function completed(name: string, schema: object, report: Report): object {
  return completing({ [name]: schema }, judgedNames(report))[name] ?? schema;
}

function schemaText(schema: object): string {
  return `${JSON.stringify(schema, null, 1)}\n`;
}

/** Logo, colours and faces of one's own, which every page loads; a name needs no style. */
function themed(theme: Report['theme']): readonly Export[] {
  const css = theme ? themeCss(theme) : '';
  return css === '' ? [] : [single('theme.css', () => css)];
}

function single(path: string, text: () => string): Export {
  return { path, parts: () => [text()] };
}
