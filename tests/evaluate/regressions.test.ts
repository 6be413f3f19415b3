import { expect, test } from 'vitest';
import type { MetricResult, Regression } from '../../src/model/report.ts';
import type { AuthoredDecision, AuthoredSnapshot } from '../../src/schemas/authored.ts';
import { judge, one, type Small } from './small.ts';

type Run = Partial<AuthoredSnapshot>;
type Value = number | { readonly value: number; readonly spread?: number };

/** A value a day of February 2025, and what some of those days say besides. */
function days(values: readonly Value[], more: Readonly<Record<number, Run>> = {}, source = 'shop'): Record<string, Run> {
  return Object.fromEntries(
    values.map((value, index) => {
      const day = String(index + 1).padStart(2, '0');
      return [`${source}/2025-02-${day}`, { basis: 'measured' as const, values: { boil: value }, ...more[index + 1] }];
    }),
  );
}

const LOWER: Small['metrics'] = { boil: { better: 'lower' } };

function judged(snapshots: Small['snapshots'], asOf = '2025-03-01', more: Partial<Small> = {}): MetricResult {
  return one(judge({ metrics: LOWER, snapshots, ...more }, asOf));
}

/** What tells a regression or improvement, in short. */
function short({ kind, since, before, after, state, recovered, decision }: Partial<Regression>) {
  return [kind, since, before?.date, after?.date, state, recovered?.date, decision].filter((part) => part !== undefined).join(' ');
}

const CALM = [10, 11, 11, 10, 10, 11, 11, 10, 10];
const STEP = [...CALM, 20, 21, 21, 20, 20, 21];
const BACK = [...STEP, 10, 11, 11, 10];

test('a step for the worse, whole', () => {
  const citation = { title: 'runs.csv', commit: 'abc1234' };
  const { regressions, improvements } = judged(days(STEP, { 10: { version: '1.3.0', citation }, 9: { version: '1.2.0' } }));
  expect([regressions, improvements]).toEqual([
    [
      {
        kind: 'step',
        since: '2025-02-10',
        source: 'shop',
        conditions: {},
        before: {
          reading: 'shop/2025-02-09#boil',
          snapshot: 'shop/2025-02-09',
          date: '2025-02-09',
          number: 10,
          text: '10 s',
          version: '1.2.0',
        },
        after: {
          reading: 'shop/2025-02-10#boil',
          snapshot: 'shop/2025-02-10',
          date: '2025-02-10',
          number: 20,
          text: '20 s',
          version: '1.3.0',
          commit: 'abc1234',
        },
        from: 10.4444,
        to: 20.5,
        percent: 96.2766,
        text: 'from 10.44 s to 20.5 s (96.3 %)',
        state: 'open',
      },
    ],
    undefined,
  ]);
});

test('where a metric has none nothing is said of them', () => {
  expect(Object.keys(judged(days(CALM)))).not.toContain('regressions');
  expect(Object.keys(judged(days(CALM)))).not.toContain('improvements');
});

test.each<[string, Record<string, Run>, readonly string[], readonly string[]]>([
  ['for the worse', days(STEP), ['step 2025-02-10 2025-02-09 2025-02-10 open'], []],
  ['and back', days(BACK), ['step 2025-02-10 2025-02-09 2025-02-10 recovered 2025-02-16'], ['step 2025-02-16 2025-02-15 2025-02-16']],
  ['a better level first', days(STEP.toReversed()), [], ['step 2025-02-07 2025-02-06 2025-02-07']],
  [
    'only half of the way back',
    days([...STEP, 15, 16, 16, 15]),
    ['step 2025-02-10 2025-02-09 2025-02-10 open'],
    ['step 2025-02-16 2025-02-15 2025-02-16'],
  ],
  [
    'back within the noise',
    days([...STEP, 11, 11, 12, 11]),
    ['step 2025-02-10 2025-02-09 2025-02-10 recovered 2025-02-16'],
    ['step 2025-02-16 2025-02-15 2025-02-16'],
  ],
  [
    'worse twice, then back to between',
    days([...CALM, 20, 21, 21, 20, 30, 31, 31, 30, 20, 21, 21, 20]),
    ['step 2025-02-14 2025-02-13 2025-02-14 recovered 2025-02-18', 'step 2025-02-10 2025-02-09 2025-02-10 open'],
    ['step 2025-02-18 2025-02-17 2025-02-18'],
  ],
  ['a break at the step', days(STEP, { 10: { breaks: { boil: 'a new stove' } } }), [], []],
  ['a break of another source', days(STEP, { 10: { breaks: {} } }), ['step 2025-02-10 2025-02-09 2025-02-10 open'], []],
  [
    'other conditions from the step on',
    days(STEP, Object.fromEntries(STEP.map((_, index) => [index + 1, { conditions: { stove: index < 9 ? 'gas' : 'wood' } }]))),
    [],
    [],
  ],
  ['only claims', days(STEP, Object.fromEntries(STEP.map((_, index) => [index + 1, { basis: 'claimed' as const }]))), [], []],
  ['drifting to the worse', days([1, 4, 7, 8, 13, 14, 19, 20, 24, 27, 30, 32]), ['drift 2025-02-01 2025-02-01 2025-02-12 open'], []],
  ['drifting to the better', days([32, 29, 26, 23, 20, 19, 14, 13, 8, 7, 4, 1]), [], ['drift 2025-02-01 2025-02-01 2025-02-12']],
])('by steps: %s', (_name, snapshots, regressions, improvements) => {
  const result = judged(snapshots);
  expect([(result.regressions ?? []).map(short), (result.improvements ?? []).map(short)]).toEqual([regressions, improvements]);
});

