/** What the page of the sources says: who feeds what, what is late, and what nobody feeds. */

import { whenWords } from '../charts/wording.ts';
import { daysBetween, shortDay } from '../model/calendar.ts';
import { leaves } from '../model/leaves.ts';
import { capital } from '../model/phrases.ts';
import { formatNumber } from '../model/quantity.ts';
import type { MetricResult, Report, SourceResult } from '../model/report.ts';
import { ago } from './news.ts';
import { countOf, inWords } from './number-words.ts';
import { metricHref } from './url.ts';

/** What of a Report the page is made from. */
export type SourcesView = Pick<Report, 'asOf' | 'subject' | 'sources' | 'systems' | 'metrics' | 'categories'>;

/** The key performance indicators, the parts of share sets one by one. */
function indicatorsOf({ metrics }: Pick<SourcesView, 'metrics'>): readonly MetricResult[] {
  return leaves(metrics.filter(({ supporting }) => !supporting));
}

/** `Eleven sources feed 24 of 80 metrics; seven of the eight measurement systems have none yet.` */
export function sourcesTitle(report: SourcesView): string {
  const { sources, systems } = report;
  const indicators = indicatorsOf(report);
  if (indicators.length === 0) return withoutMetrics(report);
  const fed = indicators.filter(({ id }) => feedersOf(id, sources).length > 0).length;
  const feed = sources.length === 0 ? 'No source has spoken yet' : `${feeding(sources.length)} ${shareOf(fed, indicators.length)}`;
  const idle = systems.filter((one) => one.sources.length === 0).length;
  const which = systems.length === 1 ? 'the one measurement system' : `the ${inWords(systems.length)} measurement systems`;
  if (systems.length === 0) return `${feed}.`;
  if (idle === 0) return `${feed}; ${systems.length === 1 ? `${which} has its source` : `each of ${which} has one`}.`;
  if (systems.length === 1) return `${feed}; ${which} has none yet.`;
  return `${feed}; ${idle === systems.length ? 'none' : inWords(idle)} of ${which} ${verbOf(idle, systems.length)}.`;
}

/** Where nothing is measured, what sources bring are verdicts: `Two sources, and 110 verdicts on criteria.` */
function withoutMetrics({ sources }: SourcesView): string {
  if (sources.length === 0) return 'No source has spoken yet.';
  const verdicts = sources.reduce((sum, { attestations }) => sum + attestations, 0);
  return `${capital(countOf(sources.length, 'source'))}, and ${verdicts === 0 ? 'no verdict' : countOf(verdicts, 'verdict')} on criteria.`;
}

/** What a source has brought: `12 figures in 2 snapshots`, `110 verdicts in 3 snapshots`. */
export function broughtWords({ observations, attestations, snapshots }: SourceResult): string {
  const many = (count: number, one: string) => `${formatNumber(count)} ${one}${count === 1 ? '' : 's'}`;
  const parts = [...(observations > 0 ? [many(observations, 'figure')] : []), ...(attestations > 0 ? [many(attestations, 'verdict')] : [])];
  if (snapshots === 0) return 'nothing yet';
  return `${parts.length > 0 ? parts.join(' and ') : 'no figure'} in ${many(snapshots, 'snapshot')}`;
}

/** `14 of 80 metrics`, `all 86 metrics`, `the one metric` */
function shareOf(fed: number, all: number): string {
  if (all === 1 && fed === 1) return 'the one metric';
  return fed === all ? `all ${all} metrics` : `${fed} of ${all} ${all === 1 ? 'metric' : 'metrics'}`;
}

function verbOf(idle: number, all: number): string {
  if (idle === all) return 'has a source yet';
  return idle === 1 ? 'has none yet' : 'have none yet';
}

function feeding(sources: number): string {
  return capital(countOf(sources, 'source feeds', 'sources feed'));
}

/** What is known of the own subject, and how old it is: `Of Sample itself 20 metrics have a figure, and for 9 of them one counts.` */
export function ownSentence(report: SourcesView): string {
  const indicators = indicatorsOf(report);
  const stated = indicators.filter(({ id }) => feedersOf(id, report.sources).some(({ own }) => own > 0)).length;
  const counted = indicators.filter(({ value }) => value !== undefined).length;
  const silent = report.sources.filter(isLate).length;
  const late = silent > 0 ? ` ${capital(inWords(silent))} of the sources ${silent === 1 ? 'is' : 'are'} late.` : '';
  if (report.sources.length === 0 && indicators.length === 0) return 'A source is whoever says something: a person, a run, a document.';
  if (indicators.length === 0) return `What is said here is no number: verdicts on criteria, and the criteria themselves.${late}`;
  return `Of ${report.subject.title} itself ${countOf(stated, 'metric has', 'metrics have')} a figure, and for ${inWords(counted)} a value counts.${late}`;
}

