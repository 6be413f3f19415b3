/** What search engines for data are told of a page's figures, in the words of schema.org. Only what is known; a figure keeps the licence of its source. */
import type { MetricResult, Reading, Report } from '../model/report.ts';
import { url } from './url.ts';

/** A value of JSON. */
export type Json = string | number | { readonly [key: string]: Json | undefined } | readonly Json[];

/** The whole address of a path of this site. */
type Address = (path: string) => string;

/** Whole addresses where somebody says where the site will stand, else those below its root. */
export function addresses(site: URL | undefined): Address {
  return (path) => (site ? new URL(url(path), site).href : url(path));
}

/** All figures of a scorecard. */
export function scorecardDataset(report: Report, address: Address, page = ''): Json {
  const readings = report.metrics.flatMap((metric) => [...metric.readings, ...metric.others]);
  return {
    ...common(report, `${report.title}: public scorecard`, report.summary, address(page)),
    ...span(readings),
    variableMeasured: report.metrics
      .filter(({ supporting }) => !supporting)
      .slice(0, 40)
      .map(({ title }) => title),
    distribution: [download('text/csv', address('observations.csv')), download('application/json', address('report.json'))],
  };
}

/** The figures of one metric. */
export function metricDataset(report: Report, metric: MetricResult, address: Address): Json {
  const path = `metrics/${metric.id}`;
  return {
    ...common(report, `${metric.title} · ${report.title}`, metric.summary ?? metric.sentence, address(`${path}/`)),
    ...span([...metric.readings, ...metric.others]),
    variableMeasured: [metric.title, metric.unit].filter(Boolean).join(', '),
    distribution: [download('text/csv', address(`${path}.csv`)), download('application/json', address(`${path}.json`))],
  };
}

function common({ publisher }: Report, name: string, description: string, url: string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url,
    publisher: { '@type': 'Organization', name: publisher.title },
  };
}

/** From the first to the last day that was measured; a figure without a day of its own has none. */
function span(readings: readonly Reading[]): { readonly temporalCoverage?: string } {
  let [first, last] = ['', ''];
  for (const { dated, date } of readings) {
    if (dated !== 'measured') continue;
    if (first === '' || date < first) first = date;
    if (last === '' || date > last) last = date;
  }
  return first === '' ? {} : { temporalCoverage: first === last ? first : `${first}/${last}` };
}

function download(encodingFormat: string, contentUrl: string): Json {
  return { '@type': 'DataDownload', encodingFormat, contentUrl };
}
