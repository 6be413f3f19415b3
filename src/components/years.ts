/** A long history, year by year: never one range over what does not compare. */
import { type Segment, tracksOf } from '../charts/series.ts';
import { addDuration, shortDay } from '../model/calendar.ts';
import { formatQuantity } from '../model/quantity.ts';
import type { MetricResult, Reading } from '../model/report.ts';

/** The values of one year, or of what lies of it between two breaks. */
export interface Year {
  readonly year: string;
  /** `from 15 Jul`, where the year is broken. */
  readonly part?: string | undefined;
  readonly count: number;
  /** In the metric's unit, which is not said again. */
  readonly least: string;
  readonly median: string;
  readonly most: string;
}

/** The years of one track. */
export interface YearsOfTrack extends Pick<Segment, 'source' | 'told'> {
  /** Newest first. */
  readonly years: readonly Year[];
}

/** What counts or could, by track and year; the track that spoke last comes first. */
export function yearsOf(metric: MetricResult): readonly YearsOfTrack[] {
  const trackOf = tracksOf(metric.readings);
  const numbers = metric.readings.filter(({ standing }) => standing === 'counted' || standing === 'admissible');
  return [...Map.groupBy(numbers, (one) => trackOf(one).track).values()].map((group) => {
    const { source, told } = trackOf(group[0] as Reading);
    const cuts = metric.breaks.filter((one) => one.source === source).map(({ date }) => date);
    return { source, told, years: years(metric, group, cuts) };
  });
}

/** The readings come newest first; a break begins a new row. */
function years(metric: MetricResult, readings: readonly Reading[], cuts: readonly string[]): readonly Year[] {
  const pieceOf = ({ date }: Reading) => `${date.slice(0, 4)} ${cuts.findLast((cut) => cut <= date) ?? ''}`;
  const pieces = Map.groupBy(readings, pieceOf);
  const broken = Map.groupBy(pieces.keys(), (piece) => piece.slice(0, 4));
  return [...pieces].map(([piece, group]) => {
    const [year, since] = piece.split(' ') as [string, string];
    const whole = broken.get(year)?.length === 1;
    return { year, part: whole ? undefined : part(year, since, cuts), count: group.length, ...range(metric, group) };
  });
}

/** `from 15 Jul`, `until 14 Jul`, `15 Jul to 9 Oct`. */
function part(year: string, since: string, cuts: readonly string[]): string {
  const day = (date: string) => shortDay(date).replace(/ \d+$/, '');
  const next = cuts.find((cut) => cut > since && cut.startsWith(year));
  const until = next && day(addDuration(next, { text: '1 day', count: 1, unit: 'day' }, -1));
  if (!since.startsWith(year)) return `until ${until}`;
  return until ? `${day(since)} to ${until}` : `from ${day(since)}`;
}

function range(metric: MetricResult, readings: readonly Reading[]): Pick<Year, 'least' | 'median' | 'most'> {
  const sorted = readings.map(({ number }) => number ?? 0).toSorted((a, b) => a - b);
  const words = (index: number) => {
    const at = sorted[index] ?? 0;
    return metric.scale?.[at] ?? formatQuantity(at, metric.unit, { bare: true });
  };
  return { least: words(0), median: words(Math.floor((sorted.length - 1) / 2)), most: words(sorted.length - 1) };
}
