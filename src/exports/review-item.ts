/** An item of the agenda in the draft of a review: what changed of what it looks at, in sentences, and the figures themselves. */

import { differences } from '../evaluate/differences.ts';
import { arrived, openActions } from '../evaluate/reviews.ts';
import { trendWords } from '../model/change-words.ts';
import { leaves } from '../model/leaves.ts';
import { capital, list } from '../model/phrases.ts';
import type { MetricResult, Report } from '../model/report.ts';
import type { AgendaItem } from '../model/types.ts';
import type { Draft } from './review-draft.ts';
import { arrivedWords, plain } from './review-words.ts';

/** Its paragraphs, lists and components. */
export function itemLines(item: AgendaItem, draft: Draft): readonly string[] {
  return [
    ...(item.include.length > 0 ? metricLines(item.include, draft) : []),
    ...(item.questions.length > 0 ? [`<Answers questions="${item.questions.join(' ')}" />`] : []),
    ...(item.criteria ? criteriaLines(draft) : []),
    ...(item.actions ? actionLines(draft) : []),
  ];
}

function metricLines(include: readonly string[], { before, past, period }: Draft): readonly string[] {
  const categories = include.filter((id) => past.categories.some((one) => one.id === id));
  const ids = include.filter((id) => !categories.includes(id));
  const metrics = past.metrics.filter((one) => ids.includes(one.id) || (categories.includes(one.category ?? '') && !one.supporting));
  const events = arrived(past, period, metrics);
  const whole = [...categories.map((id) => `category="${id}"`), ...(ids.length > 0 ? [`metrics="${ids.join(' ')}"`] : [])];
  return [
    plain(`${capital(arrivedWords(events))}.`),
    ...outcomeLines(metrics, before, past),
    ...trendLines(metrics, period.from),
    ...unknownLines(metrics),
    ...overdueLines(metrics),
    ...whole.map((what) => `<MetricTable ${what} />`),
    ...(events.length > 0 ? whole.map((what) => `<Changes ${what} />`) : []),
    ...categories.map((id) => `<Trends category="${id}" />`),
  ];
}

/** `- Unit Test Coverage: missed with 20.73 %; before, never measured` */
function outcomeLines(metrics: readonly MetricResult[], before: Report, past: Report): readonly string[] {
  const ids = new Set(metrics.flatMap((one) => [one.id, ...one.parts.map(({ id }) => id)]));
  const changed = differences(before, past).metrics.filter(({ now }) => ids.has(now.id));
  if (changed.length === 0) return ['No outcome changed, and no other value counts than before the period.'];
  return [
    'At the end of the period, and before it:',
    bullets(changed.map((pair) => `${pair.now.title}: ${stands(pair.now)}; before, ${stands(pair.past)}`)),
  ];
}

function stands({ outcome, value, reason, targets }: MetricResult): string {
  if (value) return targets.length > 0 ? `${outcome} with ${value.text}` : value.text;
  return outcome === 'pending' ? outcome : brief(reason?.text ?? 'no value');
}

/** A reason without what explains it, which stands on the page of the metric. */
function brief(reason: string): string {
  return reason
    .replace(/^no target; /, '')
    .replace(/^(measurement failed|not computable): .*$/s, '$1')
    .replace(/ \(.*\)$/s, '');
}

function trendLines(metrics: readonly MetricResult[], from: string): readonly string[] {
  const moved = metrics
    .flatMap((one) => [one, ...one.parts])
    .filter(({ trend: { previous } }) => previous !== undefined && previous.to.date >= from)
    .map((metric) => `${metric.title}: ${trendWords(metric.trend, metric).join('; ')}`);
  return moved.length === 0 ? [] : ['What moved:', bullets(moved)];
}

/** The questions that are still open. */
function unknownLines(metrics: readonly MetricResult[]): readonly string[] {
  const open = leaves(metrics).filter(({ value }) => value === undefined);
  if (open.length === 0) return [];
  return [plain(`Still without a value that counts: ${list(open.map(({ title }) => title))}.`)];
}

/** Figures that count, although newer ones were due. */
function overdueLines(metrics: readonly MetricResult[]): readonly string[] {
  const old = leaves(metrics).filter(
    ({ value, freshness: { state } }) => value !== undefined && (state === 'overdue' || state === 'stale'),
  );
  const words = old.map(({ title, freshness: { due } }) => (due === undefined ? title : `${title} (due ${due})`));
  return old.length === 0 ? [] : [plain(`Not measured again when it was due: ${list(words)}.`)];
}

function criteriaLines({ before, past }: Draft): readonly string[] {
  const known = new Map(criteriaOf(before).map((one) => [one.id, one.word]));
  const changed = criteriaOf(past).filter(({ id, word }) => known.get(id) !== word);
  const words = changed.map(
    ({ id, text, word }) =>
      `${past.releases.find((one) => id.startsWith(`${one.id}/`))?.title}, ${text}: ${word}; before, ${known.get(id)}`,
  );
  const said =
    words.length === 0
      ? ['No criterion is decided otherwise than before the period.']
      : ['Criteria that are decided otherwise:', bullets(words)];
  return [...said, ...past.releases.flatMap(undecidedLines), '<Criteria />'];
}

/** Of a release that is not out yet, what nobody can say. */
function undecidedLines({ title, released, groups }: Report['releases'][number]): readonly string[] {
  const open = groups.flatMap(({ criteria }) => criteria).filter(({ outcome }) => outcome === 'unknown');
  return released !== undefined || open.length === 0 ? [] : [plain(`Still undecided in ${title}: ${list(open.map((one) => one.title))}.`)];
}

function criteriaOf({ releases }: Report) {
  return releases.flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria));
}

function actionLines({ past }: Draft): readonly string[] {
  const open = openActions(past.reviews);
  if (open.length === 0) return ['Earlier reviews left nothing open.'];
  const words = open.map(({ action: { title, owner, due, state } }) => `${title} (${owner}, due ${due}, ${state})`);
  return ['Left open by earlier reviews:', bullets(words), '<OpenActions />'];
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${plain(line)}`).join('\n');
}
