import { formatNumber } from '../../model/quantity.ts';
import type { AdviceFinding } from '../../model/report.ts';
import type { Category, Metric, Release } from '../../model/types.ts';
import { type Advice, count } from './advice.ts';
import { type FrameworkView, ofCriterion, ofMetric, weighedCategories } from './view.ts';

/** Where one item weighs more than all others together, the others hardly matter. */
export const decisiveWeight: Advice = {
  name: 'decisive-weight',
  headline: (number) => `${count(number, 'item outweighs', 'items outweigh')} the others`,
  hint: 'give no item more than half of the whole, or split it',
  check: (view) => [...ofCategories(view), ...view.scorecard.releases.flatMap((release) => ofGroups(release))],
};

function ofCategories({ scorecard }: FrameworkView): readonly AdviceFinding[] {
  const counted = weighedCategories(scorecard);
  const total = counted.reduce((sum, { category }) => sum + category.weight, 0);
  return counted.flatMap(({ category, scored }) => [
    ...(outweighs(category.weight, total, counted.length) ? [ofCategory(scorecard.path, category, total)] : []),
    ...ofMetrics(category, scored, counted.length > 1),
  ]);
}

function ofCategory(path: string, { id, title, weight }: Category, total: number): AdviceFinding {
  const message = `${title} weighs ${formatNumber(weight)} of ${formatNumber(total)}, more than all other categories together`;
  return { path, at: ['categories', id, 'weight'], about: { kind: 'category', id, title }, message };
}

/** A metric that outweighs the rest of its category, or is all of it beside other categories. */
function ofMetrics({ title }: Category, scored: readonly Metric[], isOneOfSeveral: boolean): readonly AdviceFinding[] {
  const total = scored.reduce((sum, { weight }) => sum + weight, 0);
  const [only] = scored;
  if (only && scored.length === 1) {
    return isOneOfSeveral ? [ofMetric(only, ['title'], `${only.title} alone decides ${title}: no other metric of it is scored`)] : [];
  }
  const of = (metric: Metric) =>
    `${metric.title} weighs ${formatNumber(metric.weight)} of ${formatNumber(total)} in ${title}, more than all others together`;
  return scored.filter(({ weight }) => outweighs(weight, total, scored.length)).map((metric) => ofMetric(metric, ['weight'], of(metric)));
}

/** More than all others together; of two that differ one always is, so there it is more than twice the other. One alone outweighs nothing. */
function outweighs(weight: number, total: number, items: number): boolean {
  return items > 2 ? weight * 2 > total : items === 2 && weight * 3 > total * 2;
}

/** How many times the weight of an average criterion one may have that is alone in its group. */
const ALONE = 3;

function ofGroups(release: Release): readonly AdviceFinding[] {
  const { groups, title, path } = release;
  const criteria = groups.reduce((sum, group) => sum + group.criteria.length, 0);
  return groups.flatMap((group, index): readonly AdviceFinding[] => {
    const weight = formatNumber(group.weight);
    if (outweighs(group.weight, 100, groups.length)) {
      const message = `"${group.title}" weighs ${weight} of 100 in ${title}, more than all its other groups together`;
      return [{ path, at: ['groups', index, 'weight'], about: { kind: 'release', id: release.id, title }, message }];
    }
    const [only] = group.criteria;
    if (!only || group.criteria.length > 1 || group.weight * criteria <= ALONE * 100) return [];
    const message = `it is alone in its group and weighs ${weight} of 100, more than ${ALONE} average criteria of ${title} together`;
    return [ofCriterion({ release, criterion: only, at: ['groups', index, 'criteria', 0] }, message)];
  });
}
