import { expect, test } from 'vitest';
import { attribute, type Side, sideAt } from '../../src/evaluate/attribution.ts';
import { metricsOf, pastOf } from '../../src/evaluate/past.ts';
import { statedIn } from '../../src/evaluate/register.ts';
import { build } from '../../src/model/build.ts';
import type { ScoreChange } from '../../src/model/report.ts';
import { authored, type Small } from './small.ts';

const DAY = '2025-06-01';

/** The moves of a change, without the category; numbers are rounded. */
function movesOf({ moves }: Pick<ScoreChange, 'moves'>) {
  const short = (number: number) => Number(number.toFixed(6));
  return moves.map(({ cause, metric, low, high, coverage }) => [cause, metric, short(low), short(high), short(coverage)]);
}

function sideOf(small: Small, day = DAY): Side {
  const scorecard = build(authored(small));
  return sideAt(scorecard, pastOf(scorecard, statedIn(scorecard, metricsOf(scorecard), day)), { asOf: day });
}

function whole(before: Small, after: Small) {
  return movesOf(attribute(sideOf(before), sideOf(after)).whole);
}

const run = (values: Readonly<Record<string, number>>) => ({ basis: 'measured' as const, values });
const cups = { boil: { target: '<= 100 s' }, cups: { unit: 'cups', supporting: true as const } };

test.each<[string, Small, Small, unknown]>([
  ['nothing changed', { metrics: cups }, { metrics: cups }, []],
  [
    'another formula',
    {
      metrics: { ...cups, all: { unit: 'cups', formula: 'value("cups")', target: '>= 4' } },
      snapshots: { 'shop/2025-02-01': run({ cups: 2 }) },
    },
    {
      metrics: { ...cups, all: { unit: 'cups', formula: 'value("cups") * 2', target: '>= 4' } },
      snapshots: { 'shop/2025-02-01': run({ cups: 2 }) },
    },
    [['method', 'all', 0.25, 0.25, 0]],
  ],
  [
    'judged under other conditions',
    { metrics: { boil: { target: '<= 100 s' } }, snapshots: { 'shop/2025-02-01': { ...run({ boil: 90 }), conditions: { lid: 'off' } } } },
    {
      metrics: { boil: { target: '<= 100 s', conditions: { lid: 'on' } } },
      snapshots: { 'shop/2025-02-01': { ...run({ boil: 90 }), conditions: { lid: 'off' } } },
    },
    [['method', 'boil', -1, 0, -1]],
  ],
  [
    'another target',
    { metrics: { boil: { target: '<= 100 s' } }, snapshots: { 'shop/2025-02-01': run({ boil: 200 }) } },
    { metrics: { boil: { target: '<= 200 s' } }, snapshots: { 'shop/2025-02-01': run({ boil: 200 }) } },
    [['target', 'boil', 0.5, 0.5, 0]],
  ],
  [
    'another weight',
    { metrics: { boil: { target: '<= 100 s' }, hum: { target: '<= 1 s' } }, snapshots: { 'shop/2025-02-01': run({ boil: 90 }) } },
    {
      metrics: { boil: { target: '<= 100 s', weight: 3 }, hum: { target: '<= 1 s' } },
      snapshots: { 'shop/2025-02-01': run({ boil: 90 }) },
    },
    [['weight', undefined, 0.25, 0, 0.25]],
  ],
  [
    'a metric came',
    { metrics: { boil: { target: '<= 100 s' } }, snapshots: { 'shop/2025-02-01': run({ boil: 90 }) } },
    { metrics: { boil: { target: '<= 100 s' }, hum: { target: '<= 1 s' } }, snapshots: { 'shop/2025-02-01': run({ boil: 90 }) } },
    [['weight', undefined, -0.5, 0, -0.5]],
  ],
  [
    'a figure was added to what had none',
    { metrics: { boil: { target: '<= 100 s' } } },
    { metrics: { boil: { target: '<= 100 s' } }, snapshots: { 'shop/2025-02-01': run({ boil: 200 }) } },
    [['first-measured', 'boil', 0.5, -0.5, 1]],
  ],
  [
    'a figure was retracted',
    { metrics: { boil: { target: '<= 100 s' } }, snapshots: { 'shop/2025-02-01': run({ boil: 90 }) } },
    {
      metrics: { boil: { target: '<= 100 s' } },
      snapshots: {
        'shop/2025-02-01': run({ boil: 90 }),
        'shop/2025-03-01': { retracts: [{ snapshot: 'shop/2025-02-01', reason: 'a slip' }] },
      },
    },
    [['retracted', 'boil', -1, 0, -1]],
  ],
])('%s', (_, before, after, moves) => {
  expect(whole(before, after)).toEqual(moves);
});

test('a category that is gone is told last, with all that it brought', () => {
  const speed = { title: 'Speed', weight: 50 };
  const metrics = { boil: { target: '<= 100 s' }, hum: { target: '<= 1 s', category: 'quiet' } };
  const snapshots = { 'shop/2025-02-01': run({ boil: 90 }) };
  const before = { metrics, snapshots, categories: { quiet: { title: 'Quiet', weight: 50 }, speed } };
  const after = { metrics: { boil: metrics.boil }, snapshots, categories: { speed: { ...speed, weight: 100 } } };
  const { whole, categories } = attribute(sideOf(before), sideOf(after));
  expect([whole.from, whole.to, movesOf(whole)]).toEqual([
    { low: 0.5, high: 1, coverage: 0.5 },
    { low: 1, high: 1, coverage: 1 },
    [
      ['weight', undefined, 0.5, 0.5, 0.5],
      ['weight', undefined, 0, -0.5, 0],
    ],
  ]);
  expect(categories.map(({ id, to }) => [id, to])).toEqual([
    ['speed', { low: 1, high: 1, coverage: 1 }],
    ['quiet', { low: 0, high: 1, coverage: 0 }],
  ]);
});
