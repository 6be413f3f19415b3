/** Regressions for readers: what happened, between which observations, and what became of it. */
import { conditionWords } from '../charts/own-lines.ts';
import { formatDay, shortDay } from '../model/calendar.ts';
import { list } from '../model/phrases.ts';
import type { MetricResult, Regression, Report, ShiftEnd } from '../model/report.ts';
import { countOf } from './number-words.ts';
import { readingHref } from './values.ts';

/** A metric's page lists so many, the newest first. */
export const MOST = 12;

/** One of the two observations between which it happened. */
export interface EndRow {
  readonly text: string;
  readonly href?: string | undefined;
  /** Its day, and the version and commit where they are known. */
  readonly under: string;
}

/** One regression. */
export interface RegressionRow {
  readonly since: string;
  readonly day: string;
  readonly what: string;
  readonly size: string;
  /** The series, where the metric has several. */
  readonly series?: string | undefined;
  readonly ends: readonly [EndRow, EndRow];
  readonly state: Regression['state'];
  /** When it recovered, or who answers for it, and why. */
  readonly said: readonly string[];
}

const WHAT: Readonly<Record<Regression['kind'], string>> = {
  step: 'a step',
  drift: 'a drift',
  last: 'worse than the value before, beyond its spread',
};

/** The rows of a metric's register. */
export function regressionRows(metric: MetricResult, report: Pick<Report, 'sources' | 'decisions'>): readonly RegressionRow[] {
  const all = metric.regressions ?? [];
  const seriesOf = ({ source, conditions }: Regression) =>
    [report.sources.find(({ id }) => id === source)?.title ?? source, ...conditionWords(conditions)].join(', ');
  const several = new Set(all.map(seriesOf)).size > 1;
  return all.slice(0, MOST).map((one) => ({
    since: formatDay(one.since),
    day: one.since,
    what: WHAT[one.kind],
    size: one.text,
    series: several ? seriesOf(one) : undefined,
    ends: [endRow(one.before, metric), endRow(one.after, metric)],
    state: one.state,
    said: saidOf(one, report),
  }));
}

function endRow({ reading, date, text, version, commit }: ShiftEnd, metric: MetricResult): EndRow {
  const known = metric.readings.find(({ id }) => id === reading);
  const under = [shortDay(date), version && `version ${version}`, commit && `document at commit ${commit.slice(0, 7)}`];
  return { text, href: known && readingHref(metric, known), under: under.filter(Boolean).join(', ') };
}

function saidOf({ recovered, decision: id }: Regression, { decisions }: Pick<Report, 'decisions'>): readonly string[] {
  if (recovered) return [`on ${formatDay(recovered.date)}, with ${recovered.text}`];
  const decision = decisions.find((one) => one.id === id);
  return decision ? [`by ${decision.by}${decision.until ? ` until ${formatDay(decision.until)}` : ''}`, decision.reason] : [];
}

/** `Two regressions are open: Boiling and Cooling.`; nothing where none is. Supporting metrics keep theirs to their own pages. */
export function openSentence(metrics: readonly MetricResult[]): string | undefined {
  const followed = metrics.filter(({ supporting }) => !supporting).flatMap((metric) => [metric, ...metric.parts]);
  const open = followed.map((metric) => ({ title: metric.title, count: openOf(metric).length })).filter(({ count }) => count > 0);
  const count = open.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return undefined;
  const named = open.length > 3 ? `in ${countOf(open.length, 'metric')}` : `in ${list(open.map(({ title }) => title))}`;
  const words = `${countOf(count, 'regression is', 'regressions are')} open, ${named}.`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** The regressions that have neither recovered nor are acknowledged. */
function openOf({ regressions = [] }: MetricResult): readonly Regression[] {
  return regressions.filter(({ state }) => state === 'open');
}
