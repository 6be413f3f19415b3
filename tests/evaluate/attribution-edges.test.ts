/** Why the scores moved from one month to the next, worked out by hand. */
import { expect, test } from 'vitest';
import { monthsOf } from '../../src/evaluate/months.ts';
import type { Attribution, Move } from '../../src/model/report.ts';
import type { AuthoredSnapshot } from '../../src/schemas/authored.ts';
import { linked, type Small } from './small.ts';

type Run = Partial<AuthoredSnapshot>;

const run = (values: Run['values'], more: Run = {}): Run => ({ basis: 'measured', values, ...more });
const BOIL: Small = { metrics: { boil: { target: '<= 100 s' } } };

/** Each row: what is promised and stated, the day, and the moves of the last month: cause, metric, low, high, coverage. */
test.each<[string, Small, string, readonly unknown[]]>([
  [
    'it is measured for the first time',
    {
      ...BOIL,
      snapshots: { 'shop/2025-01-05': run({ other: 1 }), 'shop/2025-02-05': run({ boil: 200 }) },
      metrics: { ...BOIL.metrics, other: {} },
    },
    '2025-02-28',
    [['first-measured', 'boil', 0.5, -0.5, 1]],
  ],
  [
    'another value counts',
    { ...BOIL, snapshots: { 'shop/2025-01-05': run({ boil: 200 }), 'shop/2025-02-05': run({ boil: 125 }) } },
    '2025-02-28',
    [['new-data', 'boil', 0.3, 0.3, 0]],
  ],
  ['nothing happened', { ...BOIL, snapshots: { 'shop/2025-01-05': run({ boil: 200 }) } }, '2025-02-28', []],
  [
    'a value is retracted',
    {
      ...BOIL,
      snapshots: {
        'shop/2025-01-05': run({ boil: 200 }),
        'shop/2025-02-05': { retracts: [{ snapshot: 'shop/2025-01-05', reason: 'a broken clock' }] },
      },
    },
    '2025-02-28',
    [['retracted', 'boil', -0.5, 0.5, -1]],
  ],
  [
    'a value of another metric is retracted, and this one is measured anew',
    {
      metrics: { ...BOIL.metrics, heat: {} },
      snapshots: {
        'shop/2025-01-05': run({ boil: 200, heat: 1 }),
        'shop/2025-02-05': run({ boil: 125 }, { retracts: [{ snapshot: 'shop/2025-01-05', metrics: ['heat'], reason: 'a broken clock' }] }),
      },
    },
    '2025-02-28',
    [['new-data', 'boil', 0.3, 0.3, 0]],
  ],
  [
    'the evidence ends',
    {
      ...BOIL,
      snapshots: { 'shop/2025-01-05': run({ boil: 200 }, { evidence: { title: 'a film', expires: '2025-02-10' } }) },
    },
    '2025-02-28',
    [['expired', 'boil', -0.5, 0.5, -1]],
  ],
  [
    'a target falls due',
    {
      metrics: { boil: { targets: [{ target: '<= 100 s', within: '45 days' }] } },
      snapshots: { 'shop/2025-01-05': run({ boil: 200 }) },
    },
    '2025-02-28',
    [['due', 'boil', 0, -0.5, 0]],
  ],
  [
    'a target takes the place of another',
    {
      metrics: { boil: { targets: [{ target: '<= 100 s' }, { target: '<= 50 s', since: '2025-02-10', reason: 'a new kettle' }] } },
      snapshots: { 'shop/2025-01-05': run({ boil: 200 }) },
    },
    '2025-02-28',
    [['target', 'boil', -0.25, -0.25, 0]],
  ],
])('%s', (_, small, asOf, moves) => {
  const change = last(small, asOf);
  expect(told(change.categories[0]?.moves ?? [])).toEqual(moves);
  expect(told(change.whole.moves)).toEqual(moves);
  holds(change);
});

