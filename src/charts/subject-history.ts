/** The history of another subject under a metric: every source that speaks of it, cut where the conditions broke. */
import type { MetricResult, Reading, Report } from '../model/report.ts';
import type { Conditions } from '../model/types.ts';
import { kindsOf } from './kinds.ts';
import { type HistoryView, metricHistory } from './metric-history.ts';
import { conditionWords } from './own-lines.ts';
import type { ChartSpec } from './spec.ts';
import { whenWords } from './wording.ts';

/** The chart of a metric as it is seen for that subject (evaluate/seen-for.ts); none where no reading has both a day and a number. */
export function subjectHistory(metric: MetricResult, subject: string, report: HistoryView): ChartSpec | undefined {
  const spec = metricHistory(metric, report);
  if (!spec) return undefined;
  const conditions = conditionWords(commonConditions(runsOf(metric)));
  const [first, ...rest] = spec.subtitle.split(', ');
  return {
    ...spec,
    title: newest(metric),
    subtitle: [`${first} of ${titleOf(subject, report)}`, ...rest, ...conditions].join(', '),
    sentence: seen(metric, spec),
  };
}

/** What counts or could of the source of the value that counts. */
function runsOf({ value, readings }: MetricResult): readonly Reading[] {
  return readings.filter(({ source, standing }) => source === value?.source && (standing === 'counted' || standing === 'admissible'));
}

/** The conditions that all of the readings state alike. */
function commonConditions([first, ...rest]: readonly Reading[]): Conditions {
  const entries = Object.entries(first?.conditions ?? {});
  return Object.fromEntries(entries.filter(([key, value]) => rest.every(({ conditions }) => conditions[key] === value)));
}

/** `2,970 req/s on 26 Mar 2025`, or that nothing stands for the metric. */
function newest(metric: MetricResult): string {
  const kinds = kindsOf(metric);
  if (kinds > 1) return `Newest are figures of ${kinds} kinds`;
  return metric.value
    ? `${metric.value.text}${metric.value.dated === 'measured' ? ' on ' : ', '}${whenWords(metric.value)}`
    : 'No value counts';
}

function titleOf(subject: string, { subjects }: Pick<Report, 'subjects'>): string {
  return subjects.find(({ id }) => id === subject)?.title ?? subject;
}

/** What is drawn, and what of it may not be held against each other. */
function seen(metric: MetricResult, { lines, breaks }: ChartSpec): string {
  const struck = metric.readings.filter(({ standing }) => standing === 'refuted' || standing === 'disputed').length;
  const cuts = breaks.length === 1 ? 'once' : breaks.length === 2 ? 'twice' : `${breaks.length} times`;
  const parts = [
    `${metric.readings.length} values.`,
    breaks.length > 0 && `The conditions broke ${cuts}: the line is cut there, and what lies on one side does not compare with the other.`,
    lines.some(({ aside }) => aside) && 'The thin lines are of other runs than the newest value, and do not compare with it either.',
    struck > 0 &&
      `${struck === 1 ? 'One figure is struck out: kept, with the reason' : `${struck} figures are struck out: kept, with the reason of each`} in the table, and on no line.`,
  ];
  return parts.filter(Boolean).join(' ');
}
