/** Authored files, already checked, become a Scorecard: names linked, dates counted, order settled. Pure. */
import type { AuthoredScorecard } from '../schemas/authored.ts';
import type { Authored, AuthoredSet } from './authored-set.ts';
import { buildCadence, buildMetric } from './build-metric.ts';
import { buildObservations, type Run } from './build-observations.ts';
import { buildRelease } from './build-release.ts';
import { buildReview, buildReviewKinds } from './build-review.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { buildTheme } from './build-theme.ts';
import { isolatedWithin } from './direction.ts';
import type { Category, Comparison, Dashboard, Metric, Scorecard, Source, Subject } from './types.ts';

/** Links what people wrote. The set has passed every rule; a broken reference throws. */
export function build(authored: AuthoredSet): Scorecard {
  const set = isolatedSet(authored);
  const { data, path } = set.scorecard;
  const subjects: Subject[] = Object.entries(data.subjects).map(([id, subject]) => ({ id, ...subject }));
  const categories: Category[] = Object.entries(data.categories).map(([id, category]) => ({ id, ...category }));
  const metrics = buildMetrics(set, data, subjects, categories);
  const byId = new Map(metrics.flatMap((metric) => [metric, ...metric.parts]).map((metric) => [metric.id, metric]));
  const cadence = (name: string) => buildCadence(name, data.cadences ?? {});
  const sources: Source[] = byPath(set.sources).map(({ id, data: { $schema: _, cadence: name, ...source } }) => ({
    id,
    ...source,
    cadence: name === undefined ? undefined : cadence(name),
  }));
  const runs = buildRuns(set, sources);
  const observations = buildObservations(runs, { metrics: byId, subject: data.subject, scoreFrom: data['score-from'] });
  return {
    title: data.title,
    summary: data.summary,
    promise: data.promise,
    url: data.url,
    repository: data.repository,
    ...buildTheme(data.theme, set.logos),
    subject: subjects.find((subject) => subject.id === data.subject) as Subject,
    publisher: data.publisher,
    baseline: data.baseline,
    methodology: data.methodology,
    scoreFrom: data['score-from'],
    subjects,
    categories,
    dashboards: buildDashboards(data, metrics),
    metrics,
    sources,
    snapshots: runs.map(({ snapshot }) => snapshot),
    observations: (metric) => observations.get(metric) ?? [],
    releases: byPath(set.releases)
      .map((file) => buildRelease(file, byId))
      .sort((a, b) => a.order - b.order),
    decisions: byPath(set.decisions).map(({ id, data: { $schema: _, ...decision } }) => ({ id, ...decision })),
    systems: (data.systems ?? []).map((system) => ({ sources: [], ...system })),
    position: data.position ?? [],
    comparisons: buildComparisons(data),
    reviews: set.reviews.map(buildReview).sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1)),
    reviewKinds: buildReviewKinds(data),
    notes: (data.notes ?? []).map((note) => ({ metrics: [], ...note })),
    glossary: Object.entries(data.glossary ?? {}).map(([term, text]) => ({ term, text })),
    ...(data.retired && { retired: Object.entries(data.retired).map(([id, one]) => ({ id, ...one })) }),
    path,
  };
}

/** With all its prose isolated; snapshots are left to `buildRuns`, since their values are many. */
function isolatedSet(set: AuthoredSet): AuthoredSet {
  const isolatedFile = <T extends Authored<unknown>>(file: T): T => ({ ...file, data: isolatedWithin(file.data) });
  return {
    ...set,
    scorecard: isolatedFile(set.scorecard),
    metrics: set.metrics.map(isolatedFile),
    sources: set.sources.map(isolatedFile),
    releases: set.releases.map(isolatedFile),
    decisions: set.decisions.map(isolatedFile),
    pages: set.pages.map(isolatedFile),
    reviews: set.reviews.map(isolatedFile),
  };
}

/** Files in one order, however they came. */
function byPath<T extends Authored<unknown>>(files: readonly T[]): readonly T[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** North stars first, then the categories in their order, then what has no category; within each by `order`, then id. */
function buildMetrics(set: AuthoredSet, data: AuthoredScorecard, subjects: readonly Subject[], categories: readonly Category[]): Metric[] {
  const northStars = data['north-stars'] ?? [];
  const context = {
    baseline: data.baseline.date,
    cadences: data.cadences ?? {},
    northStars,
    subjects: subjects.map((subject) => subject.id),
  };
  const rank = (id: string, category: string | undefined) => {
    if (northStars.includes(id)) return northStars.indexOf(id) - northStars.length;
    const index = categories.findIndex((one) => one.id === category);
    return index < 0 ? categories.length : index;
  };
  const order = (file: AuthoredSet['metrics'][number]) =>
    [file.data.supporting ? 1 : 0, rank(file.id, file.data.category), file.data.order ?? Number.MAX_SAFE_INTEGER] as const;
  const files = [...set.metrics].sort((a, b) => compare(order(a), order(b)) || (a.id < b.id ? -1 : 1));
  return files.map((file) => buildMetric(file, context));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : (a[index] as number) - (b[index] as number);
}

/** Every snapshot with what it was read from, oldest first. */
function buildRuns({ snapshots, scorecard }: AuthoredSet, sources: readonly Source[]): Run[] {
  const source = (id: string) => sources.find((one) => one.id === id) as Source;
  const runs = snapshots.map((file) => {
    const { values, subjects, ...said } = file.data;
    const data = { ...isolatedWithin(said), values, subjects };
    return { snapshot: buildSnapshot({ ...file, data }, source(file.source), scorecard.data.subject), data };
  });
  return runs.sort(({ snapshot: a }, { snapshot: b }) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1));
}

function buildComparisons({ comparisons = {} }: AuthoredScorecard): Comparison[] {
  return Object.entries(comparisons).map(
    ([id, { question, summary, metrics, 'relative-to': relativeTo, conditions = {}, shows = 'level' }]) => ({
      id,
      question,
      summary,
      metrics,
      relativeTo,
      conditions,
      shows,
    }),
  );
}

/** A category that no dashboard shows gets a page of its own. */
function buildDashboards(data: AuthoredScorecard, metrics: readonly Metric[]): Dashboard[] {
  const resolve = (id: string) =>
    Object.hasOwn(data.categories, id) ? metrics.filter((one) => one.category === id).map((one) => one.id) : [id];
  const authored = Object.entries(data.dashboards ?? {}).map(([id, { include, ...dashboard }]) => ({
    id,
    ...dashboard,
    metrics: [...new Set(include.flatMap(resolve))],
  }));
  const shown = new Set(authored.flatMap((dashboard) => dashboard.metrics));
  const left = Object.entries(data.categories)
    .filter(([id]) => resolve(id).some((metric) => !shown.has(metric)))
    .map(([id, { title, summary }]) => ({ id, title, summary, metrics: resolve(id) }));
  return [...authored, ...left];
}
