/** The days on which the value that counts breaks a window of days from without. */
import { expect, test } from 'vitest';
import type { AuthoredSnapshot, Criterion } from '../../src/schemas/authored.ts';
import { judge, type Small } from './small.ts';

const run = (boil: number, more: Partial<AuthoredSnapshot> = {}) => ({ basis: 'measured' as const, values: { boil }, ...more });

function turnsOf(snapshots: Small['snapshots']) {
  const criterion: Criterion = { id: 'it', title: 'It', text: 'it', check: { metric: 'boil', target: '<= 100 s', for: '4 days' } };
  const releases = { first: { groups: [{ title: 'All', weight: 100, criteria: [criterion] as [Criterion] }] } };
  const report = judge({ metrics: { boil: { cadence: 'daily' } }, releases, snapshots }, '2025-02-28');
  return report.releases[0]?.history.map(({ date, tally: { met, missed, unknown } }) => [
    date,
    met ? 'met' : missed ? 'missed' : unknown && 'unknown',
  ]);
}

test('what was only seen breaks it while nothing is fresh', () => {
  const snapshots = { 'lab/2025-02-05': run(120, { basis: 'independent', seen: '2025-02-05' }), 'shop/2025-02-10': run(90) };
  expect(turnsOf(snapshots)).toEqual([
    ['2025-02-05', 'missed'],
    ['2025-02-10', 'unknown'],
    ['2025-02-13', 'missed'],
    ['2025-02-28', 'missed'],
  ]);
});

test('a gap between runs begins on the day on which the one before is stale; without one there is none', () => {
  const seen = { 'lab/2025-02-01': run(120, { basis: 'independent', seen: '2025-02-01' }) };
  const days = (...days: readonly number[]) =>
    turnsOf({ ...seen, ...Object.fromEntries(days.map((day) => [`shop/2025-02-${day}`, run(90)])) });
  const begins = [
    ['2025-02-01', 'missed'],
    ['2025-02-10', 'unknown'],
    ['2025-02-13', 'met'],
  ];
  expect(days(10, 12, 16)).toEqual([
    ...begins,
    ['2025-02-15', 'missed'],
    ['2025-02-16', 'unknown'],
    ['2025-02-19', 'missed'],
    ['2025-02-28', 'missed'],
  ]);
  expect(days(10, 13)).toEqual([...begins, ['2025-02-16', 'missed'], ['2025-02-28', 'missed']]);
});

test('what misses it shows nothing once its evidence has expired', () => {
  expect(turnsOf({ 'shop/2025-02-05': run(120, { evidence: { title: 'a film', expires: '2025-02-06' } }) })).toEqual([
    ['2025-02-05', 'missed'],
    ['2025-02-07', 'unknown'],
    ['2025-02-28', 'unknown'],
  ]);
});
