import { CADENCES } from '../../model/build-metric.ts';
import { scorecardNames, unresolved } from '../names.ts';
import type { Rule } from '../rule.ts';

/** What a metric names exists; its formula has a rule of its own. */
export const metricReferences: Rule = {
  name: 'metric-references',
  summary: "A metric's category and cadence exist.",
  check: (draft) => {
    const categories = scorecardNames(draft, 'categories', 'category');
    const cadences = scorecardNames(draft, 'cadences', 'cadence', Object.keys(CADENCES));
    return draft.metrics.flatMap(({ path, data: { category, cadence } }) => [
      ...(category === undefined ? [] : unresolved(categories, category, path, ['category'])),
      ...(cadence === undefined ? [] : unresolved(cadences, cadence, path, ['cadence'])),
    ]);
  },
};
