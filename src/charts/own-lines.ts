/** The lines of the subject that a chart is about: a piece per series, cut at breaks and gaps. */
import type { MetricResult, Report } from '../model/report.ts';
import type { Conditions } from '../model/types.ts';
import { downsample } from './downsample.ts';
import { type Segment, segmentsOf, tracksOf } from './series.ts';
import type { Line } from './spec.ts';

/** A line keeps at most so many points, whatever its history. */
const LIMIT = 200;

/** Where there are several tracks each has its name at its newest piece, and only that of the value that counts is drawn strongly. */
export function ownLines(metric: MetricResult, { sources }: Pick<Report, 'sources'>): readonly Line[] {
  const segments = segmentsOf(metric).filter(({ points }) => points.length > 1);
  const tracks = Map.groupBy(segments, ({ track }) => track);
  const counts = metric.value && tracksOf(metric.readings)(metric.value).track;
  const newest = new Set([...tracks.values()].map((pieces) => pieces.at(-1)));
  return segments.map((segment) => ({
    label: tracks.size > 1 && newest.has(segment) ? trackTitle(segment, sources) : undefined,
    own: true,
    aside: counts && segment.track !== counts ? true : undefined,
    stepped: false,
    points: downsample(segment.points, LIMIT),
  }));
}

/** The name of a track: `Shop, full kettle`. */
export function trackTitle({ source, told }: Pick<Segment, 'source' | 'told'>, sources: Report['sources']): string {
  return [sources.find(({ id }) => id === source)?.title ?? source, ...conditionWords(told)].join(', ');
}

/** `concurrency 64`, and words as they are: `rented server`. */
export function conditionWords(conditions: Conditions): readonly string[] {
  return Object.entries(conditions).map(([name, value]) => (typeof value === 'number' ? `${name.replaceAll('-', ' ')} ${value}` : value));
}
