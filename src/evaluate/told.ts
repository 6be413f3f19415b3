/** What was told: figures, attestations and remarks on figures, each in a sentence. */

import { atLeast } from '../model/basis.ts';
import { formatDay } from '../model/calendar.ts';
import { asSentence, list } from '../model/phrases.ts';
import type { Event, EventKind, MetricResult, Reading } from '../model/report.ts';
import type { Attestation, Day, Observation, Remark, Scorecard, Snapshot, Standing } from '../model/types.ts';
import type { EventView } from './events.ts';

/** So many figures of one snapshot are told one by one; of more, those that say nothing but their value are told together. */
const MOST_FIGURES = 12;

/** The figures of the own subject, but those of supporting metrics and those that were computed; by the first metric of each snapshot. */
export function figures(view: Pick<EventView, 'metrics' | 'scorecard' | 'past'>): readonly Event[] {
  const { scorecard } = view;
  const shelves = shelvesOf(view);
  const told = scorecard.snapshots.flatMap((snapshot) => toldBy(snapshot, shelves, scorecard) ?? []);
  return told
    .sort((a, b) => a.place - b.place || (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1))
    .flatMap(({ events }) => events);
}

/** Where the figures of a metric stand. */
interface Shelf {
  readonly metric: MetricResult;
  /** The place of the metric among all. */
  readonly place: number;
  /** Its readings by id, where any of them may be another than was observed. */
  readonly moved?: ReadonlyMap<string, Reading>;
}

function shelvesOf({ metrics, past }: Pick<EventView, 'metrics' | 'past'>): ReadonlyMap<string, Shelf> {
  const shelves = metrics.flatMap((metric, place): readonly (readonly [string, Shelf])[] => {
    if (metric.supporting) return [];
    const isSettled = past.stated(metric.id).common.isSettled;
    const moved = isSettled ? undefined : new Map(metric.readings.map((one) => [one.id, one]));
    return [[metric.id, { metric, place, ...(moved ? { moved } : {}) }]];
  });
  return new Map(shelves);
}

/** What one snapshot told, and its place among the others. */
interface Told {
  readonly place: number;
  readonly date: Day;
  readonly id: string;
  readonly events: readonly Event[];
}

function toldBy({ observations, date, id }: Snapshot, shelves: ReadonlyMap<string, Shelf>, scorecard: Scorecard): Told | undefined {
  const own: Figure[] = [];
  for (const one of observations) {
    const shelf = one.subject === scorecard.subject.id ? shelves.get(one.metric) : undefined;
    if (shelf) own.push({ shelf, one: readingOf(one, shelf) });
  }
  if (own.length === 0) return undefined;
  own.sort((a, b) => a.shelf.place - b.shelf.place || (a.one.id < b.one.id ? -1 : 1));
  const many = own.length > MOST_FIGURES ? own.filter(({ one }) => isPlain(one)) : [];
  const few = many.length > 0 ? own.filter(({ one }) => !isPlain(one)) : own;
  const byKind = Map.groupBy(many, ({ one }) => kindOf(one, scorecard));
  const events = [
    ...[...byKind].map(([kind, alike]) => together(kind, alike, scorecard)),
    ...few.map(({ shelf, one }) => figure(shelf.metric, one, scorecard)),
  ];
  return { place: (own[0] as Figure).shelf.place, date, id, events };
}

/** A figure of a snapshot. */
interface Figure {
  readonly shelf: Shelf;
  readonly one: Reading;
}

function readingOf(one: Observation, { metric: { value }, moved }: Shelf): Reading {
  if (value?.snapshot === one.snapshot && value.id === one.id) return value;
  return moved?.get(one.id) ?? one;
}

const PLAIN: readonly Standing[] = ['counted', 'admissible', 'claimed', 'other-conditions', 'expired'];

/** Whether it only arrived: it did not fail, and nobody has struck it out. */
function isPlain({ standing }: Reading): boolean {
  return PLAIN.includes(standing);
}

/** `Turnstile: 38 figures, measured.` */
function together(kind: EventKind, own: readonly Figure[], { sources }: Scorecard): Event {
  const { date, source, snapshot, basis } = (own[0] as Figure).one;
  const about = sources.find(({ id }) => id === source)?.title ?? source;
  const text = `${about}: ${own.length} ${own.length === 1 ? 'figure' : 'figures'}, ${kind === 'claimed' ? 'only claimed' : FOUNDED[basis]}.`;
  return { date, kind, about, source, snapshot, count: own.length, text };
}

/** What a figure was on its own day; what became of it later is an event of its own. */
function figure(metric: MetricResult, one: Reading, scorecard: Scorecard): Event {
  const kind = kindOf(one, scorecard);
  const { id, title } = metric;
  const text = `${title}: ${words(metric, one, kind)}`;
  return { date: one.date, kind, about: title, metric: id, snapshot: one.snapshot, reading: one.id, text };
}

function kindOf({ failed, refuted, basis }: Reading, { scoreFrom }: Scorecard): EventKind {
  if (failed) return 'failed';
  return refuted ? 'refuted' : atLeast(basis, scoreFrom) ? 'measured' : 'claimed';
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
