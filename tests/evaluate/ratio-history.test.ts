import { expect, test } from 'vitest';
import type { RatioHistory } from '../../src/model/report.ts';
import type { AuthoredSnapshot } from '../../src/schemas/authored.ts';
import { judge, type Small } from './small.ts';

const RATIO = { unit: 'x', formula: 'ratio("heat", "pot")', better: 'higher' as const };

test('each run that has both gives a ratio, newest first, beside the place among all of it', () => {
  const [history] = ratios({
    'lab/2025-01-10': run({ kettle: 100, pot: 50, pan: 200 }),
    'lab/2025-01-20': run({ kettle: 100, pan: 200 }),
    'lab/2025-01-30': run({ kettle: 60, pot: 80 }),
  });
  expect(history && [history.of, history.metric, history.relativeTo, history.why]).toEqual(['times', 'heat', 'pot', undefined]);
  expect(told(history)).toEqual([['lab {}', '2025-01-30: kettle 60 #1 0.75, pot 80 #2 1', '2025-01-10: pot 50 #1 1, kettle 100 #2 2']]);
});

test('what one source asks under two conditions are two tracks, and two sources are never one', () => {
  const [gas, coal] = [{ stove: 'gas' }, { stove: 'coal' }];
  const both = (one: number, other: number) => [
    { value: one, conditions: gas },
    { value: other, conditions: coal },
  ];
  const [history] = ratios({
    'lab/2025-01-10': run({ kettle: both(10, 40), pot: both(20, 10) }),
    'shop/2025-01-05': run({ kettle: 30, pot: 10 }),
  });
  expect(told(history)).toEqual([
    ['lab {"stove":"coal"}', '2025-01-10: pot 10 #1 1, kettle 40 #2 4'],
    ['lab {"stove":"gas"}', '2025-01-10: kettle 10 #1 0.5, pot 20 #2 1'],
    ['shop {}', '2025-01-05: pot 10 #1 1, kettle 30 #2 3'],
  ]);
});

test('the newest run is the one that gives the value of the metric', () => {
  const report = judge(
    small({ 'lab/2025-01-10': run({ kettle: 100, pot: 50 }), 'lab/2025-01-30': run({ kettle: 60, pot: 80 }) }),
    '2025-02-01',
  );
  const value = report.metrics.find(({ id }) => id === 'times')?.value;
  expect([value?.date, value?.number]).toEqual(['2025-01-30', 0.75]);
});

