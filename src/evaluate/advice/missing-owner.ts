import type { Metric, Scorecard } from '../../model/types.ts';
import { type Advice, count } from './advice.ts';
import { ofMetric } from './view.ts';

/** A promise for which nobody answers. */
export const missingOwner: Advice = {
  name: 'missing-owner',
  headline: (number) => `${count(number, 'metric has', 'metrics have')} no owner, so nobody answers for what was promised`,
  hint: 'name a person or a team as `owner`',
  alike: true,
  check: ({ scorecard }) =>
    promised(scorecard)
      .filter(({ owner }) => owner === undefined)
      .map((metric) => ofMetric(metric, ['title'], `nobody is named who answers for ${metric.title}`)),
};

/** The metrics that promise something; those of a category that stands aside, such as a past year, are over. */
export function promised({ metrics, categories }: Scorecard): readonly Metric[] {
  const aside = new Set(categories.flatMap(({ id, aside }) => (aside === undefined ? [] : [id])));
  return metrics.filter(
    ({ targets, parts, supporting, category }) => (targets.length > 0 || parts.length > 0) && !supporting && !aside.has(category ?? ''),
  );
}
