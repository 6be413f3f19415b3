/** The ratios that formulas ask for, run by run: a ratio is only ever taken within one run, so its history is one of runs. */
import { formatDay } from '../model/calendar.ts';
import { ratiosIn } from '../model/formula.ts';
import { differing } from '../model/observed.ts';
import type { MetricResult, RatioHistory, Reading, Track } from '../model/report.ts';
import { type ComparisonView, isComparable, type Question, readingsOf, tracksOf } from './comparison.ts';
import { unknownReason } from './unknown.ts';

/** One for each ratio in the formula of a metric; none where it takes none. */
export function ratioHistories({ id, formula }: MetricResult, view: ComparisonView): readonly RatioHistory[] {
  if (formula === undefined) return [];
  return ratiosIn(formula).map(({ metric, subject }) => historyOf(id, view.results.get(metric) as MetricResult, subject, view));
}

function historyOf(of: string, base: MetricResult, relativeTo: string, view: ComparisonView): RatioHistory {
  const question: Question = { relativeTo, conditions: base.conditions, shows: 'level' };
  const readings = readingsOf(base).filter((one) => isComparable(one, question));
  const pair = [view.scorecard.subject.id, relativeTo];
  const tracks = tracksOf(base, readings, question).flatMap((track) => ofBoth(track, pair));
  const why = tracks.length > 0 ? undefined : whyNone(base, readings, pair, view);
  return { of, metric: base.id, relativeTo, tracks, why };
}

/** The runs of a track that have both, and a ratio of the first. */
function ofBoth(track: Track, pair: readonly string[]): readonly Track[] {
  const runs = track.runs
    .map((run) => ({ ...run, places: run.places.filter(({ subject }) => pair.includes(subject)) }))
    .filter(({ places }) => places.length === pair.length && places.every(({ ratio }) => ratio !== undefined));
  return runs.length > 0 ? [{ ...track, runs }] : [];
}

/** `no run has both: Kettle is in 3 runs (the last of 11 October 2025), and Pot is in one run (of 26 March 2025)`, or who has no figure that counts. */
function whyNone(base: MetricResult, readings: readonly Reading[], pair: readonly string[], { scorecard }: ComparisonView): string {
  const title = (id: string) => scorecard.subjects.find((one) => one.id === id)?.title ?? id;
  const of = (id: string) => readings.filter(({ subject }) => subject === id);
  for (const id of pair) {
    if (of(id).length > 0) continue;
    const known = [...base.readings, ...base.others].filter(({ subject }) => subject === id);
    return `no ${base.title} of ${title(id)} counts: ${unknownReason(known, undefined).text}`;
  }
  const [own = [], other = []] = pair.map(of);
  return apartInOne(own, other) ?? `no run has both: ${pair.map((id) => `${title(id)} is in ${runsOf(of(id))}`).join(', and ')}`;
}

/** Where a run has both, the condition that keeps them apart there, or that there is nothing to divide by. */
function apartInOne(own: readonly Reading[], other: readonly Reading[]): string | undefined {
  const bySnapshot = new Map(other.map((one) => [one.snapshot, one]));
  const one = own.find(({ snapshot }) => bySnapshot.has(snapshot));
  const beside = one && bySnapshot.get(one.snapshot);
  if (!one || !beside) return undefined;
  const name = differing(one.conditions, beside.conditions);
  const both = `the run of ${formatDay(one.date)} has both`;
  return name ? `${both}, under ${name} ${one.conditions[name]} and ${beside.conditions[name]}` : `${both}, and nothing to divide by`;
}

/** `3 runs (the last of 11 October 2025)`, `one run (undated, seen on 22 November 2026)`; readings come newest first. */
function runsOf(readings: readonly Reading[]): string {
  const count = new Set(readings.map(({ snapshot }) => snapshot)).size;
  const { date, dated } = readings[0] as Reading;
  const day = `${dated === 'seen' ? 'undated, seen on' : count === 1 ? 'of' : 'the last of'} ${formatDay(date)}`;
  return `${count === 1 ? 'one run' : `${count} runs`} (${day})`;
}
