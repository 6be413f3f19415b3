/** The Report, and each metric's part of it, as JSON. */
import type { MetricResult, Report } from '../model/report.ts';

/** The whole Report; its shape is schemas/report.json. */
export function reportJson(report: Report): string {
  return write({ $schema: 'schemas/report.json', ...report });
}

/** One metric with the day it was judged on, and the snapshots that its figures come from. */
export function metricJson(report: Report, metric: MetricResult): string {
  const used = new Set([metric, ...metric.parts].flatMap((one) => [...one.readings, ...one.others].map((reading) => reading.snapshot)));
  const snapshots = report.snapshots.filter((one) => used.has(one.id));
  return write({ asOf: report.asOf, knownBy: report.knownBy, methodology: report.methodology, metric, snapshots });
}

function write(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
