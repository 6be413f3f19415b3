/** What became of metrics and their targets, a sentence each. */
import { whenWords } from '../../charts/wording.ts';
import { formatDay } from '../../model/calendar.ts';
import type { FigureCount, MetricImpact, MetricState, TargetImpact } from '../../model/impact.ts';
import { CAUSES } from '../../model/move-words.ts';
import { countOf, inWords } from '../../model/number-words.ts';
import { REVISED } from '../../model/pace-words.ts';
import { asSentence, list } from '../../model/phrases.ts';
import { statusWords } from '../../model/status-words.ts';

/** `Unit Test Coverage: met, was missed. What counts is 96 %, independent 20 Nov 2026; before, 20.73 %, measured 12 Oct 2025.` */
export function metricLine(impact: MetricImpact): string {
  return `${impact.title}: ${statusLine(impact)}. ${metricDetails(impact).join(' ')}`.trim();
}

/** `met, was missed`, or `still missed`. */
export function statusLine({ from, to, changed }: MetricImpact): string {
  const [was, now] = [wordOf(from), wordOf(to)];
  if (was === now) return `still ${now}`;
  return changed.includes('outcome') || changed.includes('reason') ? `${now}, was ${was}` : now;
}

/** Whether it is told among the metrics; where its figures alone differ, and none of them counts, the evidence says it. */
export function isTold({ changed }: MetricImpact): boolean {
  return changed.some((one) => one !== 'evidence');
}

/** How a state is called. */
export function wordOf({ outcome, reason }: MetricState): string {
  return statusWords(outcome, reason).word;
}

/** `Two figures are new and one is struck out.` */
export function figureWords({ added, struck, gone }: FigureCount): string {
  const parts: readonly (readonly [number, string])[] = [
    [added, 'new'],
    [struck, 'struck out'],
    [gone, 'gone'],
  ];
  const told = parts.filter(([count]) => count > 0);
  return asSentence(
    list(
      told.map(
        ([count, what], index) => `${index === 0 ? countOf(count, 'figure') : inWords(count)} ${count === 1 ? 'is' : 'are'} ${what}`,
      ),
    ),
  );
}

/** The sentences behind it: the value, the target, why nothing is known, the trend, and what moved the score. */
export function metricDetails(impact: MetricImpact): readonly string[] {
  const { from, to, changed, causes } = impact;
  const value = changed.includes('value') || changed.includes('basis') ? valueWords(impact) : '';
  const target = changed.includes('target') ? `The target in force is ${to.target ?? 'none'}, was ${from.target ?? 'none'}.` : '';
  const why = to.value === undefined && from.reason?.text !== to.reason?.text ? asSentence(to.reason?.text ?? '') : '';
  const trend = changed.includes('trend') ? `Trend: ${trendOf(to)}; before, ${trendOf(from)}.` : '';
  const moved = causes.length === 0 ? '' : `It moves the score through ${list(causes.map((cause) => CAUSES[cause]))}.`;
  return [value, target, why, trend, moved].filter((text) => text !== '');
}

function trendOf({ trend }: MetricState): string {
  return trend.length === 0 ? 'none' : trend.join('; ');
}

function valueWords({ from, to }: MetricImpact): string {
  if (!to.value) return `No value counts any more; before, ${counting(from)} did.`;
  return `What counts is ${counting(to)}; before, ${from.value ? counting(from) : 'no value did'}.`;
}

/** `96 %, independent 20 Nov 2026` */
function counting({ value }: MetricState): string {
  if (!value) return 'nothing';
  const { text, basis, derived, dated } = value;
  return `${text}, ${derived ? 'derived' : basis}${dated === 'measured' ? ' ' : ', '}${whenWords(value)}`;
}

/** `Unit Test Coverage: loosened, > 80 %, was > 95 %, in its place and without a day from which it holds.` */
export function targetLine({ title, about, kind, was, now, since, reason }: TargetImpact): string {
  const whose = about ? `${about} (${title})` : title;
  if (kind === 'removed') return `${whose}: the target ${was} is gone.`;
  const from = since ? ` from ${formatDay(since)} on` : '';
  const why = reason ? ` ${asSentence(reason)}` : '';
  if (kind === 'added') return `${whose}: a target is added${from}, ${now}.${why}`;
  const silent = since ? '' : ' The old one was changed in its place: nothing says since when.';
  return `${whose}: ${REVISED[kind]}${from} to ${now}, was ${was}.${silent}${why}`;
}
