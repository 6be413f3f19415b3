/** The history of a metric: its lines, every single reading, the targets, the breaks and the failures. */
import { addDuration, formatDay } from '../model/calendar.ts';
import type { MetricResult, Reading, Report } from '../model/report.ts';
import { promised } from '../model/target-words.ts';
import type { Day } from '../model/types.ts';
import { downsample } from './downsample.ts';
import { finding, seen } from './finding.ts';
import { kind, kindsOf, shown } from './kinds.ts';
import { layouts } from './layout.ts';
import { numberAxis, tickText } from './number-axis.ts';
import { otherSegments, type Segment, segmentsOf } from './series.ts';
import type { ChartSpec, Line, Mark, TargetStep } from './spec.ts';
import { foundation, shortNumber } from './wording.ts';

/** A line keeps at most so many points, whatever its history. */
const LINE_LIMIT = 200;
/** Beyond so many readings only lines and what stands apart are marked. */
const MARK_LIMIT = 40;
/** So many other subjects: with the own one no more than four lines. */
const OTHERS = 3;

/** The chart of a metric; none where no reading has both a day and a number: a bar says that better. */
export function metricHistory(metric: MetricResult, report: Pick<Report, 'subjects'>): ChartSpec | undefined {
  const lines = [...ownLines(shown(metric)), ...otherLines(metric, report)];
  const marks = marksOf(shown(metric), kindsOf(metric) > 1);
  const dates = [...lines.flatMap(({ points }) => points.map(({ date }) => date)), ...marks.flatMap(({ date }) => date ?? [])];
  if (dates.length === 0) return undefined;
  const failures = metric.readings.flatMap(({ failed, date, dated }) => (failed && dated !== 'seen' ? [{ date, text: failed }] : []));
  const days = period([...dates, ...failures.map(({ date }) => date)], metric);
  const targets = targetSteps(metric);
  const axis = numberAxis(numbersOf(lines, marks, targets), { unit: metric.unit, grades: metric.scale, maximum: metric.maximum });
  const span = days.from === days.to ? formatDay(days.from) : `${formatDay(days.from)} to ${formatDay(days.to)}`;
  return {
    id: `history-${metric.id.replace('/', '-')}`,
    title: finding(metric),
    subtitle: `${metric.title}, ${metric.unit}, ${span}${axis.scale === 'log' ? ', log scale' : ''}`,
    sentence: seen(metric, lines),
    days,
    axis,
    lines,
    marks,
    targets,
    breaks: metric.breaks.filter(({ date }) => date >= days.from && date <= days.to).map(({ date, reason }) => ({ date, text: reason })),
    failures,
    layouts: layouts(days, axis, {
      undated: marks.some(({ date }) => date === undefined),
      named: lines.some(({ label }) => label),
      count: marks.length + lines.flatMap(({ points }) => points).length,
    }),
  };
}

function ownLines(metric: MetricResult): Line[] {
  return segmentsOf(metric)
    .filter(({ points }) => points.length > 1)
    .map(({ points }) => ({ own: true, stepped: false, points: downsample(points, LINE_LIMIT) }));
}

/** Of the run that has most values the three subjects that have most; said to be another run where it is one. */
function otherLines(metric: MetricResult, report: Pick<Report, 'subjects'>): Line[] {
  const segments = otherSegments(metric).filter(({ points }) => points.length > 1);
  const run = most(segments, runOf);
  const chosen = segments.filter((segment) => runOf(segment) === run);
  const own = new Set(metric.readings.map(({ snapshot }) => snapshot));
  const subjects = ranked(chosen, ({ subject }) => subject).slice(0, OTHERS);
  return subjects.flatMap((subject) => {
    const pieces = chosen.filter((segment) => segment.subject === subject);
    const title = report.subjects.find(({ id }) => id === subject)?.title ?? subject;
    const sameRun = metric.others.every((one) => one.subject !== subject || own.has(one.snapshot));
    const limit = Math.max(3, Math.floor(LINE_LIMIT / pieces.length));
    return pieces.map(({ points }, index) => ({
      label: index === pieces.length - 1 ? `${title}${sameRun ? '' : ', different run'}` : undefined,
      sameRun,
      own: false,
      stepped: false,
      points: downsample(points, limit),
    }));
  });
}

function runOf({ series, subject }: Segment): string {
  return series.slice(subject.length);
}

function most(segments: readonly Segment[], key: (segment: Segment) => string): string | undefined {
  return ranked(segments, key)[0];
}

/** The keys by how many points they have, most first. */
function ranked(segments: readonly Segment[], key: (segment: Segment) => string): readonly string[] {
  const counts = new Map<string, number>();
  for (const segment of segments) counts.set(key(segment), (counts.get(key(segment)) ?? 0) + segment.points.length);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** Every reading with a number; of a long history only those that no line shows. Where they are `named`, each says of which kind it is. */
function marksOf(metric: MetricResult, named: boolean): Mark[] {
  const alone = new Set(segmentsOf(metric).flatMap(({ points }) => (points.length === 1 ? points.map(({ date }) => date) : [])));
  const numbered = metric.readings.filter(({ number }) => number !== undefined);
  const marked =
    numbered.length > MARK_LIMIT ? numbered.filter(({ standing, date }) => standing !== 'admissible' || alone.has(date)) : numbered;
  return marked.slice(0, LINE_LIMIT).map((reading) => mark(reading, metric, named));
}

function mark(reading: Reading, metric: MetricResult, named: boolean): Mark {
  const { number, text, low, high, basis, standing, dated, date } = reading;
  const words = metric.scale ? text : shortWords(reading, metric.unit);
  const said = standing === 'admissible' || standing === 'counted' ? words : `${standing.replace('-', ' ')} ${words}`;
  const label = named ? `${kind(reading)} ${said}` : said;
  return {
    date: dated === 'seen' ? undefined : date,
    number: number as number,
    low,
    high,
    text,
    label,
    founded: foundation(reading),
    basis,
    standing,
  };
}

function shortWords({ number, low, high, below, text }: Reading, unit: string): string {
  if (low !== undefined && high !== undefined) return high < 10_000 ? text : `${tickText(low, unit)} to ${tickText(high, unit)}`;
  if (below !== undefined) return `< ${shortNumber(below, unit)}`;
  return number === undefined ? text : shortNumber(number, unit);
}

/** A target with a horizon is in force from its due date to the next; one without, always. */
function targetSteps(metric: MetricResult): TargetStep[] {
  return metric.targets.map((target, index) => ({
    from: target.due,
    to: metric.targets[index + 1]?.due,
    number: target.value,
    label: target.due ? `${promised(target, metric)} by ${formatDay(target.due)}` : `target ${promised(target, metric)}`,
  }));
}

function period(dates: readonly Day[], metric: MetricResult): ChartSpec['days'] {
  const dues = metric.targets.flatMap(({ due }) => due ?? []);
  const last = dues.at(-1);
  const ends = last ? [addDuration(last, { text: '1 month', count: 1, unit: 'month' })] : [];
  const all = [...dates, ...dues, ...ends].sort();
  return { from: all[0] as Day, to: all.at(-1) as Day };
}

function numbersOf(lines: readonly Line[], marks: readonly Mark[], targets: readonly TargetStep[]): readonly number[] {
  return [
    ...lines.flatMap(({ points }) => points.map(({ number }) => number)),
    ...marks.flatMap(({ number, low, high }) => [number, low ?? number, high ?? number]),
    ...targets.map(({ number }) => number),
  ];
}
