import { expect, test } from 'vitest';
import { judge, one, type Small } from './small.ts';

const SNAPSHOTS = (from: number | string, to: number | string): Small['snapshots'] => ({
  'shop/2025-02-01': { basis: 'measured', values: { boil: from } },
  'shop/2025-02-02': { basis: 'measured', values: { boil: to } },
});

test.each<[string, Small['metrics'][string], number | string, number | string, string]>([
  ['a grade without a target', { unit: 'grade', scale: ['A', 'B', 'C'] }, 'A', 'C', 'worsening'],
  ['a grade, whatever its author says', { unit: 'grade', scale: ['A', 'B', 'C'], better: 'higher' }, 'C', 'A', 'improving'],
  ['a rank without a target', { unit: 'rank' }, 5, 2, 'improving'],
  ['a target over the author', { target: '< 100 s', better: 'higher' }, 90, 80, 'improving'],
  ['a number to be hit, towards it', { target: '= 7' }, 14, 9, 'improving'],
  ['a number to be hit, away from it', { target: '= 7' }, 7, 9, 'worsening'],
  ['a number to be hit, as far on the other side', { target: '= 7' }, 6, 8, 'flat'],
  ['more than none', { target: '> 0' }, 1, 2, 'improving'],
])('%s', (_name, boil, from, to, direction) => {
  expect(one(judge({ metrics: { boil }, snapshots: SNAPSHOTS(from, to) }, '2025-03-01')).trend.previous?.direction).toBe(direction);
});

test('a share that moves away from its target worsens', () => {
  const parts = { day: { title: 'Day', share: 40 }, night: { title: 'Night', share: 60 } };
  const snapshots: Small['snapshots'] = {
    'shop/2025-02-01': { basis: 'measured', values: { 'boil/day': 45 } },
    'shop/2025-02-02': { basis: 'measured', values: { 'boil/day': 80 } },
  };
  const report = judge({ metrics: { boil: { unit: '%', tolerance: 5, parts } }, snapshots }, '2025-03-01');
  expect(one(report).parts[0]?.trend.previous?.direction).toBe('worsening');
});

test('of a number that is to be hit the farther one of a day counts', () => {
  const values = { boil: [{ value: 6 }, { value: 9 }, { value: 8 }] };
  const snapshots: Small['snapshots'] = { 'shop/2025-02-01': { basis: 'measured', values } };
  expect(one(judge({ metrics: { boil: { target: '= 7' } }, snapshots }, '2025-03-01')).value?.text).toBe('9 s');
});
