import { expect, test } from 'vitest';
import { freshness, freshSince } from '../../src/evaluate/freshness.ts';
import { dayNumber, fromDayNumber, parseDuration } from '../../src/model/calendar.ts';
import type { Cadence } from '../../src/model/types.ts';

test.each([
  ['1 day', '2026-03-31', '2026-03-29'],
  ['14 days', '2026-03-31', '2026-03-03'],
  ['4 hours', '2026-03-31', '2026-03-29'],
  ['1 month', '2026-03-31', '2026-01-31'],
  ['1 month', '2026-04-30', '2026-03-01'],
  ['1 quarter', '2026-08-31', '2026-03-01'],
  ['1 year', '2024-02-29', '2022-03-01'],
  ['2000 years', '2026-03-31', '0000-01-01'],
])('measured every %s, on %s nothing since %s is stale', (text, asOf, first) => {
  const cadence = cadenceOf(text);
  expect(freshSince(cadence, asOf)).toBe(first);
});

test.each(['1 day', '5 days', '1 month', '1.5 months', '1 quarter', '1 year'])('every %s: it is the day that freshness tells', (text) => {
  const cadence = cadenceOf(text);
  for (let day = dayNumber('2024-01-01'); day < dayNumber('2026-01-01'); day += 3) {
    const asOf = fromDayNumber(day);
    const first = freshSince(cadence, asOf);
    const before = fromDayNumber(dayNumber(first) - 1);
    const [stale, fresh] = [before, first].map((date) => freshness({ date, dated: 'measured' }, cadence, asOf).state);
    expect([asOf, stale, fresh === 'stale']).toEqual([asOf, 'stale', false]);
  }
});

function cadenceOf(text: string): Cadence {
  const length = parseDuration(text);
  if (!length) throw new Error(`no duration: ${text}`);
  return { name: text, length };
}
