/** A comparison as the page shows it: its finding, its runs, and who stands apart. Nothing here looks at more than one run at a time. */

import { conditionWords } from '../../charts/own-lines.ts';
import { daysBetween, formatDay } from '../../model/calendar.ts';
import { list } from '../../model/phrases.ts';
import { formatNumber } from '../../model/quantity.ts';
import type { ComparedMetric, ComparisonResult, MetricResult, Place, Report, Run, SourceResult, Track } from '../../model/report.ts';
import { inWords } from '../number-words.ts';
import { ordinal } from '../standing.ts';

/** What of a Report comparisons are shown with. */
export type CompareView = Pick<Report, 'asOf' | 'subject' | 'subjects' | 'sources' | 'metrics'>;

/** A subject's name for readers. */
export function subjectTitle({ subjects }: Pick<Report, 'subjects'>, id: string): string {
  return subjects.find((one) => one.id === id)?.title ?? id;
}

/** A metric of the Report, the parts of share sets too. */
export function metricOf({ metrics }: Pick<Report, 'metrics'>, id: string): MetricResult {
  return metrics.flatMap((one) => [one, ...one.parts]).find((one) => one.id === id) as MetricResult;
}

/** The source of a track. */
export function sourceOf({ sources }: Pick<Report, 'sources'>, { source }: Pick<Track, 'source'>): SourceResult {
  return sources.find(({ id }) => id === source) as SourceResult;
}

/**
 * What the newest run of the first track says: `Pan is first and Pot ninth of ten in the run of 26 March 2025`. Where growth is
 * asked for, what the first of that run has gained within its own series. Where nothing is comparable, that.
 */
export function finding(question: ComparisonResult, report: CompareView): string {
  const compared = question.metrics.find(({ tracks }) => tracks.length > 0);
  return compared ? findingOf(compared, question, report) : 'Not comparable: no single run has two of them';
}

/** The same of one metric. */
export function findingOf(
  { tracks }: ComparedMetric,
  question: Pick<ComparisonResult, 'relativeTo' | 'shows'>,
  report: CompareView,
): string {
  const [track] = tracks;
  const run = track?.runs[0];
  if (!track || !run) return 'Not comparable: no single run has two of them';
  if (question.shows === 'growth') return gained(track, run, report);
  return placed(run, question.relativeTo, report);
}

function placed(run: Run, relativeTo: string | undefined, report: CompareView): string {
  const first = run.places.filter(({ rank }) => rank === 1).map(({ subject }) => subjectTitle(report, subject));
  const named = [report.subject.id, relativeTo].flatMap(
    (id) => run.places.find(({ subject, rank }) => subject === id && rank > 1) ?? [],
  )[0];
  const leads = `${list(first)} ${first.length === 1 ? 'is' : 'are'} first`;
  const other = named ? ` and ${subjectTitle(report, named.subject)} ${ordinal(named.rank)}` : '';
  return `${leads}${other} of ${inWords(run.places.length)} in the run of ${formatDay(run.date)}`;
}

function gained(track: Track, run: Run, report: CompareView): string {
  const [first] = run.places as readonly [Place, ...Place[]];
  const year = track.growth?.find(({ subject }) => subject === first.subject)?.year;
  const title = subjectTitle(report, first.subject);
  if (!year) return `${title} is first of ${inWords(run.places.length)} on ${formatDay(run.date)}; its series is not a year long`;
  return `${title} went from ${year.from.text} to ${year.to.text} between ${formatDay(year.from.date)} and ${formatDay(year.to.date)}`;
}

/** Where a run was made, by whom, and how old it is, a fragment each. */
export function provenance(run: Run, source: SourceResult, asOf: string): readonly string[] {
  const age = daysBetween(run.date, asOf);
  const old = source.freshness.state === 'stale' || source.freshness.state === 'overdue' ? `, ${source.freshness.state}` : '';
  return [
    ...conditionWords(run.conditions),
    `${formatNumber(age)} ${age === 1 ? 'day' : 'days'} old${old}`,
    ...(source.attribution ? [source.attribution] : []),
    ...(source.licence ? [source.licence] : []),
  ];
}

/** Why a run has no ratios where the question asks for them: who they are taken over is missing or zero, or the figures cannot be divided. */
export function whyNoRatios(
  run: Run,
  relativeTo: string | undefined,
  metric: MetricResult,
  report: Pick<Report, 'subjects'>,
): string | undefined {
  if (relativeTo === undefined || run.places.some(({ ratio }) => ratio !== undefined)) return undefined;
  const base = subjectTitle(report, relativeTo);
  if (!run.places.some(({ subject }) => subject === relativeTo)) return `${base} is not in this run, so nothing here is held over it.`;
  if (metric.scale || metric.unit === 'rank') return 'Steps and places are put in order, and not divided.';
  return `The value of ${base} is zero, so nothing can be divided by it.`;
}

/** `#1 to #9 in 166 runs`: the best and the worst place of a subject in the runs of a track; each is a place in one of them. */
export function rankSpan({ runs }: Track, subject: string): { readonly best: number; readonly worst: number; readonly runs: number } {
  const ranks = runs.flatMap(({ places }) => places.find((place) => place.subject === subject)?.rank ?? []);
  return { best: Math.min(...ranks), worst: Math.max(...ranks), runs: ranks.length };
}

/** The last run of each year, newest first. */
export function lastOfYears({ runs }: Track): readonly Run[] {
  return [...Map.groupBy(runs, ({ date }) => date.slice(0, 4)).values()].map(([last]) => last as Run);
}

/** Everybody who has a place in one of the runs, in the order of the newest run; who is missing from it comes last. */
export function subjectsOf(runs: readonly Run[]): readonly string[] {
  return [...new Set(runs.flatMap(({ places }) => places.map(({ subject }) => subject)))];
}

/** Those of whom the same is said together: `never measured` of three. Who stands apart for reasons of their own comes first. */
export function apartGroups({ apart }: ComparedMetric): readonly { readonly why: string; readonly subjects: readonly string[] }[] {
  const groups = [...Map.groupBy(apart, ({ why }) => why)].map(([why, own]) => ({ why, subjects: own.map(({ subject }) => subject) }));
  return groups.toSorted((a, b) => a.subjects.length - b.subjects.length);
}
