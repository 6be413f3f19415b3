import { expect, test } from 'vitest';
import { addDuration, daysBetween, formatDay, isDay, parseDuration, seconds, shortDay } from '../../src/model/calendar.ts';

test.each([
  ['2025-10-10', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-13-01', false],
  ['2025-1-1', false],
  ['12 October 2025', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test.each([
  ['2025-10-10', '3 months', 1, '2026-01-10'],
  ['2025-01-31', '1 month', 1, '2025-02-28'],
  ['2024-02-29', '1 year', 1, '2025-02-28'],
  ['2025-10-10', '18 months', 1, '2027-04-10'],
  ['2025-10-10', '1 quarter', -1, '2025-07-10'],
  ['2025-10-10', '2 weeks', 1, '2025-10-24'],
  ['2025-10-10', '4 hours', 1, '2025-10-11'],
  ['2025-10-10', '1 day', 2, '2025-10-12'],
  ['2025-03-01', '1 month', -1, '2025-02-01'],
  ['2025-01-31', '1 month', 2, '2025-03-31'],
  ['2025-01-01', '1.5 months', 1, '2025-02-17'],
  ['2025-01-01', '2.5 years', 1, '2027-07-01'],
  ['2025-01-01', '9000 years', 1, '9999-12-31'],
  ['2025-01-01', '9999999999 days', 1, '9999-12-31'],
])('%s and %s, %d times, is %s', (day, duration, times, expected) => {
  expect(addDuration(day, parseDuration(duration) as never, times)).toBe(expected);
});

test('what is no duration is not read', () => {
  expect(['4+ hours', '3 fortnights', 'months', '-1 day', ''].map(parseDuration)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('durations compare in seconds', () => {
  expect(['90 minutes', '1 week', '2 hours'].map((text) => seconds(parseDuration(text) as never))).toEqual([5400, 604_800, 7200]);
});

test('days are written for readers', () => {
  expect([formatDay('2025-10-02'), shortDay('2026-01-10'), daysBetween('2025-10-10', '2026-11-22')]).toEqual([
    '2 October 2025',
    '10 Jan 2026',
    408,
  ]);
});
