/** What happened to the scorecard's knowledge, newest first. */

import { atLeast } from '../model/basis.ts';
import { formatDay } from '../model/calendar.ts';
import type { Event, MetricResult, Reading, Standing } from '../model/report.ts';
import type { Attestation, Remark, Scorecard } from '../model/types.ts';

/** One event a figure, an attestation and a remark, newest first; within a day what is best founded comes first. */
export function events(metrics: readonly MetricResult[], scorecard: Scorecard): readonly Event[] {
  const { snapshots } = scorecard;
  const figures = metrics
    .filter((one) => !one.supporting)
    .flatMap((metric) => metric.readings.filter((one) => !one.derivedFrom).map((one) => figure(metric, one, scorecard)));
  const attestations = snapshots.flatMap((one) => one.attestations).map((one) => attested(one, scorecard));
  const remarks = snapshots.flatMap((one) => one.remarks).map((one) => remarked(one, metrics, scorecard));
  return [...figures, ...attestations, ...remarks].sort(byDay);
}

function byDay(a: Event, b: Event): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
}

const ORDER: readonly Event['kind'][] = ['measured', 'attested', 'refuted', 'disputed', 'retracted', 'corrected', 'failed', 'claimed'];

/** What a figure was on its own day; what became of it later is an event of its own. */
function figure(metric: MetricResult, one: Reading, { scoreFrom }: Scorecard): Event {
  const founded = atLeast(one.basis, scoreFrom) ? 'measured' : 'claimed';
  const kind = one.failed ? 'failed' : one.refuted ? 'refuted' : founded;
  return { date: one.date, kind, metric: metric.id, snapshot: one.snapshot, text: `${metric.title}: ${words(metric, one, kind)}` };
}

function words(metric: MetricResult, one: Reading, kind: Event['kind']): string {
  const date = one.dated === 'measured' ? '' : ' (undated)';
  switch (kind) {
    case 'failed':
      return `the measurement failed${date}. ${sentence(one.failed)}`;
    case 'refuted':
      return `a claim of ${one.text} was refuted${date}. ${sentence(one.refuted)}`;
    case 'claimed':
      return `${one.text}, only claimed${date}${since(one)}.`;
    default:
      return `${moved(metric, one)}${one.text}, ${FOUNDED[one.basis]}${date}${since(one)}.`;
  }
}

const FOUNDED: Record<Reading['basis'], string> = {
  claimed: 'claimed',
  reported: 'reported',
  measured: 'measured',
  independent: 'measured independently',
};

const SINCE: Partial<Record<Standing, string>> = {
  refuted: '; since refuted',
  disputed: '; since disputed',
  retracted: '; since retracted',
  corrected: '; since replaced',
};

function since({ standing, why }: Reading): string {
  return standing === 'other-conditions' ? `; ${why}` : (SINCE[standing] ?? '');
}

/** `from 17.3 % to ` before the figure that counts, where it has a predecessor. */
function moved(metric: MetricResult, one: Reading): string {
  const previous = one.standing === 'counted' ? metric.trend.previous : undefined;
  return previous ? `from ${previous.from.text} to ` : '';
}

function attested({ criterion, outcome, by, date, snapshot }: Attestation, { releases }: Scorecard): Event {
  const release = releases.find(({ id }) => criterion.startsWith(`${id}/`));
  const title = release?.groups.flatMap((one) => one.criteria).find(({ id }) => id === criterion)?.title ?? criterion;
  const text = `${release ? `${release.title}, ` : ''}${title}: ${outcome.replace('-', ' ')}, attested by ${by}.`;
  return { date, kind: 'attested', criterion, snapshot, text };
}

const VERBS: Record<Remark['kind'], { readonly kind: Event['kind']; readonly one: string; readonly many: string }> = {
  corrects: { kind: 'corrected', one: 'was replaced', many: 'were replaced' },
  retracts: { kind: 'retracted', one: 'was retracted', many: 'were retracted' },
  refutes: { kind: 'refuted', one: 'was refuted', many: 'were refuted' },
  disputes: { kind: 'disputed', one: 'is disputed', many: 'are disputed' },
};

/** `The figure for Visits from Front desk, 31 March 2026, was replaced. The turnstile counted the prams twice.` */
function remarked(remark: Remark, metrics: readonly MetricResult[], { snapshots }: Scorecard): Event {
  const { metrics: ids, target, reason, by, date } = remark;
  const { kind, one, many } = VERBS[remark.kind];
  const about = snapshots.find(({ id }) => id === target);
  const origin = about ? ` from ${about.source.title}, ${formatDay(about.date)},` : ` of ${target}`;
  const titles = ids?.map((id) => metrics.find((metric) => metric.id === id)?.title ?? id);
  const text = `${figures(titles)}${origin} ${titles?.length === 1 ? one : many}. ${sentence(reason)}`;
  return { date, kind, metric: ids?.length === 1 ? ids[0] : undefined, snapshot: by, text };
}

function figures(titles: readonly string[] | undefined): string {
  if (!titles) return 'All figures';
  if (titles.length === 1) return `The figure for ${titles[0]}`;
  return titles.length > 3 ? `${titles.length} figures` : `The figures for ${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`;
}

/** First letter large, a full stop at the end. */
function sentence(text: string | undefined): string {
  if (!text) return '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
