/** Other subjects' lines in the chart of the own one: few and faint. */
import type { MetricResult, Report } from '../model/report.ts';
import { downsample } from './downsample.ts';
import { LIMIT } from './own-lines.ts';
import { otherSegments, type Segment } from './series.ts';
import type { ChartSpec, Line } from './spec.ts';

/** So many other subjects: with the own one no more than four lines. */
const MOST = 3;

/** What is asked of the Report to choose and name them. */
export type Field = Pick<Report, 'subjects' | 'comparisons'>;

/** Lines, and the source of the runs that they are of. */
export interface OtherLines {
  readonly source?: string | undefined;
  readonly lines: readonly Line[];
}

/**
 * Of the track that has most values in that time, the subject that ratios are taken over and then those with most values; of each it is
 * said whether it is of another run. Without `days` all of the time.
 */
export function otherLines(metric: MetricResult, report: Field, days?: ChartSpec['days']): OtherLines {
  const segments = otherSegments(metric).flatMap((segment) => clipped(segment, days));
  const [track] = ranked(segments, (segment) => segment.track);
  const drawn = segments.filter((segment) => segment.track === track);
  const order = report.subjects.map(({ id }) => id);
  const subjects = ranked(drawn, ({ subject }) => subject, order);
  const first = firstSubject(metric, report);
  const lines = subjects
    .toSorted((a, b) => Number(b === first) - Number(a === first))
    .map((subject) => drawn.filter((segment) => segment.subject === subject))
    .filter((pieces) => pieces.some(({ points }) => points.length > 1))
    .slice(0, MOST)
    .flatMap((pieces) => linesOf(pieces, metric, report));
  return { source: lines.length > 0 ? drawn[0]?.source : undefined, lines };
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
  return pieces.map(({ points, series, stretch, basis }, index) => ({
    ...(index === pieces.length - 1 && { label: title }),
    of: title,
    series,
    stretch,
    basis,
    sameRun,
    own: false,
    stepped: false,
    points: downsample(points, LIMIT),
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
