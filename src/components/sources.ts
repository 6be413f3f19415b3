/** What the page of the sources says: who feeds what, what is late, and what nobody feeds. */
import { daysBetween, formatDay } from '../model/calendar.ts';
import type { MetricResult, Report, SourceResult } from '../model/report.ts';
import { ago } from './news.ts';
import { countOf, inWords } from './number-words.ts';

/** What of a Report the page is made from. */
export type SourcesView = Pick<Report, 'asOf' | 'subject' | 'sources' | 'systems' | 'metrics' | 'categories'>;

/** The key performance indicators, the parts of share sets one by one. */
function indicatorsOf({ metrics }: Pick<SourcesView, 'metrics'>): readonly MetricResult[] {
  return metrics.filter(({ supporting }) => !supporting).flatMap((metric) => (metric.parts.length > 0 ? metric.parts : [metric]));
}

/** `Eleven sources feed 24 of 80 metrics; seven of the eight measurement systems have none yet.` */
export function sourcesTitle(report: SourcesView): string {
  const { sources, systems } = report;
  const indicators = indicatorsOf(report);
  const fed = indicators.filter(({ id }) => feedersOf(id, sources).length > 0).length;
  const feed = sources.length === 0 ? 'No source has spoken yet' : `${feeding(sources.length)} ${fed} of ${indicators.length} metrics`;
  const idle = systems.filter((one) => one.sources.length === 0).length;
  const which = systems.length === 1 ? 'the one measurement system' : `the ${inWords(systems.length)} measurement systems`;
  if (systems.length === 0) return `${feed}.`;
  if (idle === 0) return `${feed}; ${systems.length === 1 ? `${which} has its source` : `each of ${which} has one`}.`;
  if (systems.length === 1) return `${feed}; ${which} has none yet.`;
  return `${feed}; ${idle === systems.length ? 'none' : inWords(idle)} of ${which} ${verbOf(idle, systems.length)}.`;
}

function verbOf(idle: number, all: number): string {
  if (idle === all) return 'has a source yet';
  return idle === 1 ? 'has none yet' : 'have none yet';
}

function feeding(sources: number): string {
  const count = countOf(sources, 'source feeds', 'sources feed');
  return `${count.charAt(0).toUpperCase()}${count.slice(1)}`;
}

/** What is known of the own subject, and how old it is: `Of Sample itself 20 metrics have a figure, and for 9 of them one counts.` */
export function ownSentence(report: SourcesView): string {
  const indicators = indicatorsOf(report);
  const stated = indicators.filter(({ id }) => feedersOf(id, report.sources).some(({ own }) => own > 0)).length;
  const counted = indicators.filter(({ value }) => value !== undefined).length;
  const silent = report.sources.filter(isLate).length;
  const late = silent > 0 ? ` ${silent} of the sources ${silent === 1 ? 'is' : 'are'} late.` : '';
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

/** `18 December 2025, 341 days ago`; what has no snapshot has never spoken. */
export function lastWords({ last }: Pick<SourceResult, 'last'>, asOf: string): string {
  return last ? `${formatDay(last)}, ${ago(last, asOf)}` : 'never';
}

/** By how many days something that was due is late: `334 days`; what is undated is of unknown age. */
export function lateWords({ due }: SourceResult['freshness'], asOf: string): string {
  if (!due) return 'of unknown age';
  const days = daysBetween(due, asOf);
  return days === 1 ? '1 day' : `${days} days`;
}

/** The metrics whose counted value is overdue or stale, the latest last measured first; what is undated comes last. */
export function lateMetrics(report: SourcesView): readonly MetricResult[] {
  const late = indicatorsOf(report).filter((metric) => metric.value && isLate(metric));
  return late.toSorted((a, b) => ((a.freshness.due ?? '9999') < (b.freshness.due ?? '9999') ? -1 : 1));
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

/** Systems under their headings, in the order of the framework. */
export function systemGroups({ systems }: Pick<SourcesView, 'systems'>) {
  return [...Map.groupBy(systems, ({ group }) => group)].map(([title, own]) => ({ title, systems: own }));
}
