/** The history of a metric: its lines, every single reading, the targets, the breaks and the failures. */
import { startOf } from '../evaluate/targets.ts';
import { addDuration, formatDay } from '../model/calendar.ts';
import type { MetricResult, Reading, Report } from '../model/report.ts';
import { promised } from '../model/target-words.ts';
import type { Day } from '../model/types.ts';
import { courseTo } from './course.ts';
import { finding, seen } from './finding.ts';
import { kind, kindsOf, shown } from './kinds.ts';
import { layouts } from './layout.ts';
import { numberAxis, tickText } from './number-axis.ts';
import { type Field, firstSubject, otherLines } from './other-lines.ts';
import { isAside, mainTrack, ownLines } from './own-lines.ts';
import { segmentsOf, seriesOf } from './series.ts';
import type { ChartSpec, Line, Mark, TargetStep } from './spec.ts';
import { foundation, shortNumber } from './wording.ts';

/** So many marks at most, whatever the history. */
const MARKS = 200;
/** Beyond so many readings only lines and what stands apart are marked. */
const MARK_LIMIT = 40;
/** So many of the newest regressions are marked. */
const WORSE = 6;

/** What of a Report a chart is drawn from, besides the metric. */
export type HistoryView = Field & Pick<Report, 'sources'>;

/**
 * The chart of a metric; none where no reading has both a day and a number: a bar says that better. Its time is the own subject's, and
 * that of the others only where the own one has no day at all.
 */
export function metricHistory(metric: MetricResult, report: HistoryView): ChartSpec | undefined {
  const own = ownLines(shown(metric), report);
  const marks = marksOf(shown(metric), kindsOf(metric) > 1);
  const failures = metric.readings.flatMap(({ failed, date, dated }) => (failed && dated !== 'seen' ? [{ date, text: failed }] : []));
  const ownDays = [...daysOf(own), ...marks.flatMap(({ date }) => date ?? []), ...failures.map(({ date }) => date)];
  const others = otherLines(metric, report, ownDays.length > 0 ? period(ownDays, metric) : undefined);
  const lines = [...own, ...others];
  if (lines.length + marks.filter(({ date }) => date !== undefined).length === 0) return undefined;
  const days = period([...ownDays, ...daysOf(others)], metric);
  const breaks = metric.breaks
    .filter(({ date }) => date >= days.from && date <= days.to)
    .map(({ date, reason }) => ({ date, text: reason }));
  const first = report.subjects.find(({ id }) => id === firstSubject(metric, report))?.title;
  const targets = targetSteps(metric);
  const axis = numberAxis(numbersOf(lines, marks, targets), { unit: metric.unit, grades: metric.scale, maximum: metric.maximum });
  const course = courseTo(metric, days);
  const span = days.from === days.to ? formatDay(days.from) : `${formatDay(days.from)} to ${formatDay(days.to)}`;
  return {
    id: `history-${metric.id.replace('/', '-')}`,
    title: finding(metric),
    subtitle: `${metric.title}, ${metric.unit}, ${span}${axis.scale === 'log' ? ', log scale' : ''}`,
    sentence: seen(metric, lines, { broken: lines.length > 0 && breaks.length > 0, first, course }),
    days,
    axis,
    lines,
    marks,
    targets,
    breaks,
    failures,
    ...(course && { course }),
    ...worseNotes(metric, days),
    layouts: layouts(days, axis, {
      undated: marks.some(({ date }) => date === undefined),
      named: lines.some(({ label }) => label),
      count: marks.length + lines.flatMap(({ points }) => points).length,
    }),
  };
}

/** The newest regressions within the days that are drawn. */
function worseNotes({ regressions = [] }: MetricResult, { from, to }: ChartSpec['days']): Pick<ChartSpec, 'worse'> {
  const within = regressions.filter(({ since }) => since >= from && since <= to).slice(0, WORSE);
  const worse = within.map(({ since, text, state }) => ({ date: since, text: `worse, ${text}, ${state}` }));
  return worse.length > 0 ? { worse } : {};
}

function daysOf(lines: readonly Line[]): readonly Day[] {
  return lines.flatMap(({ points }) => points.map(({ date }) => date));
}

/** Every reading with a number; of a long history only those that no line shows. Where they are `named`, each says of which kind it is. */
function marksOf(metric: MetricResult, named: boolean): Mark[] {
  const main = mainTrack(metric);
  const alone = new Set(
    segmentsOf(metric).flatMap(({ series, track, points: [first, ...more] }) =>
      more.length > 0 || isAside(track, main) ? [] : [`${series} ${first?.date}`],
    ),
  );
  const numbered = metric.readings.filter(({ number }) => number !== undefined);
  const marked =
    numbered.length > MARK_LIMIT
      ? numbered.filter((one) => one.standing !== 'admissible' || alone.has(`${seriesOf(one)} ${one.date}`))
      : numbered;
  return marked.slice(0, MARKS).map((reading) => mark(reading, metric, named));
}

/** A reading as a mark; `named` ones say of which kind they are. */
export function mark(reading: Reading, metric: MetricResult, named: boolean): Mark {
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

/**
 * A target is in force from its due date, or the day from which it is set, until another is; one without either, from the beginning. One that
 * was replaced before it came into force is no step.
 */
export function targetSteps(metric: MetricResult): TargetStep[] {
  const inOrder = metric.targets.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
  return inOrder.flatMap((target, index) => {
    const from = startOf(target) || undefined;
    const next = inOrder.slice(index + 1).find((one) => !one.until || one.until > startOf(one));
    const to = [next && startOf(next), target.until].filter((day) => day !== undefined).sort()[0];
    if (to !== undefined && from !== undefined && to <= from) return [];
    const label = target.due ? `${promised(target, metric)} by ${formatDay(target.due)}` : `target ${promised(target, metric)}`;
    return [{ from, to, number: target.value, label }];
  });
}

function period(dates: readonly Day[], metric: MetricResult): ChartSpec['days'] {
  const dues = metric.targets.flatMap((target) => startOf(target) || []).sort();
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
