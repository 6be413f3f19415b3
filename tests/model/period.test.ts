import { expect, test } from 'vitest';
import { cadenceOf, eveOf, formatPeriod, isPeriod, nextPeriod, periodOf } from '../../src/model/period.ts';

test.each([
  ['2025-10', 'October 2025', '2025-11', '2025-09-30', 'monthly'],
  ['2025-12', 'December 2025', '2026-01', '2025-11-30', 'monthly'],
  ['2025-q1', 'first quarter of 2025', '2025-q2', '2024-12-31', 'quarterly'],
  ['2025-q4', 'fourth quarter of 2025', '2026-q1', '2025-09-30', 'quarterly'],
  ['2025', '2025', '2026', '2024-12-31', 'yearly'],
])('%s is %s; then comes %s, before it was %s', (period, words, next, before, cadence) => {
  expect([formatPeriod(period), nextPeriod(period), eveOf(period), cadenceOf(period)]).toEqual([words, next, before, cadence]);
});

test.each([
  ['2026-03-31', 'monthly', '2026-03'],
  ['2026-03-31', 'quarterly', '2026-q1'],
  ['2026-04-01', 'quarterly', '2026-q2'],
  ['2026-12-31', 'yearly', '2026'],
] as const)('%s lies %s in %s', (day, cadence, period) => {
  expect(periodOf(day, cadence)).toBe(period);
});

test('other texts are no periods', () => {
  expect(['2025', '2025-01', '2025-q4'].filter(isPeriod)).toEqual(['2025', '2025-01', '2025-q4']);
  expect(['25', '2025-00', '2025-13', '2025-q5', '2025-Q1', '2025-1', '2025-10-01', 'q1', ''].filter(isPeriod)).toEqual([]);
});
