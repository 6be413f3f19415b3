/** A review as its page shows it: with the Report of its own day and that of the site's, which may say otherwise by now. */

import { scoreSpec } from '../../charts/score-bar.ts';
import { sameMetric } from '../../evaluate/differences.ts';
import type { CriterionResult, MetricResult, Report, ReviewResult, Score } from '../../model/report.ts';
import { reasoned } from '../release.ts';
import { statusWords } from '../status.ts';
import { metricHref, url } from '../url.ts';

/** What everything on the page of a review is made of. */
export interface ReviewView {
  /** The review, with what has become of its actions. */
  readonly review: ReviewResult;
  /** As of the review's date, by what was known when it was written. */
  readonly past: Report;
  /** As of the site's day. */
  readonly now: Report;
}

/** The two Reports, for what is shown as it was and as it is. */
export type Moments = Pick<ReviewView, 'past' | 'now'>;

/** Something as it was, and as it is where that reads otherwise. */
export interface Said {
  readonly past: string;
  readonly now?: string | undefined;
}

/** A metric or part of a share set; the rules have seen to it that it exists. */
export function metricIn({ metrics }: Pick<Report, 'metrics'>, id: string): MetricResult {
  return metrics.flatMap((one) => [one, ...one.parts]).find((one) => one.id === id) as MetricResult;
}

/** A criterion by `<release>/<criterion>`. */
export function criterionIn({ releases }: Pick<Report, 'releases'>, id: string): CriterionResult {
  return releases.flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria)).find((one) => one.id === id) as CriterionResult;
}

/** Those of the metrics that a table of ids or a category shows, supporting figures only by name. */
export function chosen(
  { metrics }: Pick<Report, 'metrics'>,
  ids: readonly string[],
  category: string | undefined,
): readonly MetricResult[] {
  if (category !== undefined) return metrics.filter((one) => one.category === category && !one.supporting);
  return ids.length === 0 ? metrics : ids.map((id) => metrics.find((one) => one.id === id) as MetricResult);
}

/** `20.73 %`, or why there is no value: `only disputed`. */
export function valueSaid(moments: Moments, id: string): Said {
  const words = (report: Report) => {
    const { value, outcome, reason } = metricIn(report, id);
    return value?.text ?? (reason?.code === 'never-measured' ? 'never measured' : statusWords(outcome, reason, 'no value').word);
  };
  return differing(words(moments.past), words(moments.now));
}

/** The outcome of a metric or a criterion, with its shape and where it stands today. */
export function outcomeSaid(moments: Moments, metric: string | undefined, criterion: string) {
  const words = (report: Report) => {
    const { outcome, reason, word } =
      metric === undefined ? criterionIn(report, criterion) : { ...metricIn(report, metric), word: undefined };
    return statusWords(outcome, reason, word);
  };
  const past = words(moments.past);
  const href = metric === undefined ? url(`releases/${criterion.replace('/', '/#')}`) : metricHref(metric);
  return { ...differing(past.word, words(moments.now).word), glyph: past.glyph, href };
}

/** `between 2 and 96 of 100`, of the whole, a category or a release. */
export function scoreSaid(moments: Moments, category: string | undefined, release: string | undefined): Said {
  const of = (report: Report): Score =>
    (report.categories.find(({ id }) => id === category) ?? report.releases.find(({ id }) => id === release) ?? report).score;
  return differing(scoreWords(of(moments.past)), scoreWords(of(moments.now)));
}

/** `between 2 and 96 of 100` */
export function scoreWords(score: Score): string {
  const { proven, possible } = scoreSpec(score);
  return proven === possible ? `${proven} of 100` : `between ${proven} and ${possible} of 100`;
}

/** `missed: 20.73 %`, `only disputed`: an outcome with what it was judged by. */
export function standing({ outcome, reason, value, targets }: MetricResult): string {
  const { word } = statusWords(outcome, reason);
  if (value) return targets.length > 0 ? `${word}: ${value.text}` : value.text;
  return outcome === 'unknown' && word === 'unknown' ? reasoned(word, reason).replace(/ \(.*\)$/s, '') : word;
}

function differing(past: string, now: string): Said {
  return past === now ? { past: glued(past) } : { past: glued(past), now: glued(now) };
}

/** A number and its unit stay on one line. */
function glued(text: string): string {
  return /^[\d.,]+ \S+$/.test(text) ? text.replace(' ', '\u00a0') : text;
}

/** So many are named below a table; all of them stand at the end of the page. */
const MOST = 4;

/** The metrics that read otherwise today, each with how; beyond a few the rest is one link to the end of the page. */
export function changedSince(
  { now }: Moments,
  metrics: readonly MetricResult[],
): readonly { readonly href: string; readonly title: string }[] {
  const pairs = metrics.flatMap((one) => [one, ...one.parts]).map((past) => ({ past, now: metricIn(now, past.id) }));
  const changed = pairs.filter((pair) => !sameMetric(pair)).map((pair) => pair.now);
  const links = changed.map((metric) => ({ href: metricHref(metric.id), title: `${metric.title} (${standing(metric)})` }));
  return links.length <= MOST ? links : [...links.slice(0, MOST), { href: '#since', title: `and ${links.length - MOST} more` }];
}
