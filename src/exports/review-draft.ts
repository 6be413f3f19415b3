/** The next review, before anybody has written it: its front matter, every item of its agenda, and the figures of its period. */

import { arrived } from '../evaluate/reviews.ts';
import { formatDay } from '../model/calendar.ts';
import { formatPeriod, thePeriod } from '../model/period.ts';
import { capital, list } from '../model/phrases.ts';
import type { Report } from '../model/report.ts';
import type { AgendaItem, Day, Review, ReviewKind } from '../model/types.ts';
import { itemLines } from './review-item.ts';
import { arrivedWords, plain } from './review-words.ts';

/** What a draft is made of. */
export interface Draft {
  /** Which of the framework's reviews it is. */
  readonly kind: ReviewKind;
  /** What it looks back at. */
  readonly period: Review['period'];
  /** The day on which it is written. */
  readonly recorded: Day;
  /** As of the day before the period, by what is known now. */
  readonly before: Report;
  /** As of the last day of the period, by what is known now. */
  readonly past: Report;
}

/** The whole file, as MDX. */
export function reviewDraft(draft: Draft): string {
  const { kind, past } = draft;
  const sections = askedAll(kind.agenda).map((item) => sectionLines(item, draft).join('\n\n'));
  const lead = `Everything here is judged as of ${formatDay(past.asOf)}, by what was known on ${formatDay(draft.recorded)}.`;
  return `${[frontMatter(draft).join('\n'), GUIDE, plain(lead), ...sections].join('\n\n')}\n`;
}

const GUIDE =
  '{/* The figures are live. Put what the review found in the place of these sentences, and the decisions and actions above. */}';

function frontMatter({ kind, period, recorded, past, ...rest }: Draft): readonly string[] {
  const text = (words: string) => JSON.stringify(words);
  return [
    '---',
    `title: ${text(`${capital(formatPeriod(period.text))}: ${kind.title}`)}`,
    `cadence: ${kind.cadence}`,
    `period: ${text(period.text)}`,
    `date: ${period.to}`,
    `recorded: ${recorded}`,
    `by: ${text(past.publisher.title)}`,
    `summary: ${text(summary({ kind, period, recorded, past, ...rest }))}`,
    'decisions: [] # - { title: what was decided, reason: why }',
    'actions: [] # - { title: what is to be done, owner: who, due: 2026-12-31, metric: its-id }',
    '---',
  ];
}

/** What no item asks for is asked for by the last one: no review leaves out what is undecided and what was left open. */
function askedAll(agenda: readonly AgendaItem[]): readonly AgendaItem[] {
  const [criteria, actions] = [!agenda.some((item) => item.criteria), !agenda.some((item) => item.actions)];
  const last = agenda.at(-1);
  return last ? [...agenda.slice(0, -1), { ...last, criteria: last.criteria || criteria, actions: last.actions || actions }] : agenda;
}

function sectionLines(item: AgendaItem, draft: Draft): readonly string[] {
  return [`## ${plain(item.title)}`, ...itemLines(item, draft)];
}

/** `In November 2025, nothing arrived. 0 of 74 promises are kept, 4 missed, 12 pending and 58 unknown, as before it.` */
function summary({ period, before, past }: Draft): string {
  const [now, then] = [tallyWords(past), tallyWords(before)];
  const rest = now === then ? `${now}, as before it.` : `${now}; before it, ${then}.`;
  return `In ${thePeriod(period.text)}, ${arrivedWords(arrived(past, period))}. ${capital(rest)}`;
}

function tallyWords({ promises: { total, met, missed, pending, unknown, notApplicable } }: Report): string {
  if (total - notApplicable === 0) return 'nothing was promised';
  return `${met} of ${total - notApplicable} promises were kept, ${list([`${missed} missed`, `${pending} pending`, `${unknown} unknown`])}`;
}
