import { expect, test } from 'vitest';
import { digits, sumsOf } from '../../src/components/sums.ts';
import type { CategoryResult, MetricResult } from '../../src/model/report.ts';

test('a category is the sum of its scored metrics by their weights', () => {
  const metrics = [
    metric('a', 1, { low: 0.5, high: 0.5, coverage: 1 }),
    metric('b', 3, { low: 0, high: 1, coverage: 0 }),
    { ...metric('c', 1, { low: 1, high: 1, coverage: 1 }), scored: false },
  ];
  const categories = [category('speed', ['a', 'b', 'c']), category('empty', ['c'])];
  const rows = sumsOf({ categories, metrics }).map(({ category, known, ...sum }) => ({ id: category.id, known: known.length, ...sum }));
  expect(rows).toEqual([{ id: 'speed', scored: 2, weight: 4, even: false, known: 1, low: 0.5, high: 3.5, coverage: 1 }]);
});

test('whole numbers have no digits behind the point', () => {
  expect([0, 1, 18, 0.0509290670815].map((share) => digits(share))).toEqual(['0', '1', '18', '0.0509']);
});

function metric(id: string, weight: number, score: MetricResult['score']): MetricResult {
  return { id, weight, score, scored: true } as MetricResult;
}

function category(id: string, metrics: readonly string[]): CategoryResult {
  return { id, metrics } as unknown as CategoryResult;
}
