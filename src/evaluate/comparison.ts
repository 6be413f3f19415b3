import { differing } from '../model/observed.ts';
/** Questions in which subjects are set side by side: only ever within one snapshot and under the same conditions. */

import { formatDay } from '../model/calendar.ts';
import type { Apart, ComparedMetric, ComparisonResult, MetricResult, Reading, Track } from '../model/report.ts';
import type { Comparison, Conditions, Scorecard } from '../model/types.ts';
import { growthOf } from './growth.ts';
import { runOf } from './places.ts';
import { isAdmissible } from './readings.ts';
import { trackKeys } from './tracks.ts';

/** What comparisons are made from. */
export interface ComparisonView {
  /** As it was known on the day. */
  readonly scorecard: Scorecard;
  /** All metrics, judged, by id. */
  readonly results: ReadonlyMap<string, MetricResult>;
}

/** Answers one question. */
export function compare({ metrics, ...question }: Comparison, view: ComparisonView): ComparisonResult {
  const results = metrics.map((id) => view.results.get(id) as MetricResult);
  return { ...question, metrics: results.map((metric) => compareMetric(metric, question, view)) };
}

/** What decides which readings are compared, and how. */
export type Question = Pick<Comparison, 'relativeTo' | 'conditions' | 'shows'>;

/** All readings of a metric, newest first. */
export function readingsOf(metric: MetricResult): readonly Reading[] {
  return [...metric.readings, ...metric.others].toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function compareMetric(metric: MetricResult, question: Question, { scorecard }: ComparisonView): ComparedMetric {
  const readings = readingsOf(metric);
  const tracks = tracksOf(
    metric,
    readings.filter((one) => isComparable(one, question)),
    question,
  );
  const newest = new Set(tracks.flatMap(({ runs }) => runs[0]?.places.map(({ subject }) => subject) ?? []));
  const aside = scorecard.subjects.filter(({ id }) => !newest.has(id));
  return {
    metric: metric.id,
    tracks,
    apart: aside.map(
      ({ id }): Apart => ({
        subject: id,
        why: why(
          readings.filter((one) => one.subject === id),
          tracks,
          question,
        ),
      }),
    ),
  };
}

/** What counts or could, and was taken under the conditions that are asked for. What was computed is of no run. */
export function isComparable(one: Reading, { conditions }: Question): boolean {
  return isTaken(one) && !one.derivedFrom && differing(one.conditions, conditions) === undefined;
}

/** A number that somebody measured; a bound has no place among numbers. */
function isTaken(one: Reading): boolean {
  return (
    one.number !== undefined &&
    one.below === undefined &&
    one.above === undefined &&
    (isAdmissible(one) || one.standing === 'other-conditions')
  );
}

/** Runs newest first; within a track a run is a snapshot, whose values share all their conditions. */
export function tracksOf(metric: MetricResult, readings: readonly Reading[], question: Question): readonly Track[] {
  const keys = trackKeys(readings);
  const told = (one: Reading) => pick(one.conditions, keys.get(one.source) ?? []);
  const name = (one: Reading) => JSON.stringify([one.source, told(one)]);
  const tracks = [...Map.groupBy(readings, name)].map(([name, group]) => {
    const { source } = group[0] as Reading;
    const runs = [...Map.groupBy(group, (one) => one.snapshot).values()].flatMap((run) => runOf(metric, run, question.relativeTo) ?? []);
    const growth = question.shows === 'growth' && runs[0] ? growthOf(runs[0], readings, metric) : undefined;
    return { name, track: { source, conditions: told(group[0] as Reading), runs, growth } };
  });
  const newest = ({ track }: (typeof tracks)[number]) => track.runs[0]?.date ?? '';
  return tracks
    .filter(({ track }) => track.runs.length > 0)
    .toSorted((a, b) => (newest(a) === newest(b) ? (a.name < b.name ? -1 : 1) : newest(a) < newest(b) ? 1 : -1))
    .map(({ track }) => track);
}

function pick(conditions: Conditions, keys: readonly string[]): Conditions {
  return Object.fromEntries(keys.flatMap((key) => (conditions[key] === undefined ? [] : [[key, conditions[key]]])));
}

/** The nearest that a subject came to a place, in words. */
function why(own: readonly Reading[], tracks: readonly Track[], question: Question): string {
  const [newest] = own;
  if (!newest) return 'never measured';
  const dates = tracks.flatMap(
    ({ runs }) => runs.find(({ places }) => places.some(({ subject }) => subject === newest.subject))?.date ?? [],
  );
  const last = dates.sort().at(-1);
  if (last) return `last measured beside the others on ${formatDay(last)}`;
  const known = own.filter(isTaken);
  if (known.some((one) => isComparable(one, question))) return 'never measured in one run with any of the others';
  const [nearest] = known;
  const name = nearest && differing(nearest.conditions, question.conditions);
  if (nearest && name) return `only measured under ${name} ${nearest.conditions[name]}`;
  return nearest ? 'only computed from other figures' : `only ${untaken(newest)}`;
}

/** Of a bound one knows only that the value lies beyond it; of a failure nothing. */
function untaken({ standing, below, above, text }: Reading): string {
  if (standing === 'failed') return 'a measurement that failed';
  const bound = below !== undefined || above !== undefined;
  if (standing === 'expired') return `a figure whose evidence has expired, ${text}`;
  return `${standing === 'claimed' ? 'a claim' : bound && !STRUCK.includes(standing) ? 'a bound' : `a ${standing} figure`}, ${text}`;
}

const STRUCK: readonly string[] = ['refuted', 'disputed', 'retracted', 'corrected'];
