/** Which months are looked back at, and what is told of each. */
import { expect, test } from 'vitest';
import { MOST_MONTHS, monthsOf } from '../../src/evaluate/months.ts';
import type { AuthoredSnapshot } from '../../src/schemas/authored.ts';
import { type Small, scorecardOf } from './small.ts';

type Run = Partial<AuthoredSnapshot>;

const run = (boil: number, more: Run = {}): Run => ({ basis: 'measured', values: { boil }, ...more });
const METRICS: Small['metrics'] = { boil: { target: '<= 100 s' } };

test.each<[string, Readonly<Record<string, Run>>, string, readonly string[]]>([
  ['from the month of the first figure on', { 'shop/2024-12-30': run(9) }, '2025-02-15', ['2024-12-31', '2025-01-31', '2025-02-15']],
  ['of which it may be the last day', { 'shop/2024-12-31': run(9) }, '2025-01-15', ['2024-12-31', '2025-01-15']],
  ['judged on the last day of a month', { 'shop/2025-01-01': run(9) }, '2025-02-28', ['2025-01-31', '2025-02-28']],
  ['without a figure only the day itself', {}, '2025-02-15', ['2025-02-15']],
  [
    'a figure of another does not count, nor one that was only seen',
    {
      'shop/2024-11-01': { basis: 'measured', subjects: { pot: { boil: 9 } } },
      'shop/2024-11-02': { basis: 'measured', values: { boil: 9 }, seen: '2024-11-02' },
      'shop/2025-01-01': run(9),
    },
    '2025-02-15',
    ['2025-01-31', '2025-02-15'],
  ],
  [
    'one of several subjects is enough',
    { 'shop/2025-01-01': run(9, { subjects: { pot: { boil: 9 } } }) },
    '2025-02-15',
    ['2025-01-31', '2025-02-15'],
  ],
  [
    'a verdict on a criterion counts',
    { 'shop/2025-01-01': { attestations: [{ criterion: 'first/it', outcome: 'met', by: 'Ann', evidence: { title: 'a film' } }] } },
    '2025-02-15',
    ['2025-01-31', '2025-02-15'],
  ],
])('%s', (_, snapshots, asOf, dates) => {
  const releases: Small['releases'] = {
    first: { groups: [{ title: 'All', weight: 100, criteria: [{ id: 'it', title: 'It', text: 'It', attest: true }] as never }] },
  };
  expect(monthsOf(scorecardOf({ metrics: METRICS, snapshots, releases }), { asOf }).map(({ date }) => date)).toEqual(dates);
});

test('24 months beside the day itself', () => {
  const months = monthsOf(scorecardOf({ metrics: METRICS, snapshots: { 'shop/2020-01-01': run(9) } }), { asOf: '2025-03-15' });
  expect([MOST_MONTHS, months.length, months[0]?.date, months[0]?.change]).toEqual([24, 25, '2023-03-31', undefined]);
});

test.each<[string, Run, boolean]>([
  ['2025-01-05', run(50, { recorded: '2025-01-31' }), false],
  ['2025-01-05', run(50, { recorded: '2025-02-01' }), true],
  ['2025-01-31', run(50, { recorded: '2025-02-01' }), true],
  ['2025-02-01', run(50, { recorded: '2025-02-01' }), false],
])('of %s, %j: January was known otherwise: %s', (date, late, otherwise) => {
  const snapshots = { 'shop/2025-01-01': run(200), [`shop/${date}`]: late };
  const [january] = monthsOf(scorecardOf({ metrics: METRICS, snapshots }), { asOf: '2025-02-15' });
  expect(january?.then?.score.low).toBe(otherwise ? 0.5 : undefined);
  expect(january?.now.score.low).toBe(date < '2025-02-01' ? 1 : 0.5);
});

test('where all of a month was only recorded later, nothing was known of it', () => {
  const snapshots = { 'shop/2025-01-05': run(50, { recorded: '2025-02-01' }) };
  const [january] = monthsOf(scorecardOf({ metrics: METRICS, snapshots }), { asOf: '2025-02-15' });
  expect([january?.now.score.low, january?.then?.score]).toEqual([1, { low: 0, high: 1, coverage: 0 }]);
});

test('what was recorded on the last day of a month was known by then', () => {
  const snapshots = {
    'shop/2025-01-01': run(200),
    'shop/2025-01-05': run(50, { recorded: '2025-01-31' }),
    'shop/2025-01-10': run(80, { recorded: '2025-02-10' }),
  };
  const [january] = monthsOf(scorecardOf({ metrics: METRICS, snapshots }), { asOf: '2025-02-15' });
  expect([january?.now.judged, january?.then?.judged]).toEqual([
    [{ id: 'boil', outcome: 'met', text: '80 s' }],
    [{ id: 'boil', outcome: 'met', text: '50 s' }],
  ]);
});

test('what was recorded later and changes nothing is not told', () => {
  const snapshots = { 'shop/2025-01-05': run(50), 'shop/2025-01-01': run(200, { recorded: '2025-02-10' }) };
  expect(monthsOf(scorecardOf({ metrics: METRICS, snapshots }), { asOf: '2025-02-15' }).map(({ then }) => then)).toEqual([
    undefined,
    undefined,
  ]);
});

test('a verdict counts promises and weighs categories in which something is scored', () => {
  const small = {
    categories: {
      speed: { title: 'Speed', weight: 60 },
      size: { title: 'Size', weight: 20 },
      looks: { title: 'Looks', weight: 20 },
    },
    metrics: {
      boil: { target: '<= 100 s' },
      hull: { target: '<= 100 s', category: 'size' },
      aid: { target: '<= 100 s', supporting: true },
      bare: { category: 'looks' },
      mix: { unit: '%', parts: { one: { title: 'One', share: 50 }, two: { title: 'Two', share: 50 } } },
    },
    snapshots: {
      'shop/2025-01-01': { basis: 'measured', values: { boil: 200, aid: 50, bare: 5, hull: 50, 'mix/one': 50, 'mix/two': 25 } },
    },
  } as Small;
  const [{ now }] = monthsOf(scorecardOf(small), { asOf: '2025-01-15' }) as [ReturnType<typeof monthsOf>[number]];
  const known = (low: number) => ({ low, high: low, coverage: 1 });
  expect(now).toEqual({
    score: known(0.71875),
    promises: { total: 4, met: 2, missed: 2, pending: 0, unknown: 0, notApplicable: 0, stale: 0 },
    categories: [
      { id: 'speed', score: known(0.625) },
      { id: 'size', score: known(1) },
      { id: 'looks', score: { low: 0, high: 1, coverage: 0 } },
    ],
    releases: [],
    judged: [
      { id: 'boil', outcome: 'missed', text: '200 s' },
      { id: 'mix/one', outcome: 'met', text: '50 %' },
      { id: 'mix/two', outcome: 'missed', text: '25 %' },
      { id: 'hull', outcome: 'met', text: '50 s' },
    ],
  });
});
