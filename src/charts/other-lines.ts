/** Other subjects' lines in the chart of the own one: few, faint, and never of more than its own time. */
import type { MetricResult, Report } from '../model/report.ts';
import { downsample } from './downsample.ts';
import { otherSegments, type Segment } from './series.ts';
import type { ChartSpec, Line } from './spec.ts';

/** A subject's pieces together keep at most so many points. */
const LIMIT = 200;
/** So many other subjects: with the own one no more than four lines. */
const MOST = 3;

/** What is asked of the Report to choose and name them. */
export type Field = Pick<Report, 'subjects' | 'comparisons'>;

/**
 * Of the track that has most values in that time, the subject that ratios are taken over and then those with most values; each is
 * said to be of another run where it is. Without `days` all of the time.
 */
export function otherLines(metric: MetricResult, report: Field, days?: ChartSpec['days']): readonly Line[] {
  const segments = otherSegments(metric).flatMap((segment) => clipped(segment, days));
  const [track] = ranked(segments, (segment) => segment.track);
  const drawn = segments.filter((segment) => segment.track === track);
  const order = report.subjects.map(({ id }) => id);
  const subjects = ranked(drawn, ({ subject }) => subject, order);
  const first = firstSubject(metric, report);
  return subjects
    .toSorted((a, b) => Number(b === first) - Number(a === first))
    .map((subject) => drawn.filter((segment) => segment.subject === subject))
    .filter((pieces) => pieces.some(({ points }) => points.length > 1))
    .slice(0, MOST)
    .flatMap((pieces) => linesOf(pieces, metric, report));
}

/** The other subject over which the ratios of that metric are taken, where a question says so; the own one is drawn anyhow. */
export function firstSubject(
  { id, others }: Pick<MetricResult, 'id' | 'others'>,
  { comparisons }: Pick<Field, 'comparisons'>,
): string | undefined {
  const base = comparisons.find(({ metrics }) => metrics.some(({ metric }) => metric === id))?.relativeTo;
  return others.some(({ subject }) => subject === base) ? base : undefined;
}

function linesOf(pieces: readonly Segment[], metric: MetricResult, { subjects }: Field): readonly Line[] {
  const { subject, source } = pieces[0] as Segment;
  const own = new Set(metric.readings.map(({ snapshot }) => snapshot));
  const sameRun = metric.others.every((one) => one.subject !== subject || one.source !== source || own.has(one.snapshot));
  const title = subjects.find(({ id }) => id === subject)?.title ?? subject;
  const limit = Math.max(3, Math.floor(LIMIT / pieces.length));
  return pieces.map(({ points }, index) => ({
    label: index === pieces.length - 1 ? `${title}${sameRun ? '' : ', different run'}` : undefined,
    sameRun,
    own: false,
    stepped: false,
    points: downsample(points, limit),
  }));
}

/** What of a piece lies in that time; nothing where nothing does. */
function clipped(segment: Segment, days: ChartSpec['days'] | undefined): readonly Segment[] {
  const points = days ? segment.points.filter(({ date }) => date >= days.from && date <= days.to) : segment.points;
  return points.length === 0 ? [] : [{ ...segment, points }];
}

/** The keys by how many points they have, most first; equal ones in that order. */
function ranked(segments: readonly Segment[], key: (segment: Segment) => string, order: readonly string[] = []): readonly string[] {
  const counts = new Map(order.map((name) => [name, 0]));
  for (const segment of segments) counts.set(key(segment), (counts.get(key(segment)) ?? 0) + segment.points.length);
  return [...counts]
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name);
}