/** Speed weighs 60 and has the metrics 2 and 1; size weighs 40. The whole moves by the share of each. */
test('moves are weighed by the shares of metric and category, the largest first', () => {
  const change = last(
    {
      categories: { speed: { title: 'Speed', weight: 60 }, size: { title: 'Size', weight: 40 } },
      metrics: {
        boil: { target: '<= 100 s', weight: 2 },
        heat: { target: '<= 100 s', weight: 1 },
        hull: { target: '<= 100 s', category: 'size' },
        north: { target: '<= 100 s' },
        aid: { target: '<= 100 s', supporting: true },
        bare: {},
      },
      snapshots: {
        'shop/2025-01-05': run({ boil: 200, heat: 100, hull: 200, north: 100, aid: 100, bare: 5 }),
        'shop/2025-02-05': run({ boil: 100, heat: 400, hull: 400, north: 300, aid: 300, bare: 9 }),
      },
      'north-stars': ['north'],
    } as Small,
    '2025-02-28',
  );
  const third = 1 / 3;
  expect(change.categories.map(({ id, moves }) => [id, told(moves)])).toEqual([
    [
      'speed',
      [
        ['new-data', 'boil', third, third, 0],
        ['new-data', 'heat', -0.25, -0.25, 0],
      ].map(rounded),
    ],
    ['size', [['new-data', 'hull', -0.25, -0.25, 0]]],
  ]);
  expect(told(change.whole.moves)).toEqual([
    ['new-data', 'boil', 0.2, 0.2, 0],
    ['new-data', 'heat', -0.15, -0.15, 0],
    ['new-data', 'hull', -0.1, -0.1, 0],
  ]);
  holds(change);
});

/** In February the second metric gets its first target: the first weighs half instead of all. */
test('a metric that gets its first target takes weight from the others', () => {
  const change = last(
    {
      metrics: { boil: { target: '<= 100 s' }, heat: { targets: [{ target: '<= 100 s', since: '2025-02-10', reason: 'asked for' }] } },
      snapshots: { 'shop/2025-01-05': run({ boil: 200, heat: 100 }) },
    },
    '2025-02-28',
  );
  expect(told(change.whole.moves)).toEqual([['weight', undefined, 0.25, 0.25, 0]]);
  holds(change);
});

test.each([
  [
    'the only one',
    {},
    [
      ['speed', 0.5, -0.5, 1],
      ['speed', 0, 1, 0],
      ['size', 0, -1, 0],
    ],
    0.5,
  ],
  [
    'beside another category',
    { hull: { target: '<= 100 s', category: 'size' } },
    [
      ['size', -0.6, -0.6, -0.6],
      ['speed', 0.3, -0.3, 0.6],
      ['speed', 0, 0.6, 0],
    ],
    0.7,
  ],
])('a category gets its first scored metric: %s', (_, more, moves, to) => {
  const change = last(
    {
      categories: { size: { title: 'Size', weight: 40 }, speed: { title: 'Speed', weight: 60 } },
      metrics: { boil: { targets: [{ target: '<= 100 s', since: '2025-02-10', reason: 'asked for' }] }, ...more },
      snapshots: { 'shop/2025-01-05': run({ boil: 200, ...('hull' in more ? { hull: 100 } : {}) }) },
    },
    '2025-02-28',
  );
  expect(told(change.whole.moves).map(([cause]) => cause)).toEqual(moves.map(() => 'weight'));
  expect(change.whole.moves.map(({ category, low, high, coverage }) => rounded([category, low, high, coverage]))).toEqual(moves);
  expect(change.whole.to.low).toBeCloseTo(to, 12);
  holds(change);
});

test('the parts of a share set weigh the same', () => {
  const change = last(
    {
      metrics: {
        split: { unit: '%', parts: { one: { title: 'One', share: 50 }, two: { title: 'Two', share: 50 } } },
        boil: { target: '<= 100 s' },
      } as unknown as Small['metrics'],
      snapshots: { 'shop/2025-01-05': run({ boil: 200 }), 'shop/2025-02-05': run({ boil: 100 }) },
    },
    '2025-02-28',
  );
  expect(told(change.whole.moves)).toEqual([['new-data', 'boil', 0.25, 0.25, 0]]);
});

function last(small: Small, asOf: string): Attribution {
  return monthsOf(linked(small), { asOf }).at(-1)?.change as Attribution;
}

function rounded(row: readonly unknown[]): readonly unknown[] {
  return row.map((one) => (typeof one === 'number' ? Number(one.toFixed(9)) + 0 : one));
}

function told(moves: readonly Move[]): readonly (readonly unknown[])[] {
  return moves.map(({ cause, metric, low, high, coverage }) => rounded([cause, metric, low, high, coverage]));
}

/** The moves of every score add up to its change. */
function holds({ whole, categories }: Attribution): void {
  for (const { from, to, moves } of [whole, ...categories])
    for (const end of ['low', 'high', 'coverage'] as const)
      expect(moves.reduce((sum, move) => sum + move[end], from[end])).toBeCloseTo(to[end], 12);
}
