/** What happened, by day and within a day by metric, so that no title and no date is read twice. */
import type { Event, MetricResult } from '../model/report.ts';

/** A day of the list. */
export interface ChangeDay {
  readonly date: string;
  readonly subjects: readonly ChangeSubject[];
}

/** What happened on a day to one metric, or to none in particular. */
export interface ChangeSubject {
  readonly metric?: Pick<MetricResult, 'id' | 'title'> | undefined;
  readonly lines: readonly string[];
}

/** The events, which come newest first, under their days and metrics. */
export function changeDays(events: readonly Event[], metrics: readonly Pick<MetricResult, 'id' | 'title'>[]): readonly ChangeDay[] {
  const titled = (event: Event) => metrics.find(({ id, title }) => id === event.metric && event.text.startsWith(`${title}: `));
  return [...Map.groupBy(events, ({ date }) => date)].map(([date, ofDay]) => ({
    date,
    subjects: [...Map.groupBy(ofDay, titled)].map(([metric, ofMetric]) => ({
      metric,
      lines: metric ? together(ofMetric.map(({ text }) => capital(text.slice(metric.title.length + 2)))) : ofMetric.map(({ text }) => text),
    })),
  }));
}

const CLAIM = /^(.*), only claimed(?: \(undated\))?\.$/;

/** Claims that have nothing more to say share a line: `Only claimed: 5,000,000 req/s; 50,000 req/s.` */
function together(lines: readonly string[]): readonly string[] {
  const claims = lines.flatMap((line) => CLAIM.exec(line)?.[1] ?? []);
  if (claims.length < 2) return lines;
  return [...lines.filter((line) => !CLAIM.test(line)), `Only claimed: ${claims.join('; ')}.`];
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