const spread = (value: number, of = 1): Value => ({ value, spread: of });

test.each<[string, readonly Value[], readonly string[], readonly string[]]>([
  ['beyond it', [spread(10), spread(11.1)], ['last 2025-02-02 2025-02-01 2025-02-02 open'], []],
  ['as far as it', [spread(10), spread(11)], [], []],
  ['beyond the smaller of two', [spread(10, 2), spread(11.5, 1)], [], []],
  ['where only one states it', [10, spread(11.5)], ['last 2025-02-02 2025-02-01 2025-02-02 open'], []],
  ['where none does', [10, 30], [], []],
  ['better beyond it', [spread(10), spread(8.9)], [], ['last 2025-02-02 2025-02-01 2025-02-02']],
  [
    'and back',
    [spread(10), spread(12), spread(12.5), spread(11)],
    ['last 2025-02-02 2025-02-01 2025-02-02 recovered 2025-02-04'],
    ['last 2025-02-04 2025-02-03 2025-02-04'],
  ],
  [
    'not quite back',
    [spread(10), spread(12), spread(12.5), spread(11.1)],
    ['last 2025-02-02 2025-02-01 2025-02-02 open'],
    ['last 2025-02-04 2025-02-03 2025-02-04'],
  ],
])('by the stated spread: %s', (_name, values, regressions, improvements) => {
  const result = judged(days(values));
  expect([(result.regressions ?? []).map(short), (result.improvements ?? []).map(short)]).toEqual([regressions, improvements]);
});

test('each series has its own, the newest first', () => {
  const snapshots = { ...days([spread(10), spread(12)]), ...days([spread(5), spread(5), spread(9)], {}, 'lab') };
  expect(judged(snapshots).regressions?.map(short)).toEqual([
    'last 2025-02-03 2025-02-02 2025-02-03 open',
    'last 2025-02-02 2025-02-01 2025-02-02 open',
  ]);
  expect(judged(snapshots).regressions?.map(({ source }) => source)).toEqual(['lab', 'shop']);
});

test('what was taken back, and what others measured, has no part in it', () => {
  const taken = { 'shop/2025-02-20': { retracts: [{ snapshot: 'shop/2025-02-02', reason: 'a wet match' }] } };
  const others = { 'lab/2025-02-01': { basis: 'measured' as const, subjects: { pot: { boil: spread(1) } } } };
  const more = { 'lab/2025-02-02': { basis: 'measured' as const, subjects: { pot: { boil: spread(9) } } } };
  expect(judged({ ...days([spread(10), spread(12)]), ...taken, ...others, ...more }).regressions).toBeUndefined();
});

test.each([
  ['%', 50, 'from 50 % to 75 % (25 points)', 50],
  ['s', 0, 'from 0 s to 25 s', undefined],
  ['rank', 4, 'from #4 to #29', 625],
])('in %s from %d', (unit, from, text, percent) => {
  const result = judged(days([spread(from), spread(from + 25)]), '2025-03-01', { metrics: { boil: { unit, better: 'lower' } } });
  expect([result.regressions?.[0]?.text, result.regressions?.[0]?.percent]).toEqual([text, percent]);
});

const decision = (date: string, more: Partial<AuthoredDecision> = {}): AuthoredDecision => ({
  date,
  acknowledges: 'boil',
  reason: 'the new stove is safer',
  by: 'Ada',
  ...more,
});

test.each<[string, string, Record<string, AuthoredDecision>, string]>([
  ['on its day', '2025-03-01', { '2025-03-01-a': decision('2025-03-01') }, 'acknowledged 2025-03-01-a'],
  ['before it is taken', '2025-02-28', { '2025-03-01-a': decision('2025-03-01') }, 'open'],
  ['on its last day', '2025-03-05', { '2025-03-01-a': decision('2025-03-01', { until: '2025-03-05' }) }, 'acknowledged 2025-03-01-a'],
  ['on the day after', '2025-03-06', { '2025-03-01-a': decision('2025-03-01', { until: '2025-03-05' }) }, 'open'],
  ['taken on the day on which it appeared', '2025-03-01', { '2025-02-10-a': decision('2025-02-10') }, 'acknowledged 2025-02-10-a'],
  ['taken before it appeared', '2025-03-01', { '2025-02-09-a': decision('2025-02-09') }, 'open'],
  ['of another metric', '2025-03-01', { '2025-03-01-a': decision('2025-03-01', { acknowledges: 'cool' }) }, 'open'],
  [
    'the newest of two that hold',
    '2025-03-03',
    { '2025-03-02-b': decision('2025-03-02'), '2025-03-01-a': decision('2025-03-01') },
    'acknowledged 2025-03-02-b',
  ],
  [
    'the one that still holds',
    '2025-03-04',
    { '2025-03-02-b': decision('2025-03-02', { until: '2025-03-03' }), '2025-03-01-a': decision('2025-03-01') },
    'acknowledged 2025-03-01-a',
  ],
])('acknowledged: %s', (_name, asOf, decisions, state) => {
  const [regression] = judged(days(STEP), asOf, { decisions }).regressions ?? [];
  expect([regression?.state, regression?.decision].filter(Boolean).join(' ')).toBe(state);
});

test('what has recovered needs no acknowledgement', () => {
  const [regression] = judged(days(BACK), '2025-03-01', { decisions: { '2025-02-12-a': decision('2025-02-12') } }).regressions ?? [];
  expect([regression?.state, regression?.decision]).toEqual(['recovered', undefined]);
});
