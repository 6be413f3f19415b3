/** The chart of a metric as JSON: what the page draws, and what takes its place when a reader reaches for it. */
import { metricHistory } from '../charts/metric-history.ts';
import type { MetricResult, Report } from '../model/report.ts';

/** The spec with the name of the subject. Throws where the page draws no history. */
export function chartJson(report: Report, metric: MetricResult): string {
  const spec = metricHistory(metric, report);
  if (!spec) throw new Error(`no history to draw of ${metric.id}`);
  return `${JSON.stringify({ ...spec, subject: report.subject.title })}\n`;
}

/** Whether the page of a metric draws its history; a number of its own with a day is enough, and found at once. */
export function hasChart(report: Report, metric: MetricResult): boolean {
  if (metric.parts.length > 0) return false;
  const isDrawn = metric.readings.some(({ number, dated }) => number !== undefined && dated !== 'seen');
  return isDrawn || (metric.others.length > 0 && metricHistory(metric, report) !== undefined);
}
