/** The sentences with which pages begin: what a Report amounts to, in words. */

import { barSpec } from '../charts/bar.ts';
import { scoreSpec } from '../charts/score-bar.ts';
import { list } from '../model/phrases.ts';
import type { CategoryResult, MetricResult, ReleaseResult, Report } from '../model/report.ts';
import { countOf, inWords } from './number-words.ts';

/** The metrics that promise something, the parts of share sets counted one by one. */
export function promisesOf(metrics: readonly MetricResult[]): readonly MetricResult[] {
  return metrics
    .filter(({ supporting }) => !supporting)
    .flatMap((metric) => (metric.parts.length > 0 ? metric.parts : [metric]))
    .filter(({ outcome }) => outcome !== 'not-applicable');
}

/** "Sample has evidence for 9 of its 77 promises, and keeps one of them." Where nothing is promised, how much is `followed`. */
export function verdict(title: string, promises: readonly MetricResult[], followed: number = promises.length): string {
  if (promises.length === 0) {
    const rest = followed === 1 ? 'is followed, and no target is set for it' : 'are followed, and no target is set for any of them';
    return `${title}: ${countOf(followed, 'metric')} ${rest}.`;
  }
  const known = promises.filter(({ value }) => value !== undefined).length;
  const kept = promises.filter(({ outcome }) => outcome === 'met').length;
  if (promises.length === 1)
    return `${title} has ${known === 0 ? 'no evidence for its one promise' : `evidence for its one promise, ${whatBecame(promises[0] as MetricResult)}`}.`;
  if (known === 0) return `${title} has evidence for none of its ${promises.length} promises.`;
  const which = known === promises.length ? 'every one' : `${known}`;
  return `${title} has evidence for ${which} of its ${promises.length} promises, and keeps ${kept === known && kept > 1 ? 'all' : kept === 0 ? 'none' : inWords(kept)} of them.`;
}

/** Of the only promise there is. */
function whatBecame({ outcome }: MetricResult): string {
  return outcome === 'met' ? 'and keeps it' : outcome === 'missed' ? 'and does not keep it' : 'which is not decided yet';
}

/** Whether there is a score at all: without a target there is none, and its interval would say nothing. */
export function isScored(metrics: readonly Pick<MetricResult, 'scored'>[]): boolean {
  return metrics.some(({ scored }) => scored);
}

/** `It is the score of This Year alone; two other categories keep a score of their own.` Nothing where none stands aside. */
export function asideSentence(categories: readonly Pick<CategoryResult, 'title' | 'aside'>[]): string | undefined {
  const aside = categories.filter((category) => category.aside !== undefined);
  const counted = categories.filter((category) => category.aside === undefined).map(({ title }) => title);
  if (aside.length === 0) return undefined;
  const keep = `${countOf(aside.length, 'other category keeps', 'other categories keep')} a score of ${aside.length === 1 ? 'its' : 'their'} own`;
  const whole = counted.length === 1 ? `${counted[0]} alone` : list(counted);
  return `It is the score of ${whole}; ${keep}.`;
}

/** What the score says and why its interval is as wide as it is. */
export function scoreSentence(report: Pick<Report, 'score'>): string {
  const { proven, possible, known } = scoreSpec(report.score);
  if (proven === possible) return `It scores ${proven} of 100, and all of it is known.`;
  const why =
    known < 50
      ? 'The interval is wide because most of what was promised has not been measured, not because it failed.'
      : `${known} % of the weight is known; the rest is still open.`;
  return `It scores between ${proven} and ${possible} of 100. ${why}`;
}

/** The promises for which a value counts and a bar can be drawn: missed first, then pending, then met. */
export function withBars(metrics: readonly MetricResult[]): readonly MetricResult[] {
  const order = ['missed', 'pending', 'met', 'unknown', 'not-applicable'];
  const shown = metrics.filter((metric) => metric.value && !metric.supporting && metric.targets.length > 0 && barSpec(metric));
  return shown.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
}

/** Of a list that is too long for the front page the ones that are furthest from their target, in the order in which they were. */
export function furthest(metrics: readonly MetricResult[], most: number): readonly MetricResult[] {
  const left = (metric: MetricResult) => metric.target?.attainment ?? 1;
  const chosen = new Set(metrics.toSorted((a, b) => left(a) - left(b)).slice(0, most));
  return metrics.filter((metric) => chosen.has(metric));
}

/** The first release that is not ready; the last one where all are. */
export function nextRelease(releases: readonly ReleaseResult[]): ReleaseResult | undefined {
  return releases.find(({ blockers }) => blockers.length > 0) ?? releases.at(-1);
}
