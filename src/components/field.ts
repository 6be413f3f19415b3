/** Other subjects under a metric, as rows and in words. */
import { foundation } from '../charts/wording.ts';
import { seenFor } from '../evaluate/seen-for.ts';
import { unknownReason } from '../evaluate/unknown.ts';
import { trendWords } from '../model/change-words.ts';
import type { MetricResult, Reading, Report } from '../model/report.ts';
import type { Subject } from '../model/types.ts';
import { readingHref, subjectHref } from './values.ts';

/** What of a Report the field is named by. */
export type FieldView = Pick<Report, 'asOf' | 'subjects' | 'subject' | 'sources'>;

/** Another subject in the table of the field. */
export interface FieldRow {
  /** Its id, and its name for readers. */
  readonly subject: string;
  readonly title: string;
  /** Its page, or its value where it has none. */
  readonly href?: string | undefined;
  /** The metric as it is seen for it. */
  readonly metric: MetricResult;
  /** Basis, day and source of its value; why there is none. */
  readonly said: string;
  /** Whether its value is of the same run as the own one that counts. */
  readonly sameRun: boolean;
  /** Over a month and a quarter, within its series. */
  readonly trend: readonly string[];
}

/** The other subjects of which something is known under a metric, in the order of the scorecard. */
export function fieldSubjects(metric: MetricResult, { subjects }: Pick<Report, 'subjects'>): readonly Subject[] {
  const known = new Set(metric.field.map(({ subject }) => subject));
  return subjects.filter(({ id }) => known.has(id));
}

/** In the order of the scorecard, never by value: the values are of different runs. */
export function fieldRows(metric: MetricResult, report: FieldView): readonly FieldRow[] {
  const titleOf = named(report.subjects);
  const sourceOf = named(report.sources);
  return metric.field.map(({ subject, value, trend }) => {
    const seen = seenFor(subject, metric, report);
    const shown: Reading | undefined = value ?? seen.readings[0];
    return {
      subject,
      title: titleOf(subject),
      href: subjectHref(metric, subject) ?? (shown && readingHref(metric, shown)),
      metric: seen,
      said: value ? `${foundation(value)}, ${sourceOf(value.source)}` : unknownReason(seen.readings, undefined).text,
      sameRun: value !== undefined && value.snapshot === metric.value?.snapshot,
      trend: trendWords(trend, metric),
    };
  });
}

/** The one run of which several rows are, as they say it, so that it need not stand in each; nothing where there is more than one. */
export function commonRun([first, ...more]: readonly Pick<FieldRow, 'said' | 'metric'>[]): string | undefined {
  const run = first?.metric.value?.snapshot;
  return run !== undefined && more.length > 0 && more.every(({ metric }) => metric.value?.snapshot === run) ? first?.said : undefined;
}

/** Whether these values may be held against the own one, and against each other: only where one run found them. */
export function comparability(rows: readonly FieldRow[], metric: MetricResult, { subject }: Pick<FieldView, 'subject'>): string {
  const same = rows.filter(({ sameRun }) => sameRun);
  const common = commonRun(rows);
  const several = rows.length > 1 ? ' They stand in the order of the scorecard; only values of one run compare with each other.' : '';
  const ordered = common ? ` They are of one run, and compare with each other: ${common}.` : several;
  if (!metric.value) return `No value of ${subject.title} counts, so nothing here compares with it.${ordered}`;
  const own = `the run that gave the value of ${subject.title}, ${metric.value.text}`;
  if (same.length === 0)
    return `${rows.length === 1 ? 'It is not' : 'None of them is'} of ${own}, so ${rows.length === 1 ? 'it does not compare' : 'none compares'} with it.${ordered}`;
  if (same.length === rows.length) return `${rows.length === 1 ? 'It is' : 'All of them are'} of ${own}, and may be compared with it.`;
  return `Of ${own}, and comparable with it: ${same.map(({ title }) => title).join(', ')}. The others are of other runs.${ordered}`;
}

/** The title of a thing by its id, or the id. */
function named(things: readonly { readonly id: string; readonly title: string }[]): (id: string) => string {
  const titles = new Map(things.map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? id;
}
