import { expect, test } from 'vitest';
import { dayNumber, fromDayNumber } from '../../src/model/calendar.ts';
import { changeWords, trendSentence, trendWords } from '../../src/model/change-words.ts';
import { formatQuantity } from '../../src/model/quantity.ts';
import type { Change, Trend } from '../../src/model/report.ts';

test.each<[number, number, string, string]>([
  [100, 103, 'stars', '+3 %'],
  [25_000, 24_900, 'req/s', '−0.4 %'],
  [30_000, 30_009, 'req/s', '+0.03 %'],
  [100, 188.6, 'ms', '+89 %'],
  [100, 1000, 'stars', '100 stars to 1,000 stars'],
  [1000, 50, 'stars', '1,000 stars to 50 stars'],
  [0, 4, 'findings', '+4 findings'],
  [4, 0, 'findings', '4 findings to 0 findings'],
  [17.3, 20.73, '%', '+3.43 points'],
  [17, 16, '%', '−1 point'],
  [-2, 3, 'USD', '+$5'],
  [3, 2, 'rank', '#3 to #2'],
  [7, 7, 'ms', 'unchanged'],
])('%d to %d %s: %s', (from, to, unit, words) => {
  expect(changeWords(change(from, to, '2025-01-01', '2025-02-01', unit), { unit })).toBe(words);
});

test('a grade is told by its two steps', () => {
  const graded = { ...change(1, 0, '2025-01-01', '2025-02-01', 'grade') };
  const told = { ...graded, from: { ...graded.from, text: 'B' }, to: { ...graded.to, text: 'A' } };
  expect(changeWords(told, { unit: 'grade', scale: ['A', 'B'] })).toBe('B to A');
});

const now = '2025-04-30';

test.each([
  ['nothing', {}, []],
  ['the last one alone', { previous: back(3) }, ['+10 % since 27 Apr 2025, improving']],
  ['a month', { previous: back(3), month: back(33) }, ['+10 % in a month, improving']],
  ['both', { month: back(31), quarter: back(95) }, ['+10 % in a month, improving', '+10 % in a quarter, improving']],
  [
    'a month that is longer',
    { month: back(60), quarter: back(95) },
    ['+10 % since 1 Mar 2025, improving', '+10 % in a quarter, improving'],
  ],
  ['one value for both', { previous: back(100), month: back(100), quarter: back(100) }, ['+10 % in a quarter, improving']],
  ['nothing for a year', { previous: back(365), month: back(365), quarter: back(365) }, ['+10 % since 30 Apr 2024, improving']],
  ['no change', { month: back(31, 110) }, ['unchanged in a month']],
])('a trend with %s', (_name, trend, words) => {
  expect(trendWords(trend, { unit: 'stars' })).toEqual(words);
});

test('it says which way it went', () => {
  const turned = (direction: Change['direction']) => trendWords({ month: { ...back(31), direction } }, { unit: 'stars' })[0];
  expect([turned('worsening'), turned('flat')]).toEqual(['+10 % in a month, worsening', '+10 % in a month, flat']);
});

function back(days: number, from = 100): Change {
  return change(from, 110, fromDayNumber(dayNumber(now) - days), now, 'stars');
}

function change(from: number, to: number, first: string, last: string, unit: string): Change {
  const point = (number: number, date: string) => ({ date, number, text: formatQuantity(number, unit) });
  return { from: point(from, first), to: point(to, last), change: Number((to - from).toPrecision(15)), direction: 'improving' };
}

const within = (kind: 'spread' | 'noise', size: number) => ({ within: { kind, size } }) as const;

test.each<[string, Trend, string, string]>([
  ['nothing', {}, 'ms', ''],
  ['the last one alone', { previous: back(3) }, 'ms', 'Trend: +10 % since 27 Apr 2025, improving.'],
  [
    'three spans',
    { month: back(31), quarter: back(95), year: { ...back(366), ...within('noise', 2.345) } },
    'ms',
    'Trend: +10 % in a month, improving; +10 % in a quarter, improving; +10 % in a year, improving. A change of at most 2.3 ms, the noise of the series, is flat.',
  ],
  [
    'a year that is the quarter, told once',
    { quarter: { ...back(400), ...within('spread', 6) }, year: back(400) },
    'ms',
    'Trend: +10 % since 26 Mar 2024, improving. A change of at most 6 ms, the stated spread, is flat.',
  ],
  [
    'a percentage',
    { month: { ...back(31), ...within('spread', 1) } },
    '%',
    'Trend: +10 points in a month, improving. A change of at most 1 point, the stated spread, is flat.',
  ],
])('as a sentence: %s', (_name, trend, unit, sentence) => {
  expect(trendSentence(trend, { unit })).toBe(sentence);
});
