/** What was told: figures, attestations and remarks on figures, each in a sentence. */

import { atLeast } from '../model/basis.ts';
import { formatDay } from '../model/calendar.ts';
import { asSentence, list } from '../model/phrases.ts';
import type { Event, EventKind, MetricResult, Reading } from '../model/report.ts';
import type { Attestation, Remark, Scorecard, Standing } from '../model/types.ts';
import type { EventView } from './events.ts';

/** So many figures of one snapshot are told one by one; of more, those that say nothing but their value are told together. */
const MOST_FIGURES = 12;

/** The figures of the own subject, but those of supporting metrics and those that were computed; snapshot by snapshot, by the first metric of each. */
export function figures({ metrics, scorecard }: Pick<EventView, 'metrics' | 'scorecard'>): readonly Event[] {
  const bySnapshot = new Map<string, Told>();
  for (const metric of metrics) {
    if (metric.supporting) continue;
    // What was computed comes in front.
    const stated = metric.readings[0]?.derivedFrom ? metric.readings.slice(1) : metric.readings;
    for (const one of stated) {
      const told = bySnapshot.get(one.snapshot) ?? { count: 0, first: [], struck: [], plain: {} };
      if (told.count === 0) bySnapshot.set(one.snapshot, told);
      tell(metric, one, told, scorecard);
    }
  }
  return [...bySnapshot.values()].flatMap((told) => eventsOf(told, scorecard));
}

/** A figure of a snapshot. */
interface Figure {
  readonly metric: MetricResult;
  readonly one: Reading;
}

/** What one snapshot told. There may be thousands of figures that only arrived, so of most only their number is kept. */
interface Told {
  count: number;
  /** The first of all. */
  readonly first: Figure[];
  /** Those that failed, or that somebody has struck out. */
  readonly struck: Figure[];
  /** All others by what they are: the first, and how many. */
  readonly plain: Partial<Record<EventKind, Alike>>;
}

/** Figures that only arrived, and are of one kind. */
interface Alike {
  readonly kind: EventKind;
  /** The first of them. */
  readonly one: Reading;
  count: number;
}

function tell(metric: MetricResult, one: Reading, told: Told, scorecard: Scorecard): void {
  told.count += 1;
  if (told.count <= MOST_FIGURES) told.first.push({ metric, one });
  if (!isPlain(one)) {
    told.struck.push({ metric, one });
    return;
  }
  const kind = kindOf(one, scorecard);
  const alike = told.plain[kind];
  if (alike) alike.count += 1;
  else told.plain[kind] = { kind, one, count: 1 };
}

function eventsOf({ count, first, struck, plain }: Told, scorecard: Scorecard): readonly Event[] {
  const one = ({ metric, one }: Figure) => figure(metric, one, scorecard);
  if (count <= MOST_FIGURES) return first.map(one);
  return [...Object.values(plain).map((alike) => together(alike, scorecard)), ...struck.map(one)];
}

const PLAIN: readonly Standing[] = ['counted', 'claimed', 'other-conditions', 'expired'];

/** Whether it only arrived: it did not fail, and nobody has struck it out. */
function isPlain({ standing }: Reading): boolean {
  return standing === 'admissible' || PLAIN.includes(standing);
}

/** `Turnstile: 38 figures, measured.` */
function together({ kind, one, count }: Alike, { sources }: Scorecard): Event {
  const { date, source, snapshot, basis } = one;
  const about = sources.find(({ id }) => id === source)?.title ?? source;
  const text = `${about}: ${count} ${count === 1 ? 'figure' : 'figures'}, ${kind === 'claimed' ? 'only claimed' : FOUNDED[basis]}.`;
  return { date, kind, about, source, snapshot, count, text };
}

/** What a figure was on its own day; what became of it later is an event of its own. */
function figure(metric: MetricResult, one: Reading, scorecard: Scorecard): Event {
  const kind = kindOf(one, scorecard);
  const { id, title } = metric;
  const text = `${title}: ${words(metric, one, kind)}`;
  return { date: one.date, kind, about: title, metric: id, snapshot: one.snapshot, reading: one.id, text };
}

