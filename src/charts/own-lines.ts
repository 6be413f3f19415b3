/** The lines of the subject that a chart is about: a piece per series, cut at breaks and gaps. */
import type { MetricResult, Report } from '../model/report.ts';
import type { Conditions } from '../model/types.ts';
import { downsample } from './downsample.ts';
import { type Segment, segmentsOf, tracksOf } from './series.ts';
import type { Line } from './spec.ts';

/** A line knows at most so many points, whatever its history; fewer are drawn. */
export const LIMIT = 1000;

/**
 * Where there are several tracks each has its name at its newest piece, and only that of the value that counts is drawn strongly: of the
 * others what stands alone is a dot of the line, where it is a mark otherwise.
 */
export function ownLines(metric: MetricResult, { sources }: Pick<Report, 'sources'>): readonly Line[] {
  const main = mainTrack(metric);
  const segments = segmentsOf(metric).filter(({ track, points }) => points.length > 1 || isAside(track, main));
  const tracks = Map.groupBy(segments, ({ track }) => track);
  const newest = new Set([...tracks.values()].map((pieces) => pieces.at(-1)));
  return segments.map((segment) => ({
    label: tracks.size > 1 && newest.has(segment) ? shortTitle(segment, sources) : undefined,
    series: segment.series,
    stretch: segment.stretch,
    basis: segment.basis,
    own: true,
    aside: isAside(segment.track, main) || undefined,
    stepped: false,
    points: downsample(segment.points, LIMIT),
  }));
}

/** The track of the value that counts; none where nothing counts. */
export function mainTrack(metric: MetricResult): string | undefined {
  return metric.value && tracksOf(metric.readings)(metric.value).track;
}

/** Whether it is another track than that of the value that counts. */
export function isAside(track: string, main: string | undefined): boolean {
  return main !== undefined && track !== main;
}

/** What tells it from the other tracks of its source, else the source. */
function shortTitle({ source, told }: Segment, sources: Report['sources']): string {
  const words = conditionWords(told);
  return words.length > 0 ? words.join(', ') : trackTitle({ source, told }, sources);
}

/** The name of a track: `Shop, full kettle`. */
export function trackTitle({ source, told }: Pick<Segment, 'source' | 'told'>, sources: Report['sources']): string {
  return [sources.find(({ id }) => id === source)?.title ?? source, ...conditionWords(told)].join(', ');
}

/** `concurrency 64`, and words as they are: `rented server`. */
export function conditionWords(conditions: Conditions): readonly string[] {
  return Object.entries(conditions).map(([name, value]) => (typeof value === 'number' ? `${name.replaceAll('-', ' ')} ${value}` : value));
}
