import { CADENCES } from '../../model/build-metric.ts';
import { inFile } from '../explained/page.ts';
import { scorecardNames, unresolved } from '../names.ts';
import type { Rule } from '../rule.ts';

/** What a metric names exists; its formula has a rule of its own. */
export const metricReferences: Rule = {
  name: 'metric-references',
  summary: "A metric's category and cadence exist.",
  why: 'A metric counts in its category and is due by its cadence. A name that does not exist would leave it out of both, unseen.',
  example: inFile('data/metrics/visits.yaml', ['cadence: montly'], '`montly` is no cadence', ['cadence: monthly']),
  check: (draft) => {
    const categories = scorecardNames(draft, 'categories', 'category');
    const cadences = scorecardNames(draft, 'cadences', 'cadence', Object.keys(CADENCES));
    return draft.metrics.flatMap(({ path, data: { category, cadence } }) => [
      ...(category === undefined ? [] : unresolved(categories, category, path, ['category'])),
      ...(cadence === undefined ? [] : unresolved(cadences, cadence, path, ['cadence'])),
    ]);
  },
};