function kindOf(one: Reading, { scoreFrom }: Scorecard): EventKind {
  // Nearly all, and nothing else of them has to be looked at.
  if (one.standing === 'admissible') return 'measured';
  if (one.failed) return 'failed';
  return one.refuted ? 'refuted' : atLeast(one.basis, scoreFrom) ? 'measured' : 'claimed';
}

function words(metric: MetricResult, one: Reading, kind: EventKind): string {
  const date = one.dated === 'measured' ? '' : ' (undated)';
  switch (kind) {
    case 'failed':
      return `the measurement failed${date}. ${asSentence(one.failed ?? '')}`;
    case 'refuted':
      return `a claim of ${one.text} was refuted${date}. ${asSentence(one.refuted ?? '')}`;
    case 'claimed':
      return `${one.text}, only claimed${date}${since(one)}.`;
    default:
      return `${one.text}${moved(metric, one)}, ${FOUNDED[one.basis]}${date}${since(one)}.`;
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
  return standing === 'other-conditions' || standing === 'expired' ? `; ${why}` : (SINCE[standing] ?? '');
}

/** ` after 17.3 %` behind the figure that counts, where it has a predecessor. */
function moved(metric: MetricResult, one: Reading): string {
  const previous = one.standing === 'counted' ? metric.trend.previous : undefined;
  return previous ? ` after ${previous.from.text}` : '';
}

/** `Opening, Alarm: Ada attests that it is met.` */
export function attested({ criterion, outcome, by, date, snapshot }: Attestation, { releases }: Scorecard): Event {
  const release = releases.find(({ id }) => criterion.startsWith(`${id}/`));
  const title = release?.groups.flatMap((one) => one.criteria).find(({ id }) => id === criterion)?.title ?? criterion;
  const about = `${release ? `${release.title}, ` : ''}${title}`;
  const text = `${about}: ${by} attests that it is ${outcome.replace('-', ' ')}.`;
  return { date, kind: 'attested', about, criterion, release: release?.id, snapshot, text };
}

const VERBS: Record<Remark['kind'], { readonly kind: EventKind; readonly one: string; readonly many: string }> = {
  corrects: { kind: 'corrected', one: 'was replaced', many: 'were replaced' },
  retracts: { kind: 'retracted', one: 'was retracted', many: 'were retracted' },
  refutes: { kind: 'refuted', one: 'was refuted', many: 'were refuted' },
  disputes: { kind: 'disputed', one: 'is disputed', many: 'are disputed' },
};

/** `The figure for Visits from Front desk, 31 March 2026, was replaced. The turnstile counted the prams twice.` */
export function remarked(remark: Remark, { metrics, scorecard: { snapshots } }: Pick<EventView, 'metrics' | 'scorecard'>): Event {
  const { metrics: ids, target, reason, by, date } = remark;
  const { kind, one, many } = VERBS[remark.kind];
  if (remark.removed) return { date, kind, snapshot: by, text: `The snapshot ${target} was taken away. ${asSentence(reason)}` };
  const about = snapshots.find(({ id }) => id === target);
  const origin = about ? ` from ${about.source.title}, ${formatDay(about.date)},` : ` of ${target}`;
  const titles = ids?.map((id) => metrics.find((metric) => metric.id === id)?.title ?? id);
  const text = `${named(titles)}${origin} ${titles?.length === 1 ? one : many}. ${asSentence(reason)}`;
  return { date, kind, metric: ids?.length === 1 ? ids[0] : undefined, snapshot: by, text };
}

function named(titles: readonly string[] | undefined): string {
  if (!titles) return 'All figures';
  if (titles.length === 1) return `The figure for ${titles[0]}`;
  return titles.length > 3 ? `${titles.length} figures` : `The figures for ${list(titles)}`;
}
