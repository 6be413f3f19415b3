/** What moved, for the front page: the own metrics, and the field where the own subject has no series. */
import { shortDay } from '../model/calendar.ts';
import { changeWords, isAbout } from '../model/change-words.ts';
import type { Change, FieldResult, MetricResult, Report } from '../model/report.ts';

/** The front page shows so many own metrics, and the field of so many. */
const MOST = { own: 12, field: 6 };

/** Some of what moved, and how much more did. */
export interface Some<T> {
  readonly shown: readonly T[];
  readonly more: number;
}

/** The own metrics that have a trend: the promised ones before the others, in the order of the framework. */
export function ownTrends(metrics: readonly MetricResult[]): Some<MetricResult> {
  const moved = metrics.flatMap((metric) => [metric, ...metric.parts]).filter(hasTrend);
  return some(
    moved.toSorted((a, b) => Number(b.scored) - Number(a.scored)),
    MOST.own,
  );
}

/** The field of one metric. */
export interface MovedField {
  readonly metric: MetricResult;
  /** The day and source of all the values, where they share one. */
  readonly common?: string | undefined;
  /** In the order of the scorecard. */
  readonly rows: readonly MovedRow[];
}

/** How one subject moved, within its own series. */
export interface MovedRow {
  readonly title: string;
  /** The newest value, and its day where it is not the same for all. */
  readonly value: string;
  readonly month: string;
  readonly quarter: string;
}

/** The metrics in which the own subject has no series and others have one over a month or a quarter. */
export function fieldTrends({ metrics, subjects, sources }: Pick<Report, 'metrics' | 'subjects' | 'sources'>): Some<MovedField> {
  const title = (things: readonly { readonly id: string; readonly title: string }[], id: string) =>
    things.find((one) => one.id === id)?.title ?? id;
  const moved = metrics.filter((metric) => !hasTrend(metric) && metric.field.some(hasSpan));
  const fields = moved.map((metric): MovedField => {
    const known = metric.field.filter(hasSpan);
    const days = new Set(known.map(({ value }) => `${value?.date && shortDay(value.date)}, ${title(sources, value?.source ?? '')}`));
    const rows = known.map(({ subject, value, trend: { month, quarter } }) => ({
      title: title(subjects, subject),
      value: `${value?.text}${days.size > 1 && value ? `, ${shortDay(value.date)}` : ''}`,
      month: cell(metric, month, 'month'),
      quarter: cell(metric, quarter, 'quarter'),
    }));
    return { metric, common: days.size === 1 ? [...days][0] : undefined, rows };
  });
  return some(fields, MOST.field);
}

/** `+0.6 %, improving`; its day where it lies further back; a dash where there is none. */
function cell(metric: MetricResult, change: Change | undefined, span: 'month' | 'quarter'): string {
  if (!change) return '–';
  const since = isAbout(change, span) ? '' : ` since ${shortDay(change.from.date)}`;
  return `${changeWords(change, metric)}${since}${change.change === 0 ? '' : `, ${change.direction}`}`;
}

function hasTrend({ trend }: MetricResult): boolean {
  return (trend.previous ?? trend.month ?? trend.quarter ?? trend.year) !== undefined;
}

function hasSpan({ trend }: FieldResult): boolean {
  return (trend.month ?? trend.quarter) !== undefined;
}

function some<T>(all: readonly T[], most: number): Some<T> {
  return { shown: all.slice(0, most), more: Math.max(0, all.length - most) };
}
