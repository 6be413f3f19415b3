/** From reader to contributor: the addresses at which a figure is suggested, a verdict given, an error reported. */
import { blankAttestation, blankFigure } from '../model/blank.ts';
import type { CriterionResult, MetricResult, Reading } from '../model/report.ts';
import { type Desk, newFile, newIssue } from '../model/repository.ts';
import type { Subject } from '../model/types.ts';
import { leavesOf } from './release.ts';
import { metricHref, url } from './url.ts';
import { readingHref, subjectHref } from './values.ts';

/** A link in each row of a longer list would weigh more than a page may; there the page has one, or each year, and its form asks for the row's own link. */
const EACH = 40;

/** Whether each of these readings has a link of its own for an error in it. */
export function hasOwnLinks(readings: readonly unknown[]): boolean {
  return readings.length <= EACH;
}

/** What is wrong, and where it stands. */
export interface Place {
  /** Its address on this site. */
  readonly href: string;
  readonly metric?: string;
  readonly date?: string;
  readonly value?: string;
}

/** The forms, by the names of their files in .github/ISSUE_TEMPLATE. */
const FORMS = { error: 'figure-error', figure: 'suggest-figure' } as const;

/** GitHub's new-file page with a snapshot of that metric, of the own subject or of another. */
export function suggestHref(metric: MetricResult, desk: Desk, about: Pick<Subject, 'id' | 'title'> = desk.subject): string | undefined {
  const source = metric.readings[0]?.source ?? desk.source;
  const { path, text } = blankFigure(metric, about, { ...desk, source });
  return newFile(desk.repository, path, text);
}

/** The form for those who would rather not edit a file. */
export function suggestByFormHref(
  metric: MetricResult,
  desk: Desk,
  about: Pick<Subject, 'id' | 'title'> = desk.subject,
): string | undefined {
  return newIssue(desk.repository, FORMS.figure, {
    title: `Figure: ${metric.title}, ${about.title}`,
    metric: metric.id,
    subject: about.id,
  });
}

/** The form for an error: what all of a page's errors have in common comes first, so that a long list of them packs well. */
export function errorHref(metric: Pick<MetricResult, 'id' | 'title'>, desk: Desk, { href, ...found }: Place): string | undefined {
  return newIssue(desk.repository, FORMS.error, {
    title: `Error: ${metric.title}`,
    metric: metric.id,
    link: whole(href, desk),
    ...found,
  });
}

/** An address of this site with its host, or as it is where that is not known. */
function whole(href: string, { home }: Desk): string {
  return home === undefined ? href : `${home}${href.slice(url('').length)}`;
}

/** The form for an error in one reading, with its permalink. */
export function errorIn(reading: Reading, metric: MetricResult, desk: Desk): string | undefined {
  const { metric: id, date, text } = reading;
  return errorHref(metric, desk, { href: readingHref(metric, reading), metric: id, date, value: text });
}

/** The link below the figures of a year, where there are too many for a link each. */
export function errorInYear(year: string, metric: MetricResult, desk: Desk, subject?: string): string | undefined {
  const page = (subject && subjectHref(metric, subject)) ?? `${metricHref(metric.id)}values/`;
  return errorHref(metric, desk, { href: `${page}#values-${year}` });
}

/** GitHub's new-file page with a verdict on a criterion, where somebody's verdict would change how it stands. */
export function attestHref(criterion: CriterionResult, desk: Desk): string | undefined {
  const settled = (outcome: string) => outcome === 'met' || outcome === 'not-applicable';
  const open = leavesOf(criterion.clause).some(({ kind, outcome }) => kind === 'attest' && !settled(outcome));
  if (!open || criterion.waiver || settled(criterion.outcome)) return undefined;
  const { path, text } = blankAttestation(criterion, desk);
  return newFile(desk.repository, path, text);
}
