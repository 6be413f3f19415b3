import { inFile } from '../explained/page.ts';
import type { Rule } from '../rule.ts';

/** What is scored is scored somewhere. */
export const metricCategory: Rule = {
  name: 'metric-category',
  summary: 'A metric has a category, unless it is a north star or supporting.',
  why: 'What is promised is scored somewhere. A metric without a category would be promised and never counted.',
  example: inFile('data/metrics/late-fees.yaml', ['title: Late fees', 'unit: fees'], '`late-fees` has no category', [
    'title: Late fees',
    'unit: fees',
    'category: service',
  ]),
  check: ({ scorecard, metrics }) => {
    if (!scorecard) return [];
    const northStars = new Set(scorecard.data['north-stars'] ?? []);
    const categories = Object.keys(scorecard.data.categories).join(', ');
    return [
      ...metrics
        .filter(({ id, data }) => data.category === undefined && !data.supporting && !northStars.has(id))
        .map(({ id, path }) => ({
          path,
          at: [],
          part: 'key' as const,
          message: `\`${id}\` has no category`,
          hint: `${categories === '' ? 'add a category to scorecard.yaml' : `write one of ${categories}`}; or \`supporting: true\` where it is no indicator of the framework`,
        })),
      ...metrics
        .filter(({ id, data }) => data.supporting && northStars.has(id))
        .map(({ id, path }) => ({
          path,
          at: ['supporting'],
          part: 'key' as const,
          message: `\`${id}\` is a north star and cannot be supporting`,
          hint: 'delete the line, or take it out of north-stars',
        })),
    ];
  },
};
