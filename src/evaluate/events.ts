/** What happened to the scorecard's knowledge, newest first. */
import type { Event, MetricResult, Reading, Standing } from '../model/report.ts';
import type { Day, Remark, Scorecard } from '../model/types.ts';

const KINDS: Partial<Record<Standing, Event['kind']>> = {
  failed: 'failed',
  claimed: 'claimed',
  refuted: 'refuted',
  counted: 'measured',
  admissible: 'measured',
};

/** One event a figure, and one a remark, newest first; within a day what is best founded comes first. */
export function events(metrics: readonly MetricResult[], { snapshots }: Scorecard): readonly Event[] {
  const remarks = snapshots.flatMap((one) => one.remarks);
  const figures = metrics.filter((one) => !one.supporting).flatMap((metric) => metric.readings.flatMap((one) => figure(metric, one)));
  return [...figures, ...remarks.map((one) => remarked(one, metrics))].sort(byDay);
}

function byDay(a: Event, b: Event): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
}

const ORDER: readonly Event['kind'][] = ['measured', 'attested', 'refuted', 'disputed', 'retracted', 'corrected', 'failed', 'claimed'];

function figure(metric: MetricResult, one: Reading): Event[] {
  const kind = KINDS[one.standing];
  if (!kind || one.derivedFrom) return [];
  return [{ date: one.date, kind, metric: metric.id, snapshot: one.snapshot, text: words(metric, one, kind) }];
}

function words(metric: MetricResult, one: Reading, kind: Event['kind']): string {
  switch (kind) {
    case 'failed':
      return `${metric.title}: the measurement failed. ${sentence(one.why)}`;
    case 'refuted':
      return `${metric.title}: the claim of ${one.text} was refuted. ${sentence(one.why)}`;
    case 'claimed':
      return `${metric.title}: ${one.text} was claimed. Not scored.`;
    default:
      return `${metric.title}: ${moved(metric, one)}${one.text}, ${one.basis}.`;
  }
}

/** `17.3 % → ` before the figure that counts, where it has a predecessor. */
function moved(metric: MetricResult, one: Reading): string {
  const previous = one.standing === 'counted' ? metric.trend.previous : undefined;
  return previous ? `${previous.from.text} → ` : '';
}

const VERBS: Record<Remark['kind'], { kind: Event['kind']; words: string }> = {
  corrects: { kind: 'corrected', words: 'was replaced' },
  retracts: { kind: 'retracted', words: 'was retracted' },
  refutes: { kind: 'refuted', words: 'was refuted' },
  disputes: { kind: 'disputed', words: 'is disputed' },
};

function remarked(remark: Remark, metrics: readonly MetricResult[]): Event {
  const { kind, words } = VERBS[remark.kind];
  const titles = remark.metrics?.map((id) => metrics.find((one) => one.id === id)?.title ?? id) ?? ['Every figure'];
  const subject = titles.length > 3 ? `${titles.length} figures` : titles.join(', ');
  return {
    date: remark.date as Day,
    kind,
    snapshot: remark.by,
    text: `${subject} of ${remark.target.split('/')[0]} ${words}. ${sentence(remark.reason)}`,
  };
}

/** First letter large, a full stop at the end. */
function sentence(text: string | undefined): string {
  if (!text) return '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