/** What feeds a metric, with how many values. */
function feedersOf(metric: string, sources: readonly SourceResult[]): readonly SourceResult['feeds'][number][] {
  return sources.flatMap(({ feeds }) => feeds.filter((feed) => feed.metric === metric));
}

/** Whether it has been silent for longer than its cadence allows. */
export function isLate({ freshness: { state } }: Pick<SourceResult, 'freshness'>): boolean {
  return state === 'overdue' || state === 'stale';
}

/** `18 Dec 2025, 341 days ago`; what has no snapshot has never spoken, and what was only seen is undated. */
export function lastWords({ last, dated }: Pick<SourceResult, 'last' | 'dated'>, asOf: string): string {
  if (!last) return 'never';
  return dated === 'seen' ? `undated, seen by ${shortDay(last)}` : `${shortDay(last)}, ${ago(last, asOf)}`;
}

/** By how many days something that was due is late: `334 days`; what is undated is of unknown age. */
export function lateWords({ due }: SourceResult['freshness'], asOf: string): string {
  if (!due) return 'of unknown age';
  const days = daysBetween(due, asOf);
  return days === 1 ? '1 day' : `${formatNumber(days)} days`;
}

/** Something that should have been measured again by now. */
export interface LateRow extends Pick<SourceResult, 'title' | 'cadence' | 'freshness'> {
  readonly href: string;
  /** When it was measured last, in words. */
  readonly last: string;
}

/** The sources that have been silent for too long, the longest silent first. */
export function lateSources({ sources }: Pick<SourcesView, 'sources'>): readonly LateRow[] {
  return byDue(sources.filter(isLate)).map((one) => ({ ...one, href: `#${one.id}`, last: one.last ? shortDay(one.last) : 'never' }));
}

/** The metrics whose counted value is overdue or stale, the longest due first; what is undated comes last. */
export function lateMetrics(report: Pick<SourcesView, 'metrics'>): readonly LateRow[] {
  const late = indicatorsOf(report).flatMap(({ value, ...metric }) =>
    value && isLate(metric) ? [{ ...metric, last: whenWords(value) }] : [],
  );
  return byDue(late).map((one) => ({ ...one, href: metricHref(one.id) }));
}

function byDue<T extends Pick<SourceResult, 'freshness'>>(late: readonly T[]): readonly T[] {
  const due = ({ freshness }: T) => freshness.due ?? '9999';
  return late.toSorted((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
}

/** Metrics that no source feeds and no formula gives, under the heading of their category. */
export interface Unfed {
  readonly title: string;
  readonly total: number;
  readonly metrics: readonly MetricResult[];
}

/** By category, in the order of the framework; what belongs to none comes first. */
export function unfed(report: SourcesView): readonly Unfed[] {
  const groups = [{ id: undefined, title: 'Of no category' }, ...report.categories];
  const indicators = indicatorsOf(report);
  return groups.flatMap(({ id, title }) => {
    const own = indicators.filter(({ category }) => category === id);
    const metrics = own.filter((metric) => !metric.formula && feedersOf(metric.id, report.sources).length === 0);
    return metrics.length > 0 ? [{ title, total: own.length, metrics }] : [];
  });
}

/** `Nobody has brought a figure for 63 of 80 metrics. Three more are computed from others.` */
export function unfedSentence(report: SourcesView): string {
  const indicators = indicatorsOf(report);
  const none = unfed(report).reduce((sum, { metrics }) => sum + metrics.length, 0);
  const computed = indicators.filter(({ id, formula }) => formula && feedersOf(id, report.sources).length === 0).length;
  const nobody =
    none === 0 ? 'Every metric has been fed at least once.' : `Nobody has brought a figure for ${none} of ${indicators.length} metrics.`;
  return computed === 0 ? nobody : `${nobody} ${capital(countOf(computed, 'more is', 'more are'))} computed from others.`;
}

/** Systems under their headings, in the order of the framework. */
export function systemGroups({ systems }: Pick<SourcesView, 'systems'>) {
  return [...Map.groupBy(systems, ({ group }) => group)].map(([title, own]) => ({ title, systems: own }));
}
