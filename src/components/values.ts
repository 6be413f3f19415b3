/** Which readings of a metric stand where. */
import type { MetricResult, Reading } from '../model/report.ts';
import { readingAnchor } from './anchor.ts';
import { metricHref } from './url.ts';

/** A metric's page shows so many values; more stand on a page of their own. */
export const FEW = 60;

/** Whether the readings of others are too many to stand among the own ones: then every subject has a page of its own. */
export function hasSubjectPages(metric: Pick<MetricResult, 'others'>): boolean {
  return metric.others.length > FEW;
}

/** The readings in the metric's own table, newest first: the own ones, those of its parts, and those of others that have no page. */
export function readingsOf(metric: MetricResult): readonly Reading[] {
  const parts = metric.parts.flatMap(({ readings, others }) => [...readings, ...others]);
  return [...metric.readings, ...parts, ...(hasSubjectPages(metric) ? [] : metric.others)];
}

/** The newest of them, for the metric's page; the one that counts is always there. */
export function newestOf(metric: MetricResult): readonly Reading[] {
  return readingsOf(metric).filter(({ standing }, index) => index < FEW || standing === 'counted');
}

/** Whether its history is too long for its own page. */
export function isLong(metric: MetricResult): boolean {
  return readingsOf(metric).length > FEW;
}

/** Where a table of all values stands. */
export function valuesHref(metric: MetricResult): string {
  return isLong(metric) ? `${metricHref(metric.id)}values/` : `${metricHref(metric.id)}#values`;
}

/** The permalink of a reading: on the page of its subject, on the metric's, or among all values where the history is long. */
export function readingHref(metric: MetricResult, reading: Reading): string {
  const home = metricHref(metric.id).split('#')[0];
  const page = subjectHref(metric, reading.subject) ?? `${home}${isLong(metric) ? 'values/' : ''}`;
  return `${page}#${readingAnchor(reading.id)}`;
}

/** The page of another subject under a metric; none where the metric's own table has room for it, and none for the own subject. */
export function subjectHref(metric: Pick<MetricResult, 'id' | 'others' | 'field'>, subject: string): string | undefined {
  const isOther = metric.field.some((one) => one.subject === subject);
  return isOther && hasSubjectPages(metric) ? `${metricHref(metric.id)}${subject}/` : undefined;
}