test.for<readonly [string, Small['snapshots'] & object, Partial<Small['metrics'][string]>, string]>([
  ['nothing of the own', { 'lab/2025-01-10': run({ pot: 5 }) }, {}, 'no Heat of Kettle counts: never measured'],
  ['nothing of the other', { 'lab/2025-01-10': run({ kettle: 5, pan: 5 }) }, {}, 'no Heat of Pot counts: never measured'],
  [
    'only a claim',
    { 'lab/2025-01-10': run({ kettle: 5, pot: { value: 4, basis: 'claimed' } }) },
    {},
    'no Heat of Pot counts: only a claim, 4 W',
  ],
  [
    'other conditions than the metric is judged by',
    { 'lab/2025-01-10': { ...run({ kettle: 5, pot: 4 }), conditions: { stove: 'coal' } } },
    { conditions: { stove: 'gas' } },
    'no Heat of Kettle counts: only taken under stove coal, judged under gas',
  ],
  [
    'runs apart',
    { 'lab/2025-01-10': run({ kettle: 5 }), 'lab/2025-01-20': run({ kettle: 6 }), 'shop/2025-01-15': run({ pot: 4 }) },
    {},
    'no run has both: Kettle is in 2 runs (the last of 20 January 2025), and Pot is in one run (of 15 January 2025)',
  ],
  [
    'an undated figure',
    { 'lab/2025-01-10': run({ kettle: 5 }), 'shop/2025-01-15': { ...run({ pot: 4 }), seen: '2025-01-15' } },
    {},
    'no run has both: Kettle is in one run (of 10 January 2025), and Pot is in one run (undated, seen on 15 January 2025)',
  ],
  [
    'one run, two conditions',
    { 'lab/2025-01-10': run({ kettle: { value: 5, conditions: { stove: 'gas' } }, pot: { value: 4, conditions: { stove: 'coal' } } }) },
    {},
    'the run of 10 January 2025 has both, under stove gas and coal',
  ],
  [
    'two runs, two conditions: the newest is told',
    {
      'lab/2025-01-10': run({ kettle: { value: 5, conditions: { stove: 'gas' } }, pot: { value: 4, conditions: { stove: 'coal' } } }),
      'lab/2025-01-20': run({ kettle: { value: 5, conditions: { stove: 'gas' } }, pot: { value: 4, conditions: { stove: 'wood' } } }),
    },
    {},
    'the run of 20 January 2025 has both, under stove gas and wood',
  ],
  [
    'a claim of another says nothing of this one',
    { 'lab/2025-01-10': run({ kettle: 5, pan: { value: 4, basis: 'claimed' } }) },
    {},
    'no Heat of Pot counts: never measured',
  ],
  ['zero', { 'lab/2025-01-10': run({ kettle: 5, pot: 0 }) }, {}, 'the run of 10 January 2025 has both, and nothing to divide by'],
])('none, and why: %s', ([, snapshots, heat, why]) => {
  const [history] = ratios(snapshots, heat);
  expect([history?.tracks, history?.why]).toEqual([[], why]);
});

test('a formula may take several ratios, each told once, and most take none', () => {
  const formula = 'ratio("heat", "pot") + ratio("heat", "pan") / ratio("heat", "pot")';
  const snapshots = { 'lab/2025-01-10': run({ kettle: 5, pot: 4 }) };
  const found = judge(
    { ...small(snapshots), metrics: { heat: HEAT, times: { ...RATIO, formula }, sum: { ...RATIO, unit: 'W', formula: 'value("heat")' } } },
    '2025-02-01',
  );
  expect(found.ratios.map(({ of, relativeTo, tracks }) => [of, relativeTo, tracks.length])).toEqual([
    ['times', 'pot', 1],
    ['times', 'pan', 0],
  ]);
});

const HEAT = { title: 'Heat', unit: 'W', better: 'lower' as const };

type Value = NonNullable<AuthoredSnapshot['values']>[string];

function ratios(snapshots: Small['snapshots'] & object, heat: Partial<Small['metrics'][string]> = {}): readonly RatioHistory[] {
  return judge(small(snapshots, heat), '2025-02-01').ratios;
}

function small(snapshots: Small['snapshots'] & object, heat: Partial<Small['metrics'][string]> = {}): Small {
  return { metrics: { heat: { ...HEAT, ...heat }, times: RATIO }, snapshots };
}

function run(values: Readonly<Record<string, Value>>): Partial<AuthoredSnapshot> {
  const { kettle, ...others } = values;
  const subjects = Object.fromEntries(Object.entries(others).map(([subject, value]) => [subject, { heat: value }]));
  return { basis: 'measured', ...(kettle === undefined ? {} : { values: { heat: kettle } }), subjects };
}

/** Each track with its runs: day, and each place with its number, rank and ratio. */
function told(history: RatioHistory | undefined): readonly (readonly string[])[] {
  const place = ({ subject, number, rank, ratio }: RatioHistory['tracks'][number]['runs'][number]['places'][number]) =>
    `${subject} ${number} #${rank} ${ratio}`;
  return (history?.tracks ?? []).map(({ source, conditions, runs }) => [
    `${source} ${JSON.stringify(conditions)}`,
    ...runs.map(({ date, places }) => `${date}: ${places.map(place).join(', ')}`),
  ]);
}
