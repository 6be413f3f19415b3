/** What happened, set in blocks: by day and within a day by what it is about, so that no title, no date and no sentence is read twice. */

import { formatDay } from '../model/calendar.ts';
import { capital } from '../model/phrases.ts';
import type { Event, EventKind, MetricResult } from '../model/report.ts';
import { metricHref, url } from './url.ts';
import { readingHref, subjectHref } from './values.ts';

/** What changes are looked for by: kinds that a reader asks for together. */
export type ChangeGroup = 'outcome' | 'criterion' | 'target' | 'regression' | 'figure' | 'struck' | 'field';

const GROUPS: Readonly<Record<EventKind, ChangeGroup>> = {
  outcome: 'outcome',
  criterion: 'criterion',
  attested: 'criterion',
  release: 'criterion',
  target: 'target',
  regression: 'regression',
  measured: 'figure',
  claimed: 'figure',
  failed: 'figure',
  refuted: 'struck',
  disputed: 'struck',
  retracted: 'struck',
  corrected: 'struck',
  field: 'field',
};

/** The group of an event. */
export function groupOf({ kind }: Pick<Event, 'kind'>): ChangeGroup {
  return GROUPS[kind];
}

/** Words, and where they lead. */
export interface Linked {
  readonly title: string;
  readonly href?: string | undefined;
}

/** One line: a mark, words that lead somewhere, and the rest of the sentence. */
export interface ChangeLine extends Pick<Event, 'kind' | 'judged'> {
  /** The outcome in its word, before everything else. */
  readonly status?: string | undefined;
  readonly words: readonly Linked[];
  readonly rest: string;
}

/** What happened on a day to one thing, or alike to several, or to none in particular. */
export interface ChangeBlock {
  readonly titles: readonly Linked[];
  readonly lines: readonly ChangeLine[];
}

/** What happened on one day. */
export interface ChangeDay {
  readonly date: string;
  readonly blocks: readonly ChangeBlock[];
}

/** The metrics by id, the parts of share sets too. */
export type Metrics = ReadonlyMap<string, MetricResult>;

/** Looks metrics up. */
export function metricsById(metrics: readonly MetricResult[]): Metrics {
  return new Map(metrics.flatMap((one) => [one, ...one.parts]).map((one) => [one.id, one]));
}

/** Events, which come newest first, under their days and what they are about. */
export function changeDays(events: readonly Event[], metrics: Metrics): readonly ChangeDay[] {
  return [...Map.groupBy(events, ({ date }) => date)].map(([date, ofDay]) => ({ date, blocks: blocksOf(ofDay, metrics) }));
}

/** The blocks of events, those of the same lines as one. */
export function blocksOf(events: readonly Event[], metrics: Metrics): readonly ChangeBlock[] {
  // Two criteria of a release may have the same title.
  const byTitle = [...Map.groupBy(events, ({ about, criterion }) => `${about} ${criterion}`).values()].map((own): ChangeBlock => {
    const { about } = own[0] as Event;
    return {
      titles: about === undefined ? [] : [{ title: about, href: placeOf(own[0] as Event, metrics) }],
      lines: together(own.map((event) => lineOf(event, metrics))).map(begun),
    };
  });
  const alike = Map.groupBy(byTitle, ({ titles, lines }) => JSON.stringify([titles.length, lines]));
  return [...alike.values()].map((blocks) => ({ titles: blocks.flatMap(({ titles }) => titles), lines: (blocks[0] as ChangeBlock).lines }));
}

/** Where that is which an event is about. */
function placeOf({ metric, subject, criterion, release, source }: Event, metrics: Metrics): string | undefined {
  const result = metric === undefined ? undefined : metrics.get(metric);
  if (result) return (subject && subjectHref(result, subject)) ?? metricHref(result.id);
  if (criterion) return url(`releases/${criterion.replace('/', '/#')}`);
  if (release) return url(`releases/${release}/`);
  return source && url(`sources/#${source}`);
}

function lineOf(event: Event, metrics: Metrics): ChangeLine {
  const { kind, judged, about, text } = event;
  const told = about === undefined ? text : text.slice(about.length + 2);
  const status = judged && told.slice(0, told.indexOf(', was '));
  const said = status === undefined ? told : told.slice(status.length);
  const end = status === undefined ? said.indexOf('. ') : -1;
  const [title, rest] = end < 0 ? [said, ''] : [said.slice(0, end + 1), said.slice(end + 1)];
  return { kind, judged, status, words: [{ title, href: detailOf(event, metrics) }], rest };
}

/** The figure that a line tells of; a remark, which has no title, leads to its metric or to who says it. */
function detailOf(event: Event, metrics: Metrics): string | undefined {
  const { metric, reading, about, snapshot } = event;
  const result = metric === undefined ? undefined : metrics.get(metric);
  const figure = reading === undefined ? undefined : result?.readings.find(({ id }) => id === reading);
  if (result && figure) return readingHref(result, figure);
  if (about !== undefined) return undefined;
  return result ? metricHref(result.id) : snapshot && url(`sources/#${snapshot.split('/')[0]}`);
}

const CLAIM = /^(.*), only claimed(?: \(undated\))?\.$/;

/** Claims that have nothing more to say share a line: `Only claimed: 5,000,000 req/s; 50,000 req/s.` */
function together(lines: readonly ChangeLine[]): readonly ChangeLine[] {
  const isBare = ({ kind, words, rest }: ChangeLine) => kind === 'claimed' && rest === '' && CLAIM.test(words[0]?.title ?? '');
  const claims = lines.filter(isBare).flatMap(({ words }) => words);
  if (claims.length < 2) return lines;
  const words = claims.map(({ title, href }) => ({ title: CLAIM.exec(title)?.[1] as string, href }));
  return [...lines.filter((line) => !isBare(line)), { kind: 'claimed', words, rest: '' }];
}

/** With a capital, where neither a status nor other words stand before it. */
function begun(line: ChangeLine): ChangeLine {
  const [first, ...more] = line.words;
  if (!first || more.length > 0 || line.status !== undefined) return line;
  return { ...line, words: [{ ...first, title: capital(first.title) }] };
}

/** The newest days with at most so many lines, and at least one block; what does not fit is left out. */
export function newestDays(days: readonly ChangeDay[], most: number): readonly ChangeDay[] {
  const blocks = days.flatMap(({ date, blocks }) => blocks.map((block) => ({ date, block })));
  const shown: { readonly date: string; readonly block: ChangeBlock }[] = [];
  let left = most;
  for (const one of blocks) {
    left -= one.block.lines.length;
    if (left < 0 && shown.length > 0) break;
    shown.push(one);
  }
  return [...Map.groupBy(shown, ({ date }) => date)].map(([date, own]) => ({ date, blocks: own.map(({ block }) => block) }));
}

/** `November 2026` of `2026-11`. */
export function monthTitle(month: string): string {
  return formatDay(`${month}-01`).replace(/^1 /, '');
}
