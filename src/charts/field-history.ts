/** The field around the own subject in one picture: lines of others, and what counts and is claimed of the own, marked where it is of another run. */
import { formatDay, shortDay } from '../model/calendar.ts';
import type { ComparisonResult, MetricResult, Place, Reading, Report, Run, Track } from '../model/report.ts';
import { named } from './freest.ts';
import { layouts } from './layout.ts';
import { type HistoryView, mark, targetSteps } from './metric-history.ts';
import { numberAxis } from './number-axis.ts';
import { otherLines } from './other-lines.ts';
import type { ChartSpec } from './spec.ts';

/** A chart, with the breaks that it numbers. */
export interface FieldHistory {
  readonly spec: ChartSpec;
  /** In the order of their numbers. */
  readonly breaks: MetricResult['breaks'];
}

/**
 * The chart of the first question that asks for a level of a metric with a line of others; none where nobody has one. Its title is of one
 * run and of the target: runs are never held against each other.
 */
export function fieldHistory(report: HistoryView & Pick<Report, 'metrics' | 'subject'>): FieldHistory | undefined {
  for (const question of report.comparisons.filter(({ shows }) => shows === 'level')) {
    for (const { metric: id } of question.metrics) {
      const metric = report.metrics.find((one) => one.id === id);
      const history = metric && historyOf(metric, question, report);
      if (history) return history;
    }
  }
  return undefined;
}

function historyOf(
  metric: MetricResult,
  question: ComparisonResult,
  report: HistoryView & Pick<Report, 'subject'>,
): FieldHistory | undefined {
  const lines = named(otherLines(metric, report).lines);
  if (lines.length === 0) return undefined;
  const own = [metric.value, metric.claim].filter((reading) => reading?.number !== undefined) as Reading[];
  const runs = new Set(metric.others.map(({ snapshot }) => snapshot));
  const apart = own.filter(({ snapshot }) => !runs.has(snapshot));
  const marks = own.map((reading) => {
    const one = mark(reading, metric, false);
    const said = `${report.subject.title} ${one.basis === 'claimed' ? 'claims ' : ''}${one.label}`;
    return { ...one, label: apart.includes(reading) ? `${said}, different run` : said };
  });
  const dates = [...lines.flatMap(({ points }) => points.map(({ date }) => date)), ...marks.flatMap(({ date }) => date ?? [])].sort();
  const days = { from: dates[0] as string, to: dates.at(-1) as string };
  const targets = targetSteps(metric);
  const numbers = [...lines.flatMap(({ points }) => points), ...marks, ...targets].map(({ number }) => number);
  const axis = numberAxis(numbers, { unit: metric.unit, grades: metric.scale, maximum: metric.maximum });
  const source = longest(metric, question)?.source;
  const breaks = metric.breaks.filter((one) => one.source === source && one.date > days.from && one.date <= days.to);
  const spec: ChartSpec = {
    id: `field-${metric.id.replace('/', '-')}`,
    title: title(metric, question, report),
    subtitle: `${metric.title}, ${metric.unit}, ${formatDay(days.from)} to ${formatDay(days.to)}${axis.scale === 'log' ? ', log scale' : ''}${apart.length > 0 ? `; the lines are of other runs than those of ${report.subject.title}` : ''}`,
    sentence: sentence(apart.length > 0, breaks.length, report),
    days,
    axis,
    lines,
    marks,
    targets,
    breaks: breaks.map(({ date, reason }, index) => ({ date, text: `${index + 1} ${reason}`, shorter: [`${index + 1}`] })),
    failures: [],
    layouts: layouts(days, axis, { undated: marks.some(({ date }) => date === undefined), named: true, count: numbers.length }),
  };
  return { spec, breaks };
}

/** The track of the metric that has most runs: it is the one whose lines are drawn. */
function longest({ id }: MetricResult, { metrics }: ComparisonResult): Track | undefined {
  const tracks = metrics.find(({ metric }) => metric === id)?.tracks ?? [];
  return tracks.reduce<Track | undefined>((most, track) => (most && most.runs.length >= track.runs.length ? most : track), undefined);
}

/** `The newest run: Pot at 2,970 req/s on 26 Mar 2025`: of whom the ratios are taken over, else of the first of the run. */
function title(metric: MetricResult, question: ComparisonResult, { subjects }: Pick<Report, 'subjects'>): string {
  const run: Run | undefined = question.metrics.find((one) => one.metric === metric.id)?.tracks[0]?.runs[0];
  const place: Place | undefined = run?.places.find(({ subject }) => subject === question.relativeTo) ?? run?.places[0];
  if (!run || !place) return `${metric.title} of others`;
  const name = subjects.find(({ id }) => id === place.subject)?.title ?? place.subject;
  return `The newest run: ${name} at ${place.text} on ${shortDay(run.date)}`;
}

function sentence(isApart: boolean, breaks: number, { subject }: Pick<Report, 'subject'>): string {
  const lines = 'Each line is one subject in the runs of one source.';
  const cut = breaks === 0 ? '' : ' Lines are cut where the conditions broke: what lies on one side does not compare with the other.';
  const marks = isApart ? ` What stands for ${subject.title} comes from other runs, and so compares with none of the lines.` : '';
  return `${lines}${cut}${marks}`;
}
