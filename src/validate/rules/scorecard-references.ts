import { inFile } from '../explained/page.ts';
import { metricNames, scorecardNames, sourceNames, unresolved, wholeMetricNames } from '../names.ts';
import type { Rule } from '../rule.ts';

/** What scorecard.yaml names exists. */
export const scorecardReferences: Rule = {
  name: 'scorecard-references',
  summary: 'The subject, the north stars, the position, and what dashboards, comparisons, reviews, systems and notes name, exist.',
  why: 'A page shows what it is told to show. A name that leads nowhere is a slip, and the reader would see a hole.',
  example: inFile('data/scorecard.yaml', ['north-stars: [loans-per-vist]'], '`loans-per-vist` is no metric', [
    'north-stars: [loans-per-visit]',
  ]),
  check: (draft) => {
    if (!draft.scorecard) return [];
    const { path, data } = draft.scorecard;
    const metrics = wholeMetricNames(draft);
    const values = metricNames(draft);
    const subjects = scorecardNames(draft, 'subjects', 'subject');
    const asked = scorecardNames(draft, 'comparisons', 'question of the comparison');
    const categories = Object.keys(data.categories);
    const either = {
      noun: 'category or metric',
      ids: [...categories, ...metrics.ids],
      allows: (id: string) => categories.includes(id) || metrics.allows(id),
      retired: metrics.retired,
    };
    return [
      ...unresolved(subjects, data.subject, path, ['subject']),
      ...(data['north-stars'] ?? []).flatMap((id, index) => unresolved(metrics, id, path, ['north-stars', index])),
      ...(data.position ?? []).flatMap((id, index) => unresolved(metrics, id, path, ['position', index])),
      ...Object.entries(data.dashboards ?? {}).flatMap(([name, { include }]) =>
        include.flatMap((id, index) => unresolved(either, id, path, ['dashboards', name, 'include', index])),
      ),
      ...Object.entries(data.comparisons ?? {}).flatMap(([name, { metrics: ids, 'relative-to': base }]) => [
        ...ids.flatMap((id, index) => unresolved(values, id, path, ['comparisons', name, 'metrics', index])),
        ...(base === undefined ? [] : unresolved(subjects, base, path, ['comparisons', name, 'relative-to'])),
      ]),
      ...Object.entries(data.reviews ?? {}).flatMap(([name, { agenda }]) =>
        agenda.flatMap(({ include = [], questions = [] }, item) => [
          ...include.flatMap((id, index) => unresolved(either, id, path, ['reviews', name, 'agenda', item, 'include', index])),
          ...questions.flatMap((id, index) => unresolved(asked, id, path, ['reviews', name, 'agenda', item, 'questions', index])),
        ]),
      ),
      ...(data.systems ?? []).flatMap(({ sources = [] }, at) =>
        sources.flatMap((id, index) => unresolved(sourceNames(draft), id, path, ['systems', at, 'sources', index])),
      ),
      ...(data.notes ?? []).flatMap((note, at) =>
        (note.metrics ?? []).flatMap((id, index) => unresolved(metrics, id, path, ['notes', at, 'metrics', index])),
      ),
    ];
  },
};
