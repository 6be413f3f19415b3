import { expect, test } from 'vitest';
import { seenFor } from '../../src/evaluate/seen-for.ts';
import type { MetricResult } from '../../src/model/report.ts';
import { judge, one } from './small.ts';

const SNAPSHOTS = {
  'shop/2025-01-05': { basis: 'measured' as const, values: { boil: 80 }, subjects: { pot: { boil: 90 }, pan: { boil: 70 } } },
  'shop/2025-02-10': { basis: 'measured' as const, breaks: { boil: 'a new stove' }, subjects: { pot: { boil: 60 } } },
  'lab/2025-02-12': { subjects: { pot: { boil: { value: 50, basis: 'claimed' as const } } } },
  'lab/2025-02-20': { basis: 'independent' as const, breaks: { boil: 'a new lab' }, subjects: { pan: { boil: 55 } } },
};
const report = judge({ metrics: { boil: { target: '< 100 s', cadence: 'monthly' } }, snapshots: SNAPSHOTS }, '2025-03-01');
const metric = one(report);

test('of another subject its own readings, the one that counts, its trend and its breaks, and no promise', () => {
  const seen = seenFor('pot', metric, report);
  expect(seen).toMatchObject({ id: 'boil', unit: 's', outcome: 'not-applicable', scored: false, targets: [], others: [], field: [] });
  expect([seen.target, seen.reason]).toEqual([undefined, { code: 'no-target', text: 'no target' }]);
  expect(seen.readings.map(({ subject, text, standing }) => [subject, text, standing])).toEqual([
    ['pot', '50 s', 'claimed'],
    ['pot', '60 s', 'counted'],
    ['pot', '90 s', 'admissible'],
  ]);
  expect([seen.value?.text, seen.claim?.text, seen.freshness]).toEqual([
    '60 s',
    '50 s',
    { state: 'fresh', due: '2025-03-10', stale: '2025-04-11' },
  ]);
  expect(seen.breaks.map(({ reason }) => reason)).toEqual(['a new stove']);
  expect(seen.trend).toEqual({});
});

test('a break that has nothing before it cuts nothing', () => {
  expect(seenFor('pan', metric, report)).toMatchObject({ breaks: [], claim: undefined });
});

test('who is judged has the targets judged anew, by its own value', () => {
  const field = metric.field.map((place) => (place.subject === 'pot' ? { ...place, outcome: 'met' as const } : place));
  const strict: MetricResult = { ...metric, targets: metric.targets.map((target) => ({ ...target, value: 65, outcome: 'missed' })), field };
  const seen = seenFor('pot', strict, report);
  expect([seen.outcome, seen.scored, seen.target?.outcome, seen.target?.attainment, seen.score]).toEqual([
    'met',
    true,
    'met',
    1,
    { low: 1, high: 1, coverage: 1 },
  ]);
});

test('who is judged and of whom no value counts is told why, with the newest claim that has a number', () => {
  const claimed = (boil: number | object) => ({ basis: 'claimed' as const, subjects: { pot: { boil: boil as number } } });
  const snapshots = {
    'shop/2025-01-05': claimed(90),
    'shop/2025-01-06': claimed(80),
    'shop/2025-01-07': claimed({ failed: 'no water' }),
  };
  const subjects = { kettle: { title: 'Kettle' }, pot: { title: 'Pot', judged: true as const } };
  const judged = judge({ metrics: { boil: { target: '< 100 s' } }, snapshots, subjects }, '2025-03-01');
  const seen = seenFor('pot', one(judged), judged);
  expect([seen.outcome, seen.reason?.text, seen.claim?.text]).toEqual(['unknown', 'measurement failed: no water', '80 s']);
});

test('of whom nothing is known there is nothing to see', () => {
  expect(() => seenFor('kettle', metric, report)).toThrow('nothing is known of boil for kettle');
});
