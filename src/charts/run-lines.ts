/** Numbers of single runs joined into lines: cut where the conditions broke, and where nothing was run for long. */
import { daysBetween } from '../model/calendar.ts';
import type { MetricResult, Place, Run, Track } from '../model/report.ts';
import type { Day } from '../model/types.ts';
import { downsample } from './downsample.ts';
import type { Point } from './series.ts';

/** A gap so many times as long as the usual one cuts a line. */
const LONG = 6;

/** The days from which runs of the track no longer compare with earlier ones, oldest first, each with its reason. */
export function breaksOf(track: Track, metric: Pick<MetricResult, 'breaks'>): readonly { readonly date: Day; readonly reason: string }[] {
  const runs = track.runs.toReversed();
  const [first, last] = [runs[0]?.date ?? '', runs.at(-1)?.date ?? ''];
  const stated = metric.breaks.filter(({ source, date }) => source === track.source && date > first && date <= last);
  const known = new Set(stated.map(({ date }) => date));
  const unstated = runs.flatMap((run, index) => {
    const names = index === 0 ? [] : differing(runs[index - 1] as Run, run);
    return names.length === 0 || known.has(run.date) ? [] : [{ date: run.date, reason: `other ${names.join(', ')}` }];
  });
  return [...stated, ...unstated].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Conditions that both runs state, and state differently. */
function differing(before: Run, after: Run): readonly string[] {
  return Object.keys(after.conditions).filter((name) => name in before.conditions && before.conditions[name] !== after.conditions[name]);
}

/** The line of one subject in pieces, oldest first, with about `limit` points in all. Of several runs of a day the last stands. */
export function runLines(
  track: Track,
  breaks: readonly { readonly date: Day }[],
  numberOf: (run: Run) => number | undefined,
  limit: number,
): readonly (readonly Point[])[] {
  const points = new Map<Day, Point>();
  for (const run of track.runs.toReversed()) {
    const number = numberOf(run);
    if (number !== undefined) points.set(run.date, { date: run.date, number });
  }
  const pieces = cut([...points.values()], breaks, longest(track));
  return pieces.map((piece) => downsample(piece, Math.max(3, Math.round((limit * piece.length) / points.size))));
}

function longest({ runs }: Track): number {
  const gaps = runs.slice(1).map(({ date }, index) => daysBetween(date, (runs[index] as Run).date));
  return LONG * Math.max(1, gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0);
}

function cut(points: readonly Point[], breaks: readonly { readonly date: Day }[], gap: number): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  let before: Point | undefined;
  for (const point of points) {
    const last = before?.date ?? point.date;
    const isCut = !before || breaks.some(({ date }) => last < date && date <= point.date) || daysBetween(last, point.date) > gap;
    if (isCut) pieces.push([]);
    pieces.at(-1)?.push(point);
    before = point;
  }
  return pieces;
}

/** The newest place of a subject in a track, with its run. */
export function newestPlace(track: Track, subject: string): { readonly run: Run; readonly place: Place } | undefined {
  for (const run of track.runs) {
    const place = run.places.find((one) => one.subject === subject);
    if (place) return { run, place };
  }
  return undefined;
}
