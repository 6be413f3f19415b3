import { scorecardNames, unresolved, wholeMetricNames } from '../names.ts';
import type { Rule } from '../rule.ts';

/** What scorecard.yaml names exists. */
export const scorecardReferences: Rule = {
  name: 'scorecard-references',
  summary: 'The subject, the north stars, and what dashboards and notes name, exist.',
  check: (draft) => {
    if (!draft.scorecard) return [];
    const { path, data } = draft.scorecard;
    const metrics = wholeMetricNames(draft);
    const categories = Object.keys(data.categories);
    const either = {
      noun: 'category or metric',
      ids: [...categories, ...metrics.ids],
      allows: (id: string) => categories.includes(id) || metrics.allows(id),
    };
    return [
      ...unresolved(scorecardNames(draft, 'subjects', 'subject'), data.subject, path, ['subject']),
      ...(data['north-stars'] ?? []).flatMap((id, index) => unresolved(metrics, id, path, ['north-stars', index])),
      ...Object.entries(data.dashboards ?? {}).flatMap(([name, { include }]) =>
        include.flatMap((id, index) => unresolved(either, id, path, ['dashboards', name, 'include', index])),
      ),
      ...(data.notes ?? []).flatMap((note, at) =>
        (note.metrics ?? []).flatMap((id, index) => unresolved(metrics, id, path, ['notes', at, 'metrics', index])),
      ),
    ];
  },
};
