/** Why the scores moved from one month to the next, worked out by hand. */
import { expect, test } from 'vitest';
import { attribute } from '../../src/evaluate/attribution.ts';
import { knownAt } from '../../src/evaluate/known.ts';
import { monthsOf } from '../../src/evaluate/months.ts';
import { metricsOf, pastOf } from '../../src/evaluate/past.ts';
import { statedIn } from '../../src/evaluate/register.ts';
import { type Side, sideAt } from '../../src/evaluate/side.ts';
import type { Attribution, Move } from '../../src/model/report.ts';
import type { AuthoredSnapshot } from '../../src/schemas/authored.ts';
import { type Small, scorecardOf } from './small.ts';

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
    'the evidence ends, and it is measured anew',
    {
      ...BOIL,
      snapshots: {
        'shop/2025-01-05': run({ boil: 200 }, { evidence: { title: 'a film', expires: '2025-02-10' } }),
        'shop/2025-02-20': run({ boil: 125 }),
      },
    },
    '2025-02-28',
    [
      ['expired', 'boil', -0.5, 0.5, -1],
      ['new-data', 'boil', 0.8, -0.2, 1],
    ],
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
        whistle: { target: '<= 100 s', weight: 2 },
        heat: { target: '<= 100 s', weight: 1 },
        hull: { target: '<= 100 s', category: 'size' },
        north: { target: '<= 100 s' },
        aid: { target: '<= 100 s', supporting: true },
        bare: {},
      },
      snapshots: {
        'shop/2025-01-05': run({ whistle: 200, heat: 100, hull: 200, north: 100, aid: 100, bare: 5 }),
        'shop/2025-02-05': run({ whistle: 100, heat: 400, hull: 400, north: 300, aid: 300, bare: 9 }),
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
        ['new-data', 'whistle', third, third, 0],
        ['new-data', 'heat', -0.25, -0.25, 0],
      ].map(rounded),
    ],
    ['size', [['new-data', 'hull', -0.25, -0.25, 0]]],
  ]);
  expect(told(change.whole.moves)).toEqual([
    ['new-data', 'whistle', 0.2, 0.2, 0],
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
  ['the only one', {}, [['speed', 0.5, -0.5, 1]], 0.5],
  [
    'beside another category',
    { hull: { target: '<= 100 s', category: 'size' } },
    [
      ['size', -0.6, -0.6, -0.6],
      ['speed', 0.3, 0.3, 0.6],
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

test.each<[string, Small['metrics'], string]>([
  [
    'begins on the last day',
    { boil: { targets: [{ target: '<= 100 s' }, { target: '<= 50 s', since: '2025-02-28', reason: 'new' }] } },
    'target',
  ],
  [
    'is due on the day it begins',
    {
      boil: { targets: [{ target: '<= 100 s' }, { target: '<= 50 s', since: '2025-02-10', due: '2025-02-10', reason: 'new' }] },
    } as Small['metrics'],
    'target',
  ],
  ['is due after it began', { boil: { targets: [{ target: '<= 100 s' }, { target: '<= 50 s', within: '40 days' }] } }, 'due'],
])('a target that takes the place of another and %s', (_, metrics, cause) => {
  const change = last({ metrics, snapshots: { 'shop/2025-01-05': run({ boil: 200 }) } }, '2025-02-28');
  expect(told(change.whole.moves)).toEqual([[cause, 'boil', -0.25, -0.25, 0]]);
});

test('a part of a share set has its part of the share', () => {
  const metrics = {
    boil: { target: '<= 100 s' },
    mix: { unit: '%', parts: { one: { title: 'One', share: 50 }, two: { title: 'Two', share: 50 } } },
  };
  const snapshots = {
    'shop/2025-01-05': run({ boil: 100, 'mix/one': 50, 'mix/two': 25 }),
    'shop/2025-02-05': run({ 'mix/one': 50, 'mix/two': 50 }),
  };
  const change = last({ metrics, snapshots } as Small, '2025-02-28');
  expect(told(change.whole.moves)).toEqual([['new-data', 'mix/two', 0.125, 0.125, 0]]);
  expect(change.whole.from).toEqual({ low: 0.875, high: 0.875, coverage: 1 });
});

test('a remark of a later month has not struck anything yet', () => {
  const snapshots = {
    'shop/2025-01-05': run({ boil: 200 }),
    'shop/2025-02-05': run({ boil: 125 }),
    'shop/2025-03-05': { retracts: [{ snapshot: 'shop/2025-01-05', reason: 'a broken clock' }] },
  };
  const months = monthsOf(scorecardOf({ ...BOIL, snapshots }), { asOf: '2025-03-31' });
  expect(months.map(({ change }) => change && told(change.whole.moves))).toEqual([undefined, [['new-data', 'boil', 0.3, 0.3, 0]], []]);
});

test.each(['2025-02-28', undefined])('a remark of the last day strikes, where everything recorded by %s is known', (recorded) => {
  const small = {
    ...BOIL,
    snapshots: {
      'shop/2025-01-05': run({ boil: 200 }),
      'shop/2025-02-28': { retracts: [{ snapshot: 'shop/2025-01-05', reason: 'a broken clock' }] },
    },
  };
  const change = attribute(
    side(small, '2025-01-31', '2025-02-28', recorded && '2025-01-31'),
    side(small, '2025-02-28', '2025-02-28', recorded),
  );
  expect(told(change.whole.moves)).toEqual([['retracted', 'boil', -0.5, 0.5, -1]]);
});

/** Two states of a scorecard, judged on one day. */
test.each<[string, Small, Small, readonly unknown[]]>([
  ['nothing', BOIL, { metrics: { boil: { target: '<= 100 s' } } }, []],
  ['the target', BOIL, { metrics: { boil: { target: '<= 50 s' } } }, [['target', 'boil', -0.25, -0.25, 0]]],
  ['only words', BOIL, { metrics: { boil: { target: '<= 100 s', title: 'Cooking' } } }, []],
  ['conditions', BOIL, { metrics: { boil: { target: '<= 100 s', conditions: { os: 'linux' } } } }, [['method', 'boil', -0.25, -0.25, 0]]],
  ['the metric goes', { metrics: { ...BOIL.metrics, heat: { target: '<= 100 s' } } }, BOIL, [['weight', undefined, -0.25, -0.25, 0]]],
])('between two states there changed: %s', (_, before, after, moves) => {
  const snapshots: Small['snapshots'] = {
    'shop/2025-01-04': run({ boil: 400, heat: 100 }, { conditions: { os: 'linux' } }),
    'shop/2025-01-05': run({ boil: 200, heat: 100 }, { conditions: { os: 'other' } }),
  };
  const [from, to] = [before, after].map((small) =>
    side({ metrics: { heat: {}, ...small.metrics }, snapshots }, '2025-02-28', '2025-02-28'),
  );
  const change = attribute(from as Side, to as Side);
  expect(told(change.whole.moves)).toEqual(moves);
  holds(change);
});

test('of moves of one size the order is that of their names', () => {
  const metrics = { zest: { target: '<= 100 s' }, boil: { target: '<= 100 s' } };
  const snapshots = { 'shop/2025-01-05': run({ zest: 200, boil: 200 }), 'shop/2025-02-05': run({ zest: 100, boil: 100 }) };
  expect(last({ metrics, snapshots }, '2025-02-28').whole.moves.map(({ metric }) => metric)).toEqual(['boil', 'zest']);
});

function side(small: Small, asOf: string, last: string, recorded?: string): Side {
  const known = knownAt(scorecardOf(small), last);
  return sideAt(known, pastOf(known, statedIn(known, metricsOf(known), last)), { asOf, ...(recorded && { recorded }) });
}

function last(small: Small, asOf: string): Attribution {
  return monthsOf(scorecardOf(small), { asOf }).at(-1)?.change as Attribution;
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
