/** Which readings of a metric stand where. */
import { formatQuantity } from '../model/quantity.ts';
import type { MetricResult, Reading } from '../model/report.ts';
import { readingAnchor } from './anchor.ts';
import { metricHref } from './url.ts';

/** A metric's page shows so many values; more stand on a page of their own. */
export const FEW = 60;

/** Every reading of a metric, of its parts and of other subjects: the own ones first, newest first. */
export function readingsOf(metric: MetricResult): readonly Reading[] {
  return [...metric.readings, ...metric.parts.flatMap(({ readings }) => readings), ...metric.others];
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

/** The permalink of a reading: on the metric's page, or among all values where the history is long. */
export function readingHref(metric: MetricResult, reading: Reading): string {
  return `${metricHref(metric.id).split('#')[0]}${isLong(metric) ? 'values/' : ''}#${readingAnchor(reading.id)}`;
}

/** A year of a long history. */
export interface Year {
  readonly year: string;
  readonly count: number;
  readonly least: string;
  readonly median: string;
  readonly most: string;
}

/** The own values of each year that count or could, newest first. */
export function yearsOf(metric: MetricResult): readonly Year[] {
  const numbers = metric.readings.filter(({ standing }) => standing === 'counted' || standing === 'admissible');
  const byYear = Map.groupBy(numbers, ({ date }) => date.slice(0, 4));
  return [...byYear].map(([year, readings]) => {
    const sorted = readings.map(({ number }) => number ?? 0).toSorted((a, b) => a - b);
    const words = (at: number) => metric.scale?.[at] ?? formatQuantity(at, metric.unit);
    const [least, median, most] = [0, Math.floor((sorted.length - 1) / 2), sorted.length - 1].map((index) => words(sorted[index] ?? 0));
    return { year, count: readings.length, least: least ?? '', median: median ?? '', most: most ?? '' };
  });
}
