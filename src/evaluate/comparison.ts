/** Questions in which subjects are set side by side: only ever within one snapshot and under the same conditions. */

import { formatDay } from '../model/calendar.ts';
import type { Apart, ComparedMetric, ComparisonResult, MetricResult, Place, Reading, Run, Track } from '../model/report.ts';
import { badness } from '../model/target.ts';
import type { Comparison, Conditions, Metric, Scorecard } from '../model/types.ts';
import { differing, isAdmissible } from './readings.ts';
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

type Question = Omit<Comparison, 'metrics'>;

function compareMetric(metric: MetricResult, question: Question, { scorecard }: ComparisonView): ComparedMetric {
  const readings = [...metric.readings, ...metric.others];
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

/** What counts or could, and was taken under the conditions that are asked for. */
function isComparable(one: Reading, { conditions }: Question): boolean {
  return isTaken(one) && !one.derivedFrom && differing(one.conditions, conditions) === undefined;
}

function isTaken(one: Reading): boolean {
  return one.number !== undefined && (isAdmissible(one) || one.standing === 'other-conditions');
}

/** Newest first; readings come newest first, and within a track a run is a snapshot and its conditions. */
function tracksOf(metric: MetricResult, readings: readonly Reading[], question: Question): readonly Track[] {
  const keys = trackKeys(readings);
  const told = (one: Reading) => pick(one.conditions, keys.get(one.source) ?? []);
  const tracks = [...Map.groupBy(readings, (one) => JSON.stringify([one.source, told(one)])).values()].map((group) => ({
    source: (group[0] as Reading).source,
    conditions: told(group[0] as Reading),
    runs: [...Map.groupBy(group, (one) => one.snapshot).values()].flatMap((run) => runOf(metric, run, question) ?? []),
  }));
  return tracks.filter(({ runs }) => runs.length > 0).toSorted((a, b) => ((a.runs[0] as Run).date < (b.runs[0] as Run).date ? 1 : -1));
}

function pick(conditions: Conditions, keys: readonly string[]): Conditions {
  return Object.fromEntries(keys.flatMap((key) => (conditions[key] === undefined ? [] : [[key, conditions[key]]])));
}

/** One snapshot, ranked; none where it holds a single subject. Of several values of a subject the least favourable stands. */
function runOf(metric: Metric, readings: readonly Reading[], { relativeTo }: Question): Run | undefined {
  const worst = [...Map.groupBy(readings, (one) => one.subject).values()].map((own) =>
    own.reduce((a, b) => (badness(b.number as number, metric) > badness(a.number as number, metric) ? b : a)),
  );
  const [first] = worst;
  if (!first || worst.length < 2) return undefined;
  const ranked = worst.toSorted((a, b) => badness(a.number as number, metric) - badness(b.number as number, metric));
  const base = ranked.find((one) => one.subject === relativeTo)?.number;
  const sum = ranked.reduce((total, one) => total + (one.number as number), 0);
  const places = ranked.map(
    (one): Place => ({
      subject: one.subject,
      reading: one.id,
      number: one.number as number,
      text: one.text,
      rank: ranked.findIndex((other) => other.number === one.number) + 1,
      ratio: base ? (one.number as number) / base : undefined,
      share: relativeTo === undefined && sum > 0 ? (one.number as number) / sum : undefined,
    }),
  );
  return { snapshot: first.snapshot, date: first.date, conditions: common(ranked), places };
}

/** The conditions that all of them state alike. */
function common(readings: readonly Reading[]): Conditions {
  const [first, ...rest] = readings;
  return Object.fromEntries(
    Object.entries(first?.conditions ?? {}).filter(([key, value]) => rest.every((one) => one.conditions[key] === value)),
  );
}

function why(own: readonly Reading[], tracks: readonly Track[], question: Question): string {
  const [newest] = own;
  if (!newest) return 'never measured';
  const run = tracks.flatMap(({ runs }) => runs).find(({ places }) => places.some(({ subject }) => subject === newest.subject));
  if (run) return `last measured beside the others on ${formatDay(run.date)}`;
  const known = own.find(isTaken);
  if (!known) return `only ${newest.standing === 'claimed' ? 'a claim' : `a ${newest.standing} figure`}, ${newest.text}`;
  const other = differing(known.conditions, question.conditions);
  if (other) return `only measured under ${other} ${known.conditions[other]}`;
  return 'never measured in one run with any of the others';
}
