/** The days on which what is known of a metric could have changed. */
import { addDuration, nextDay } from '../model/calendar.ts';
import type { Reading } from '../model/report.ts';
import type { Day, Metric, Remark } from '../model/types.ts';
import { NEVER } from './readings.ts';

/** Each day is judged anew, so only the newest are looked at, of each metric and of each criterion. */
export const MOST_DAYS = 24;

/** The days of the newest values of a subject, newest first: of the values, of what is remarked on them, of evidence that ends, and on which they grow stale. */
export function factDays(readings: readonly Reading[], metric: Metric, remarksOn: ReadonlyMap<string, readonly Remark[]>): readonly Day[] {
  const newestFirst = readings.slice(0, firstBeyond(readings));
  const remarks = newestFirst.flatMap((one) => remarksOn.get(one.snapshot) ?? []);
  const ends = newestFirst.flatMap(({ expires }) => (expires ? nextDay(expires) : []));
  return [...newestFirst.map(({ date }) => date), ...remarks.map(({ date }) => date), ...ends, ...staleDays(newestFirst, metric)];
}

/** Where in readings, newest first, the days end that are looked at. */
function firstBeyond(readings: readonly Reading[]): number {
  let [days, last] = [0, ''];
  for (const [index, { date }] of readings.entries()) {
    if (date !== last) days += 1;
    if (days > MOST_DAYS) return index;
    last = date;
  }
  return readings.length;
}

/** When each value grows stale; that decides nothing where all are founded alike, since then the newest counts in any case. */
function staleDays(readings: readonly Reading[], { cadence }: Metric): readonly Day[] {
  const known = readings.filter(({ standing }) => !NEVER.includes(standing));
  const alike = new Set(known.map(({ basis, dated }) => `${basis}${dated === 'seen'}`)).size < 2;
  if (!cadence || alike) return [];
  return known.filter(({ dated }) => dated !== 'seen').map(({ date }) => nextDay(addDuration(date, cadence.length, 2)));
}
