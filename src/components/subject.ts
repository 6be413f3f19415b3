/** What the page of another subject says before its chart. */

import { kindsOf } from '../charts/kinds.ts';
import { foundation } from '../charts/wording.ts';
import { seenFor } from '../evaluate/seen-for.ts';
import { unknownReason } from '../evaluate/unknown.ts';
import { formatDay } from '../model/calendar.ts';
import { type ToldChange, toldChanges } from '../model/change-words.ts';
import { capital } from '../model/phrases.ts';
import type { MetricResult, Report } from '../model/report.ts';
import type { Subject } from '../model/types.ts';
import { type Best, bestOf } from './best.ts';

/** Another subject under a metric, as its page opens. */
export interface SubjectView {
  /** The metric as it is seen for it. */
  readonly metric: MetricResult;
  /** `Pot, boiling: 90 s.` */
  readonly title: string;
  /** How the value is founded, and how many there are. */
  readonly lead: string;
  /** The best value that it has reached, where that is another. */
  readonly best?: Best | undefined;
  /** Over a month and a quarter, within its series. */
  readonly moved: readonly ToldChange[];
  /** Why there is no such change. */
  readonly unmoved?: string | undefined;
}

/** The metric as it is seen for a subject, with its heading and sentences. */
export function subjectView(metric: MetricResult, subject: Subject, report: Pick<Report, 'asOf' | 'sources' | 'subject'>): SubjectView {
  const seen = seenFor(subject.id, metric, report);
  const { value, readings } = seen;
  const single = kindsOf(seen) === 1 ? value : undefined;
  const source = value && (report.sources.find(({ id }) => id === value.source)?.title ?? value.source);
  const count = readings.length === 1 ? 'the only value' : `one of ${readings.length} values`;
  const why = value ? 'figures of several kinds, and no single value' : unknownReason(readings, undefined).text;
  return {
    metric: single ? seen : { ...seen, value: undefined },
    title: `${subject.title}, ${metric.title}: ${single ? single.text.replaceAll(' ', '\u00a0') : why}.`,
    lead: single ? `${capital(foundation(single))}, ${source}; ${count}.${relation(seen, metric, report)}` : '',
    best: single && bestOf(seen),
    moved: single ? toldChanges(seen.trend, metric) : [],
    unmoved: single && unmoved(seen),
  };
}

/** What it has to do with the own value; nothing where there is none. */
function relation(seen: MetricResult, metric: MetricResult, { subject }: Pick<Report, 'subject'>): string {
  if (!metric.value) return '';
  return seen.value?.snapshot === metric.value.snapshot
    ? ` The same run gave the value of ${subject.title}, ${metric.value.text}, so the two may be compared.`
    : ` It is of another run than the value of ${subject.title}, ${metric.value.text}, and does not compare with it.`;
}

/** Why there is no change to tell, where the reason is a break. */
function unmoved({ trend, value, breaks }: MetricResult): string | undefined {
  if (!value || (trend.previous ?? trend.month ?? trend.quarter)) return undefined;
  const last = breaks.findLast(({ source, date }) => source === value.source && date <= value.date);
  return last && `No change can be told: since the conditions broke on ${formatDay(last.date)}, there is no earlier value.`;
}
