import { expect, test } from 'vitest';
import { attribute } from '../../src/evaluate/attribution.ts';
import { metricsOf, pastOf } from '../../src/evaluate/past.ts';
import { statedIn } from '../../src/evaluate/register.ts';
import { type Side, sideAt } from '../../src/evaluate/side.ts';
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

const told = (boil: number) => ({ basis: 'reported' as const, values: { boil } });
const from = (basis: 'reported' | 'measured', snapshots: Small['snapshots']): Small =>
  ({ metrics: { boil: { target: '<= 100 s' } }, snapshots, 'score-from': basis }) as Small;
const SAID = { 'shop/2025-02-01': told(200) };

/** Of boiling in 200 s, which is reported, 0.5 is attained; measured later, in 125 s, 0.8. */
test.each<[string, Small, Small, unknown]>([
  ['raised, so that what counted is a claim', from('reported', SAID), from('measured', SAID), [['method', 'boil', -0.5, 0.5, -1]]],
  ['lowered, so that what was a claim counts', from('measured', SAID), from('reported', SAID), [['method', 'boil', 0.5, -0.5, 1]]],
  ['raised, and nothing was known', from('reported', {}), from('measured', {}), []],
  [
    'raised, and another value was learnt',
    from('reported', SAID),
    from('measured', { ...SAID, 'shop/2025-03-01': run({ boil: 125 }) }),
    [
      ['method', 'boil', -0.5, 0.5, -1],
      ['new-data', 'boil', 0.8, -0.2, 1],
    ],
  ],
  ['lowered, and a first value was learnt', from('measured', {}), from('reported', SAID), [['first-measured', 'boil', 0.5, -0.5, 1]]],
])('the basis from which values are scored is %s', (_, before, after, moves) => {
  expect(whole(before, after)).toEqual(moves);
});

test('what a formula reads is judged under other conditions', () => {
  const all = { unit: 'cups', formula: 'value("cups")', target: '>= 4' };
  const snapshots = { 'shop/2025-02-01': { ...run({ cups: 2 }), conditions: { lid: 'off' } } };
  const under = (lid: string): Small => ({ metrics: { all, cups: { ...cups.cups, conditions: { lid } } }, snapshots });
  expect(whole(under('off'), under('on'))).toEqual([['method', 'all', -0.5, 0.5, -1]]);
});

/** Yearly, what is reported in February is fresh in June and better than what was; daily both are stale, and the better founded counts. */
test('another cadence decides which value counts', () => {
  const snapshots = { 'shop/2022-02-01': run({ boil: 200 }), 'shop/2025-02-01': told(125) };
  const every = (cadence: 'daily' | 'yearly'): Small => ({ metrics: { boil: { target: '<= 100 s', cadence } }, snapshots });
  expect(whole(every('yearly'), every('daily'))).toEqual([['method', 'boil', -0.3, -0.3, 0]]);
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
