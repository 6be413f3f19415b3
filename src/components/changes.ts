/** What happened, by day and within a day by metric, so that no title and no date is read twice. */
import type { Event, MetricResult } from '../model/report.ts';
import { counted, list } from './number-words.ts';

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

/** As many verdicts of one snapshot are told one by one; more of them are told together. */
const FEW = 3;
const VERDICT = /^(.*?), .*: (met|missed|not applicable), attested by (.*)\.$/s;

/** The events, with many verdicts of one snapshot told as one: `First: 12 criteria attested by Ann, nine met and three missed.` */
export function gathered(events: readonly Event[]): readonly Event[] {
  const of = ({ kind, snapshot, text }: Event) => (kind === 'attested' ? `${snapshot} ${VERDICT.exec(text)?.[1]}` : undefined);
  const runs = Map.groupBy(events, of);
  return events.flatMap((event) => {
    const run = (of(event) !== undefined && runs.get(of(event))) || [event];
    if (run.length <= FEW) return [event];
    return event === run[0] ? [{ ...event, criterion: undefined, text: toldTogether(run) }] : [];
  });
}

function toldTogether(run: readonly Event[]): string {
  const [, release, , by] = VERDICT.exec((run[0] as Event).text) ?? [];
  const counts = ['met', 'missed', 'not applicable'].map(
    (outcome) => [outcome, run.filter(({ text }) => VERDICT.exec(text)?.[2] === outcome).length] as const,
  );
  return `${release}: ${run.length} criteria attested by ${by}, ${list(counts.filter(([, count]) => count > 0).map(([outcome, count]) => `${counted(count)} ${outcome}`))}.`;
}
