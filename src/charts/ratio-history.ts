/** The ratio of the own subject over another, run by run: each point lies within one run, and lines are cut where the conditions broke. */

import { BASES } from '../model/basis.ts';
import { formatDay } from '../model/calendar.ts';
import { list } from '../model/phrases.ts';
import type { MetricResult, RatioHistory, Reading, Report, Track } from '../model/report.ts';
import { promised } from '../model/target-words.ts';
import type { Basis, Day } from '../model/types.ts';
import { layouts } from './layout.ts';
import { targetSteps } from './metric-history.ts';
import { numberAxis } from './number-axis.ts';
import { trackTitle } from './own-lines.ts';
import { partText, placeOf } from './parts.ts';
import { breaksOf, runLines } from './run-lines.ts';
import type { ChartSpec, Line, Mark } from './spec.ts';

/** So many points at most, over all tracks. */
const POINTS = 200;

/** What of a Report the chart is drawn from. */
export type RatioView = Pick<Report, 'metrics' | 'subject' | 'subjects' | 'sources'>;

/** The chart of a ratio; none with fewer than two runs on different days, of which a table says all. */
export function ratioChart(history: RatioHistory, metric: MetricResult, report: RatioView): ChartSpec | undefined {
  const dates = history.tracks.flatMap(({ runs }) => runs.map(({ date }) => date)).sort();
  const [from, to] = [dates[0], dates.at(-1)] as [Day?, Day?];
  if (!from || !to || from === to) return undefined;
  const base = report.metrics.find(({ id }) => id === history.metric) as MetricResult;
  const breaks = history.tracks.map((track) => breaksOf(track, base));
  const lines = history.tracks.flatMap((track, index) => linesOf(track, breaks[index] ?? [], report, history.tracks.length > 1));
  const targets = targetSteps(metric).filter(({ from: start }) => !start || start <= to);
  const numbers = [...lines.flatMap(({ points }) => points), ...targets].map(({ number }) => number);
  const axis = numberAxis(numbers, { unit: 'x' });
  const days = { from, to };
  const cut = breaks.flat();
  return {
    id: `ratio-${metric.id}-${history.relativeTo}`,
    title: title(history, metric, report),
    subtitle: `${base.title} of ${report.subject.title} over that of ${titleOf(history.relativeTo, report)} in the same run, ${formatDay(from)} to ${formatDay(to)}${axis.scale === 'log' ? ', log scale' : ''}`,
    sentence: sentence(dates.length, cut.length, history, report),
    days,
    axis,
    lines,
    marks: history.tracks.flatMap((track, index) => marksOf(track, breaks[index] ?? [], base, report)),
    targets,
    breaks: cut.map(({ date, reason }) => ({ date, text: reason })),
    failures: [],
    layouts: layouts(days, axis, { undated: false, named: lines.some(({ label }) => label), count: dates.length }),
  };
}

/** The pieces of one track; the newest is named, where there are several tracks. */
function linesOf(track: Track, breaks: ReturnType<typeof breaksOf>, { subject, sources }: RatioView, named: boolean): readonly Line[] {
  const pieces = piecesOf(track, breaks, subject.id);
  const name = trackTitle({ source: track.source, told: track.conditions }, sources);
  return pieces.map((points, index) => ({
    label: named && index === pieces.length - 1 ? name : undefined,
    own: true,
    stepped: false,
    points,
  }));
}

/** What a line cannot show: a run alone between two cuts; and the newest run of the track, with its ratio beside it. */
function marksOf(track: Track, breaks: ReturnType<typeof breaksOf>, base: MetricResult, { subject }: RatioView): readonly Mark[] {
  const pieces = piecesOf(track, breaks, subject.id);
  const last = pieces.at(-1)?.at(-1)?.date;
  const alone = new Set([...pieces.flatMap(([first, ...more]) => (first && more.length === 0 ? [first.date] : [])), last]);
  const byDay = new Map(track.runs.toReversed().map((run) => [run.date, run]));
  const readings = new Map([...base.readings, ...base.others].map((one) => [one.id, one]));
  return [...byDay.values()].flatMap(({ date, places }) => {
    const own = places.find((place) => place.subject === subject.id);
    if (!alone.has(date) || own?.ratio === undefined) return [];
    const bases = places.map(({ reading }) => BASES.indexOf((readings.get(reading) as Reading).basis));
    const basis = BASES[Math.min(...bases)] as Basis;
    const text = partText(own.ratio, 'ratio');
    const label = date === last ? text : '';
    return [{ date, number: own.ratio, text, label, founded: `${basis}, ${formatDay(date)}`, basis, standing: 'admissible' as const }];
  });
}

function piecesOf(track: Track, breaks: ReturnType<typeof breaksOf>, subject: string) {
  return runLines(track, breaks, (run) => placeOf(run, subject)?.ratio, POINTS);
}

/** `12.5x Pot in the run of 3 May 2026, where 20x was promised` */
function title({ tracks: [track], relativeTo }: RatioHistory, metric: MetricResult, report: RatioView): string {
  const run = track?.runs[0];
  const ratio = placeOf(run, report.subject.id)?.ratio as number;
  const other = titleOf(relativeTo, report);
  const goal = metric.target ? `, where ${promised(metric.target, metric, other).replaceAll(' ', '\u00a0')} was promised` : '';
  return `${partText(ratio, 'ratio')} ${other} in the run of ${formatDay(run?.date as Day)}${goal}`;
}

function sentence(runs: number, breaks: number, { tracks }: RatioHistory, { sources }: RatioView): string {
  const names = [...new Set(tracks.map(({ source }) => sources.find(({ id }) => id === source)?.title ?? source))];
  const cut = breaks === 0 ? '' : ' Lines are cut where the conditions broke.';
  return `Each point is one of ${runs} runs that have both, by ${list(names)}.${cut}`;
}

function titleOf(id: string, { subjects }: RatioView): string {
  return subjects.find((one) => one.id === id)?.title ?? id;
}
