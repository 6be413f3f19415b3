/** The history of a metric: its lines, every single reading, the targets, the breaks and the failures. */
import { startOf } from '../evaluate/targets.ts';
import { formatDay } from '../model/calendar.ts';
import type { MetricResult, Reading, Report } from '../model/report.ts';
import { promised } from '../model/target-words.ts';
import { clauseOf, numbered } from './breaks.ts';
import { courseTo } from './course.ts';
import { distance } from './distance.ts';
import { finding, seen } from './finding.ts';
import { countOf, daysOf, framing, periodOf } from './framing.ts';
import { named } from './freest.ts';
import { kind, kindsOf, shown } from './kinds.ts';
import { tickText } from './number-axis.ts';
import { type Field, firstSubject, otherLines } from './other-lines.ts';
import { isAside, mainTrack, ownLines } from './own-lines.ts';
import { isJoinable, segmentsOf, seriesOf, stretchOf } from './series.ts';
import type { ChartSpec, Mark, Note, TargetStep } from './spec.ts';
import { isCrowded } from './thinned.ts';
import { foundation, shortNumber } from './wording.ts';

/** So many marks at most, whatever the history. */
const MARKS = 200;
/** Beyond so many readings only lines and what stands apart are marked. */
const MARK_LIMIT = 40;
/** So many of the newest regressions are marked. */
const WORSE = 6;

/** What of a Report a chart is drawn from, besides the metric. */
export type HistoryView = Field & Pick<Report, 'sources'>;

/** From so many days on the own subject's time is the frame, and others are drawn within it only. */
const PLENTY = 8;

/**
 * The chart of a metric; none where no reading has both a day and a number: a bar says that better. Others are drawn over all of their time,
 * unless the own subject has plenty of days.
 */
export function metricHistory(metric: MetricResult, report: HistoryView): ChartSpec | undefined {
  const own = {
    lines: ownLines(shown(metric), report),
    marks: marksOf(shown(metric), kindsOf(metric) > 1),
    failures: metric.readings.flatMap(({ failed, date, dated }) => (failed && dated !== 'seen' ? [{ date, text: failed }] : [])),
  };
  const targets = targetSteps(metric);
  const ownDays = daysOf(own);
  const others = otherLines(metric, report, new Set(ownDays).size >= PLENTY ? periodOf(ownDays, targets) : undefined);
  const drawn = { ...own, lines: [...own.lines, ...named(others.lines)], targets };
  if (drawn.lines.length + own.marks.filter(({ date }) => date !== undefined).length === 0) return undefined;
  const days = periodOf(daysOf(drawn), targets);
  const breaks = breaksWithin(metric, others.source, days);
  const first = report.subjects.find(({ id }) => id === firstSubject(metric, report))?.title;
  const course = courseTo(metric, days);
  const crowded = isCrowded({ marks: own.marks, breaks });
  const measure = `${metric.title}, ${metric.unit}`;
  const count = countOf(drawn);
  const { unit, scale: grades, maximum } = metric;
  const { subtitle, axis, layouts } = framing(drawn, days, measure, count, { unit, grades, maximum });
  return {
    id: `history-${metric.id.replace('/', '-')}`,
    title: [finding(metric), distance(metric)].filter(Boolean).join(', '),
    subtitle,
    measure,
    sentence: seen(metric, drawn.lines, { broken: drawn.lines.length > 0 && breaks.length > 0, first, crowded, course }),
    days,
    axis,
    ...drawn,
    breaks: cutsOwn(metric, breaks) ? numbered(breaks.map(noteOf)) : breaks.map((one) => ({ ...noteOf(one), text: clauseOf(one.reason) })),
    ...(course && { course }),
    ...worseNotes(metric, days),
    count,
    layouts,
  };
}

/** The breaks that the chart of a metric draws, in the order of their numbers. */
export function drawnBreaks(metric: MetricResult, report: HistoryView, { days }: ChartSpec): MetricResult['breaks'] {
  return breaksWithin(metric, otherLines(metric, report, days).source, days);
}

/** Of the own sources, and of the one whose runs of others are drawn. */
function breaksWithin(metric: MetricResult, other: string | undefined, { from, to }: ChartSpec['days']): MetricResult['breaks'] {
  const sources = new Set([other, ...metric.readings.map(({ source }) => source)]);
  return metric.breaks.filter(({ date, source }) => sources.has(source) && date >= from && date <= to);
}

/** Whether they cut lines of the own subject; those of others' lines have no numbers, for where these lines are read they are listed. */
export function cutsOwn({ readings }: Pick<MetricResult, 'readings'>, breaks: MetricResult['breaks']): boolean {
  return breaks.some((one) => readings.some(({ source }) => source === one.source));
}

function noteOf({ date, reason }: MetricResult['breaks'][number]): Note {
  return { date, text: reason };
}

/** The newest regressions within the days that are drawn. */
function worseNotes({ regressions = [] }: MetricResult, { from, to }: ChartSpec['days']): Pick<ChartSpec, 'worse'> {
  const within = regressions.filter(({ since }) => since >= from && since <= to).slice(0, WORSE);
  const worse = within.map(({ since, text, state }) => ({ date: since, text: `worse, ${text}, ${state}` }));
  return worse.length > 0 ? { worse } : {};
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
    ...(isJoinable(reading) && { series: seriesOf(reading), stretch: stretchOf(reading, metric) }),
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
