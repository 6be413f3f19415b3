/** The Report, and each metric's part of it, as JSON. */
import type { MetricResult, Report } from '../model/report.ts';

/** The whole Report, piece by piece; its shape is schemas/report.json. */
export function* reportJson(report: Report): Generator<string> {
  const entries = Object.entries({ $schema: 'schemas/report.json', ...report }).filter(([, value]) => value !== undefined);
  for (const [index, [key, value]] of entries.entries()) {
    yield index === 0 ? '{\n' : ',\n';
    yield* Array.isArray(value) && value.length > 0 ? listJson(key, value) : [inner({ [key]: value })];
  }
  yield '\n}\n';
}

/** So many entries of a list are written at once. */
const AT_ONCE = 10;

/** A key and its list, as they stand one level deep. */
function* listJson(key: string, list: readonly unknown[]): Generator<string> {
  yield ` ${JSON.stringify(key)}: [\n`;
  for (let from = 0; from < list.length; from += AT_ONCE) {
    yield `${from === 0 ? '' : ',\n'}${inner({ '': list.slice(from, from + AT_ONCE) }).slice(' "": [\n'.length, -'\n ]'.length)}`;
  }
  yield '\n ]';
}

/** What stands between the braces of an object. */
function inner(value: object): string {
  return JSON.stringify(value, null, 1).slice('{\n'.length, -'\n}'.length);
}

/** One metric with the day it was judged on, and the snapshots that its figures come from. */
export function metricJson(report: Report, metric: MetricResult): string {
  const used = new Set([metric, ...metric.parts].flatMap((one) => [...one.readings, ...one.others].map((reading) => reading.snapshot)));
  const snapshots = report.snapshots.filter((one) => used.has(one.id));
  const value = { asOf: report.asOf, knownBy: report.knownBy, methodology: report.edition.number, metric, snapshots };
  return `${JSON.stringify(value, null, 1)}\n`;
}
