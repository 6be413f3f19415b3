/** The index of the search: what each thing that can be found is called, where it stands and how. A browser loads it when it is asked to search. */
import { shortDay } from '../model/calendar.ts';
import { formatNumber } from '../model/quantity.ts';
import type { CategoryResult, GroupResult, MetricResult, ReleaseResult, Report, ReviewResult, SourceResult } from '../model/report.ts';
import type { SearchEntry, SearchGroup } from '../model/search.ts';
import { statusWords } from '../model/status-words.ts';
import { glossaryOf, termAnchor } from '../model/terms.ts';

/** With more metrics than that their summaries are left out, so that the index stays small. */
const MOST_TOLD = 300;

/** Everything that can be found, by kind; kinds of which there is nothing are left out. */
export function searchIndex(report: Report): readonly SearchGroup[] {
  const { metrics, releases, reviews, dashboards, sources, categories } = report;
  const groups: readonly SearchGroup[] = [
    {
      kind: 'Metrics',
      noun: 'metric',
      entries: metrics.flatMap((metric) => metricEntries(metric, categories, metrics.length <= MOST_TOLD)),
    },
    { kind: 'Criteria', noun: 'criterion', entries: releases.flatMap(criterionEntries) },
    { kind: 'Releases', noun: 'release', entries: releases.map(releaseEntry) },
    { kind: 'Reviews', noun: 'review', entries: reviews.map(reviewEntry) },
    { kind: 'Dashboards', noun: 'dashboard', entries: dashboards.map(dashboardEntry) },
    { kind: 'Sources', noun: 'source', entries: sources.map(sourceEntry) },
    { kind: 'Words', noun: 'word', entries: wordEntries(report) },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** The same as a file: an entry a line. */
export function searchJson(report: Report): string {
  const groups = searchIndex(report).map(
    ({ kind, noun, entries }) =>
      `{"kind":${JSON.stringify(kind)},"noun":${JSON.stringify(noun)},"entries":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}`,
  );
  return `[${groups.join(',\n')}]\n`;
}

/** A metric, and the parts of a share set behind their set. */
function metricEntries(metric: MetricResult, categories: readonly CategoryResult[], told: boolean): readonly SearchEntry[] {
  const category = categories.find(({ id }) => id === metric.category)?.title;
  const inner = metric.group.at(-1);
  const where = [category, inner === category ? undefined : inner].filter((each) => each !== undefined).join(', ');
  const also = [...metric.group.slice(0, -1), metric.owner, metric.unit, ...(told ? [metric.summary, metric.method] : [])];
  const parts = metric.parts.map((part) => {
    const [set, id] = part.id.split('/') as [string, string];
    return { title: part.title, path: `metrics/${set}/#${id}`, where: metric.title, status: statusOf(part) };
  });
  const entry = { title: metric.title, path: `metrics/${metric.id}/`, where, status: statusOf(metric) };
  return [{ ...entry, also: also.filter((each) => each !== undefined).join(' ') }, ...parts];
}

function criterionEntries(release: ReleaseResult): readonly SearchEntry[] {
  return release.groups.flatMap((group: GroupResult) =>
    group.criteria.map((criterion) => ({
      title: criterion.title,
      path: `releases/${release.id}/#${criterion.id.split('/').at(-1)}`,
      where: `${release.title}, ${group.title}`,
      status: statusOf(criterion),
      text: cut(criterion.text),
    })),
  );
}

function releaseEntry({ id, title, blockers, tally, due, released }: ReleaseResult): SearchEntry {
  const day = released ? `released ${shortDay(released)}` : due ? `due ${shortDay(due)}` : undefined;
  const met = `${tally.met} of ${tally.total - tally.notApplicable} criteria met`;
  return {
    title,
    path: `releases/${id}/`,
    where: day ? `${met}, ${day}` : met,
    status: blockers.length === 0 ? ['met', 'ready'] : ['', 'not ready'],
  };
}

function reviewEntry({ id, title, cadence, date, summary }: ReviewResult): SearchEntry {
  return { title, path: `reviews/${id}/`, where: `${cadence}, judged as of ${shortDay(date)}`, also: cut(summary) };
}

function dashboardEntry({ id, title, question, summary }: Report['dashboards'][number]): SearchEntry {
  return { title, path: `${id}/`, where: question ?? summary ?? '' };
}

function sourceEntry({ id, title, independent, snapshots, observations }: SourceResult): SearchEntry {
  const documents = `${formatNumber(snapshots)} ${snapshots === 1 ? 'document' : 'documents'}`;
  const figures = observations > 0 ? `, ${formatNumber(observations)} ${observations === 1 ? 'figure' : 'figures'}` : '';
  return { title, path: `sources/#${id}`, where: `${independent ? 'independent, ' : ''}${documents}${figures}` };
}

function wordEntries(report: Report): readonly SearchEntry[] {
  return glossaryOf(report).flatMap((group) =>
    group.terms.map((term) => ({ title: term.term, path: `glossary/#${termAnchor(group, term)}`, where: group.title })),
  );
}

function statusOf({
  outcome,
  reason,
  word,
}: Pick<MetricResult, 'outcome' | 'reason'> & { readonly word?: string }): NonNullable<SearchEntry['status']> {
  const status = statusWords(outcome, reason, word);
  return [status.glyph, status.word];
}

/** Enough of a long text to know it by, and to find it by its first words. */
function cut(text: string): string {
  if (text.length <= 160) return text;
  const space = text.lastIndexOf(' ', 159);
  return `${space > 80 ? text.slice(0, space) : [...text].slice(0, 159).join('')} …`;
}
