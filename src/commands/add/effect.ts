/** What a figure does to the scorecard, in the words of the page of its metric. */
import { metricHistory } from '../../charts/metric-history.ts';
import { subjectHistory } from '../../charts/subject-history.ts';
import type { Moment } from '../../evaluate/evaluate.ts';
import { impactOf, judgedSide } from '../../evaluate/impact/index.ts';
import { seenFor } from '../../evaluate/seen-for.ts';
import { headlineOf } from '../../exports/impact/headline.ts';
import { withoutIsolates } from '../../model/direction.ts';
import type { MetricResult, Report } from '../../model/report.ts';
import type { Scorecard } from '../../model/types.ts';

/** Of which metric, and for whom where that is not the own subject. */
export interface About {
  /** The metric's id. */
  readonly metric: string;
  /** The subject's id, where it is not the own one. */
  readonly subject?: string | undefined;
}

/** What the chart will say, what becomes of the outcome and of the whole scorecard; in lines. */
export function effectLines(before: Scorecard, after: Scorecard, about: About, moment: Moment): readonly string[] {
  const [from, to] = [judgedSide(before, moment), judgedSide(after, moment)];
  const [past, now] = [seenIn(from.report, about), seenIn(to.report, about)];
  const chart = now?.chart === undefined ? [] : [`The chart will say: ${now.chart}`];
  return [...chart, ...turn(past, now), `The scorecard: ${headlineOf(impactOf({ from, to }, ADDED))}`].map(withoutIsolates);
}

/** All of it is a new file, also where nothing that is judged changes. */
const ADDED = [{ path: 'data/snapshots', kind: 'snapshot', change: 'added' }] as const;

/** What is seen of a metric, and how it stands. */
interface Seen {
  readonly chart: string | undefined;
  readonly stands: string;
}

function seenIn(report: Report, { metric: id, subject }: About): Seen | undefined {
  const metric = report.metrics.flatMap((one) => [one, ...one.parts]).find((one) => one.id === id);
  if (!metric || (subject !== undefined && !metric.field.some((one) => one.subject === subject))) return undefined;
  const spec = subject === undefined ? metricHistory(metric, report) : subjectHistory(seenFor(subject, metric, report), subject, report);
  const chart = spec && [`${spec.title}.`, spec.sentence].join(' ');
  return { chart, stands: subject === undefined ? metric.sentence : othersWords(seenFor(subject, metric, report), report, subject) };
}

/** `Hill Library: missed with 39 hours/week.` */
function othersWords({ outcome, targets, value, reason }: MetricResult, { subjects }: Report, subject: string): string {
  const title = subjects.find(({ id }) => id === subject)?.title ?? subject;
  const judged = targets.length > 0 ? `${outcome}${value ? ' with ' : ''}` : '';
  return `${title}: ${judged}${value?.text ?? (judged ? '' : (reason?.text ?? 'no value counts'))}.`;
}

function turn(past: Seen | undefined, now: Seen | undefined): readonly string[] {
  if (!now) return [];
  if (!past) return [`With it: ${now.stands}`, 'Before, nothing was known.'];
  return past.stands === now.stands ? [`As before: ${now.stands}`] : [`With it: ${now.stands}`, `Before:  ${past.stands}`];
}
