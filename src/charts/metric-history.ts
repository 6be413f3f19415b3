/** The history of a metric: its lines, every single reading, the targets, the breaks and the failures. */
import { addDuration, formatDay } from '../model/calendar.ts';
import type { MetricResult, Reading, Report } from '../model/report.ts';
import type { Day } from '../model/types.ts';
import { downsample } from './downsample.ts';
import { layouts } from './layout.ts';
import { numberAxis } from './number-axis.ts';
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
  const lines = [...ownLines(metric), ...otherLines(metric, report)];
  const marks = marksOf(metric);
  const dates = [...lines.flatMap(({ points }) => points.map(({ date }) => date)), ...marks.flatMap(({ date }) => date ?? [])];
  if (dates.length === 0) return undefined;
  const failures = metric.readings.flatMap(({ failed, date, dated }) => (failed && dated !== 'seen' ? [{ date, text: failed }] : []));
  const days = period([...dates, ...failures.map(({ date }) => date)], metric);
  const targets = targetSteps(metric);
  const axis = numberAxis(numbersOf(lines, marks, targets), { unit: metric.unit, grades: metric.scale });
  const span = days.from === days.to ? formatDay(days.from) : `${formatDay(days.from)} to ${formatDay(days.to)}`;
  return {
    id: `history-${metric.id.replace('/', '-')}`,
    title: finding(metric),
    subtitle: `${metric.title}, ${metric.unit}, ${span}${axis.scale === 'log' ? ', log scale' : ''}`,
    sentence: sentence(metric, lines),
    days,
    axis,
    lines,
    marks,
    targets,
    breaks: metric.breaks.filter(({ date }) => date >= days.from && date <= days.to).map(({ date, reason }) => ({ date, text: reason })),
    failures,
    layouts: layouts(days, axis, { undated: marks.some(({ date }) => date === undefined), count: marks.length + 2 * lines.length }),
  };
}

function ownLines(metric: MetricResult): Line[] {
  return segmentsOf(metric)
    .filter(({ points }) => points.length > 1)
    .map(({ points }) => ({ own: true, stepped: false, points: downsample(points, LINE_LIMIT) }));
}

/** Of the run that has most values the three subjects that have most; said to be another run. */
function otherLines(metric: MetricResult, report: Pick<Report, 'subjects'>): Line[] {
  const segments = otherSegments(metric);
  const run = most(segments, runOf);
  const chosen = segments.filter((segment) => runOf(segment) === run);
  const subjects = ranked(chosen, ({ subject }) => subject).slice(0, OTHERS);
  return subjects.flatMap((subject) => {
    const pieces = chosen.filter((segment) => segment.subject === subject);
    const title = report.subjects.find(({ id }) => id === subject)?.title ?? subject;
    const limit = Math.max(3, Math.floor(LINE_LIMIT / pieces.length));
    return pieces.map(({ points }, index) => ({
      label: index === pieces.length - 1 ? `${title}, different run` : undefined,
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

/** Every reading with a number; of a long history only those that no line shows. */
function marksOf(metric: MetricResult): Mark[] {
  const alone = new Set(segmentsOf(metric).flatMap(({ points }) => (points.length === 1 ? points.map(({ date }) => date) : [])));
  const numbered = metric.readings.filter(({ number }) => number !== undefined);
  const shown =
    numbered.length > MARK_LIMIT ? numbered.filter(({ standing, date }) => standing !== 'admissible' || alone.has(date)) : numbered;
  return shown.slice(0, LINE_LIMIT).map((reading) => mark(reading, metric));
}

function mark(reading: Reading, metric: MetricResult): Mark {
  const { number, text, low, high, basis, standing, dated, date } = reading;
  const words = metric.scale || low !== undefined ? text : shortNumber(number as number, metric.unit);
  const said = standing === 'admissible' || standing === 'counted' ? words : `${standing.replace('-', ' ')} ${words}`;
  return {
    date: dated === 'seen' ? undefined : date,
    number: number as number,
    low,
    high,
    text,
    label: said,
    founded: foundation(reading),
    basis,
    standing,
  };
}

/** A target with a horizon is in force from its due date to the next; one without, always. */
function targetSteps(metric: MetricResult): TargetStep[] {
  return metric.targets.map((target, index) => ({
    from: target.due,
    to: metric.targets[index + 1]?.due,
    number: target.value,
    label: target.due ? `${target.text} by ${formatDay(target.due)}` : `target ${target.text}`,
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

/** The finding in a few words: how it moved, else how often it was claimed and what of that counts. */
export function finding(metric: MetricResult): string {
  const change = metric.trend.quarter ?? metric.trend.month ?? metric.trend.previous;
  if (change) return `From ${change.from.text} to ${change.to.text}: ${change.direction}`;
  const claims = metric.readings.filter(({ basis, failed }) => basis === 'claimed' && !failed);
  const struck = claims.filter(({ standing }) => standing !== 'claimed').length;
  const claimed = claims.length === 0 ? '' : `Claimed ${times(claims.length)}${struck > 0 ? `, ${struck} of them struck out` : ''}; `;
  const failed = metric.readings.some(({ standing }) => standing === 'failed') ? 'the measurement failed' : 'nothing counts';
  return capital(`${claimed}${metric.value ? 'one value counts' : failed}`);
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

/** What is seen, in words: what counts, how many claims, what was struck out, what failed. */
function sentence(metric: MetricResult, lines: readonly Line[]): string {
  const count = (...standings: readonly string[]) => metric.readings.filter(({ standing }) => standings.includes(standing)).length;
  const parts = [
    metric.value ? `What counts is ${metric.value.text}, ${foundation(metric.value)}.` : 'No value counts.',
    phrase(count('claimed'), 'claim is', 'claims are', 'shown as a hollow diamond', 'shown as hollow diamonds'),
    phrase(count('refuted', 'disputed', 'retracted', 'corrected'), 'figure is', 'figures are', 'struck out', 'struck out'),
    phrase(count('failed'), 'measurement', 'measurements', 'failed, a tick on the axis', 'failed, ticks on the axis'),
    lines.some(({ own }) => !own) ? 'The thin lines were measured in a different run and are not comparable.' : '',
    metric.breaks.length > 0 ? 'The lines break where the conditions changed.' : '',
  ];
  return parts.filter(Boolean).join(' ');
}

function phrase(count: number, one: string, many: string, oneDoes: string, manyDo: string): string {
  if (count === 0) return '';
  return count === 1 ? `One ${one} ${oneDoes}.` : `${count} ${many} ${manyDo}.`;
}
