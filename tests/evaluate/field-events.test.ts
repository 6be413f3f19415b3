/** What was learnt of others, and many figures at once, are told together. */
import { expect, test } from 'vitest';
import { judge } from './small.ts';

test('figures of others are one event for a source and a month', () => {
  const run = (...subjects: readonly string[]) => ({
    basis: 'measured' as const,
    subjects: Object.fromEntries(subjects.map((subject) => [subject, { boil: 9, pour: 8 }])),
  });
  const snapshots = {
    'lab/2025-01-05': run('pot'),
    'lab/2025-01-20': run('pot', 'pan'),
    'lab/2025-02-03': run('pan'),
    'shop/2025-01-07': { ...run('pan'), values: { boil: 7 } },
  };
  const { events } = judge({ metrics: { boil: {}, pour: {} }, snapshots }, '2025-03-01');
  expect(events.filter(({ kind }) => kind === 'field').map(({ date, count, source, text }) => [date, source, count, text])).toEqual([
    ['2025-02-03', 'lab', 2, 'lab: 1 snapshot with figures of 1 other subject.'],
    ['2025-01-20', 'lab', 6, 'lab: 2 snapshots with figures of 2 other subjects.'],
    ['2025-01-07', 'shop', 2, 'shop: 1 snapshot with figures of 1 other subject.'],
  ]);
});

test('more than twelve figures of one snapshot are told together, but for those that have more to say', () => {
  const names = Array.from({ length: 14 }, (_, index) => `m${index}`);
  const metrics = Object.fromEntries(names.map((name) => [name, { title: name.toUpperCase() }]));
  const values = (count: number) => Object.fromEntries(names.slice(0, count).map((name) => [name, 9]));
  const told = (count: number) =>
    judge(
      { metrics, snapshots: { 'shop/2025-01-05': { basis: 'measured', values: { ...values(count), m0: { failed: 'no water' } } } } },
      '2025-03-01',
    ).events.map(({ count, text }) => [count, text]);
  expect(told(12)).toHaveLength(12);
  expect(told(14)).toEqual([
    [13, 'shop: 13 figures, measured.'],
    [undefined, 'M0: the measurement failed. No water.'],
  ]);
});
