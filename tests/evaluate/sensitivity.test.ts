import { expect, test } from 'vitest';
import { sensitivity } from '../../src/evaluate/sensitivity.ts';
import type { CategoryResult, Reweighted, Score } from '../../src/model/report.ts';
import { judge } from './small.ts';

/** Each row: weights and scores (low, high) of the categories, then for each what it weighs, and the whole with less and with more. */
test.for([
  ['nothing to weigh', [], []],
  ['one has nothing to be weighed against', [[100, 0.5, 0.5]], []],
  [
    'two',
    [
      [60, 0.5, 0.5],
      [40, 0.1, 0.6],
    ],
    // 55: .55 * .5 + .45 * .1 and .55 * .5 + .45 * .6; 65 likewise.
    [
      [60, [55, 0.32, 0.545], [65, 0.36, 0.535]],
      [40, [35, 0.36, 0.535], [45, 0.32, 0.545]],
    ],
  ],
  [
    'three: the others keep their proportions',
    [
      [50, 1, 1],
      [40, 0.5, 0.5],
      [10, 0, 0],
    ],
    // The first at 45: 55 are left, 44 and 11. The second at 35: 65 of 60 left. The third at 5: 95 of 90 left.
    [
      [50, [45, 0.67, 0.67], [55, 0.73, 0.73]],
      [40, [35, 0.716666666666667, 0.716666666666667], [45, 0.683333333333333, 0.683333333333333]],
      [10, [5, 0.738888888888889, 0.738888888888889], [15, 0.661111111111111, 0.661111111111111]],
    ],
  ],
  [
    'less than five goes to none, more than 95 to all',
    [
      [4, 1, 1],
      [96, 0.5, 0.5],
    ],
    [
      [4, [0, 0.5, 0.5], [9, 0.545, 0.545]],
      [96, [91, 0.545, 0.545], [100, 0.5, 0.5]],
    ],
  ],
  [
    'exactly five',
    [
      [5, 1, 1],
      [95, 0, 0],
    ],
    [
      [5, [0, 0, 0], [10, 0.1, 0.1]],
      [95, [90, 0.1, 0.1], [100, 0, 0]],
    ],
  ],
  [
    'weights that do not sum to 100 are taken as parts of their sum',
    [
      [30, 1, 1],
      [10, 0, 0],
    ],
    [
      [75, [70, 0.7, 0.7], [80, 0.8, 0.8]],
      [25, [20, 0.8, 0.8], [30, 0.7, 0.7]],
    ],
  ],
] satisfies [string, [number, number, number][], [number, Part, Part][]][])('%s', ([, categories, expected]) => {
  const result = sensitivity(categories.map(([weight, low, high], index) => category(index, weight, { low, high, coverage: 1 })));
  expect(result).toEqual(
    expected.map(([weight, less, more], index) => ({ category: `c${index}`, weight, less: reweighted(less), more: reweighted(more) })),
  );
});

test('coverage moves with the weights as well', () => {
  const half = { low: 0, high: 1, coverage: 0 };
  const [first] = sensitivity([category(0, 60, { low: 1, high: 1, coverage: 1 }), category(1, 40, half)]);
  expect([first?.less.score, first?.more.score]).toEqual([
    { low: 0.55, high: 1, coverage: 0.55 },
    { low: 0.65, high: 1, coverage: 0.65 },
  ]);
});

test('only categories in which something is scored take part, and none that stands aside', () => {
  const metrics = {
    a: { target: '< 5' },
    b: { category: 'size', target: '< 5' },
    c: { category: 'past', target: '< 5' },
    d: { category: 'looks' },
  };
  const categories = {
    speed: { title: 'Speed', weight: 60 },
    size: { title: 'Size', weight: 20 },
    looks: { title: 'Looks', weight: 20 },
    past: { title: 'Past', weight: 0, aside: 'over' },
  };
  const report = judge(
    { metrics, categories, snapshots: { 'lab/2025-01-05': { basis: 'measured', values: { a: 4, b: 10 } } } },
    '2025-02-01',
  );
  expect(report.sensitivity.map(({ category, weight, less, more }) => [category, weight, less.score.low, more.score.low])).toEqual([
    ['speed', 75, 0.85, 0.9],
    ['size', 25, 0.9, 0.85],
  ]);
});

type Part = [weight: number, low: number, high: number];

function reweighted([weight, low, high]: Part): Reweighted {
  return { weight, score: { low, high, coverage: 1 } };
}

function category(index: number, weight: number, score: Score): CategoryResult {
  const tally = { total: 0, met: 0, missed: 0, pending: 0, unknown: 0, notApplicable: 0, stale: 0 };
  return { id: `c${index}`, title: '', weight, score, tally, metrics: [] };
}
