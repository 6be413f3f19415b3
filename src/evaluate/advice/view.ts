/** The framework as advices look at it: its checks and criteria, each with its place, worked out once. */
import type { AdviceFinding } from '../../model/report.ts';
import { formatTarget } from '../../model/target-words.ts';
import type { Category, Clause, Criterion, Metric, Release, Scorecard, Target } from '../../model/types.ts';
import { metricsOf } from '../past.ts';

/** The way from the root of a file to a part of it. */
export type At = AdviceFinding['at'];

/** A criterion with its release and its place. */
export interface PlacedCriterion {
  /** The release that it belongs to. */
  readonly release: Release;
  /** The criterion. */
  readonly criterion: Criterion;
  /** Where it stands in the file of the release. */
  readonly at: At;
}

/** A check that has to hold for its criterion, with its place; those of which any one is enough are left out. */
export interface PlacedCheck {
  /** The criterion that it decides. */
  readonly placed: PlacedCriterion;
  /** Where it stands in the file of the release. */
  readonly at: At;
  /** The metric that is checked. */
  readonly metric: Metric;
  /** What it has to meet. */
  readonly target: Target;
}

/** What advices look at. */
export interface FrameworkView {
  /** The linked scorecard. */
  readonly scorecard: Scorecard;
  /** All metrics by id, the parts of share sets too. */
  readonly metrics: ReadonlyMap<string, Metric>;
  /** Every criterion, in the order of the releases. */
  readonly criteria: readonly PlacedCriterion[];
  /** Every check that has to hold, in the same order. */
  readonly checks: readonly PlacedCheck[];
  /** A target for a reader. */
  readonly words: (target: Target, metric: Metric) => string;
}

/** Looks a scorecard through once. */
export function viewOf(scorecard: Scorecard): FrameworkView {
  const metrics = metricsOf(scorecard);
  const titles = new Map(scorecard.subjects.map(({ id, title }) => [id, title]));
  const criteria = scorecard.releases.flatMap(criteriaOf);
  return {
    scorecard,
    metrics,
    criteria,
    checks: criteria.flatMap((one) => checksOf(one.criterion.clause, one.at, one, metrics)),
    words: (target, metric) => wordsOf(target, metric, titles.get(target.relativeTo ?? '')),
  };
}

function criteriaOf(release: Release): readonly PlacedCriterion[] {
  return release.groups.flatMap(({ criteria }, group) =>
    criteria.map((criterion, index) => ({ release, criterion, at: ['groups', group, 'criteria', index] })),
  );
}

function checksOf(clause: Clause, at: At, placed: PlacedCriterion, metrics: FrameworkView['metrics']): readonly PlacedCheck[] {
  if (clause.kind === 'all') return clause.clauses.flatMap((one, index) => checksOf(one, [...at, 'all', index], placed, metrics));
  if (clause.kind !== 'check') return [];
  const last = clause.targets.length - 1;
  const place = last > 0 ? ['check', 'targets', last, 'target'] : ['check', 'target'];
  return [{ placed, at: [...at, ...place], metric: metrics.get(clause.metric) as Metric, target: clause.targets[last] as Target }];
}

/** `≥ 5M req/s for 4 hours, independent` */
function wordsOf(target: Target, metric: Metric, subject: string | undefined): string {
  const held = target.sustained ? ` for ${target.sustained.text}` : '';
  return `${formatTarget(target, metric, subject)}${held}${target.basis ? `, ${target.basis}` : ''}`;
}

/** A finding about a metric. */
export function ofMetric({ id, title, path }: Metric, at: At, message: string): AdviceFinding {
  return { path, at, about: { kind: 'metric', id, title }, message };
}

/** A finding about a criterion; its place unless another is meant. */
export function ofCriterion({ criterion: { id, title }, release, at }: PlacedCriterion, message: string, place = at): AdviceFinding {
  return { path: release.path, at: place, about: { kind: 'criterion', id, title: `${release.title}, ${title}` }, message };
}

/** Whether a metric brings something to a score. */
export function isScored({ targets, parts, supporting, northStar }: Metric): boolean {
  return (targets.length > 0 || parts.length > 0) && !supporting && !northStar;
}

/** The categories that have a part in the score of the whole, with their scored metrics. */
export function weighedCategories({ categories, metrics }: Scorecard): readonly { category: Category; scored: readonly Metric[] }[] {
  const byCategory = Map.groupBy(metrics.filter(isScored), ({ category }) => category);
  return categories.flatMap((category) => {
    const scored = byCategory.get(category.id) ?? [];
    return category.weight > 0 && scored.length > 0 ? [{ category, scored }] : [];
  });
}
