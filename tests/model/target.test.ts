import { expect, test } from 'vitest';
import { isThreshold, keeps, type Measured, parseTarget, shareTarget } from '../../src/model/target.ts';
import { formatTarget } from '../../src/model/target-words.ts';

const GRADES = ['A+', 'A', 'B', 'C'];

test.each<[string, Measured, string, number, string, string]>([
  ['>= 5M', { unit: 'req/s' }, '>=', 5_000_000, 'number', '≥ 5M req/s'],
  ['< 0.1 ms', { unit: 'ms' }, '<', 0.1, 'number', '< 0.1 ms'],
  ['< 1 s', { unit: 'ms' }, '<', 1000, 'number', '< 1K ms'],
  ['= 0', { unit: 'findings' }, '=', 0, 'zero', '0 findings'],
  ['< 1 week', { unit: 'weeks' }, '<', 1, 'number', '< 1 week'],
  ['$1M', { unit: 'USD' }, '>=', 1_000_000, 'number', '≥ $1M'],
  ['A+', { unit: 'grade', scale: GRADES }, '>=', 0, 'grade', 'A+'],
  ['>= B', { unit: 'grade', scale: GRADES }, '>=', 2, 'grade', 'B or better'],
  ['#1', { unit: 'rank' }, '<=', 1, 'rank', '#1'],
  ['Top 3', { unit: 'rank' }, '<=', 3, 'rank', 'top 3'],
  ['> 4.8 of 5.0', { unit: 'points', maximum: 5 }, '>', 4.8, 'number', '> 4.8 points of 5'],
  ['>= 1000', { unit: 'points', maximum: 1000 }, '>=', 1000, 'number', '1,000 of 1,000 points'],
  ['>= 900', { unit: 'points', maximum: 1000 }, '>=', 900, 'number', '≥ 900 points of 1,000'],
  ['100K a month', { unit: 'views/month' }, '>=', 100_000, 'number', '≥ 100K views/month'],
  ['20x flask', { unit: 'x', subjects: ['flask'] }, '>=', 20, 'ratio', '≥ 20x flask'],
  ['0', { unit: 'findings' }, '=', 0, 'zero', '0 findings'],
  ['> 0', { unit: 'users' }, '>', 0, 'number', '> 0 users'],
  ['= 7', { unit: 'days' }, '=', 7, 'number', '= 7 days'],
  ['>= 1,234,567', { unit: 'stars' }, '>=', 1_234_567, 'number', '≥ 1,234,567 stars'],
  ['>= 99.999 %', { unit: '%' }, '>=', 99.999, 'number', '≥ 99.999 %'],
  ['> B', { unit: 'grade', scale: GRADES }, '>', 2, 'grade', 'better than B'],
  ['= B', { unit: 'grade', scale: GRADES }, '=', 2, 'grade', 'B'],
  ['= #2', { unit: 'rank' }, '=', 2, 'rank', '#2'],
  ['< #2', { unit: 'rank' }, '<', 2, 'rank', 'better than #2'],
])('%s for %o', (text, metric, comparator, value, kind, words) => {
  const target = parseTarget(text, metric);
  expect(target).toMatchObject({ comparator, value, kind, authored: text });
  expect(isThreshold(target) && formatTarget(target, metric)).toBe(words);
});

test.each<[string, Measured, string]>([
  ['fast', { unit: 'ms' }, '"fast" is no target'],
  ['< 5 MB', { unit: 'ms' }, '"< 5 MB" is in MB, the metric in ms'],
  ['A++', { unit: 'grade', scale: GRADES }, '"A++" is not on the scale'],
  ['#1', { unit: 'ms' }, 'a rank for a metric in ms'],
  ['<= B', { unit: 'grade', scale: GRADES }, '"<= B" promises a grade and nothing better'],
  ['>= #3', { unit: 'rank' }, '">= #3" promises a rank and nothing better'],
  ['20x flask', { unit: 'req/s' }, 'a ratio for a metric in req/s'],
  ['20x flusk', { unit: 'x', subjects: ['flask'] }, '"flusk" is no subject'],
  ['4.8 of 6', { unit: 'points', maximum: 5 }, '"4.8 of 6" is out of 6'],
  ['100 a week', { unit: 'views/month' }, '"100 a week" is in a week, the metric in views/month'],
])('%s is refused for %o', (text, metric, error) => {
  expect(parseTarget(text, metric)).toMatchObject({ error, hint: expect.any(String) });
});

test.each([
  ['>= 95', 95, true],
  ['> 95', 95, false],
  ['<= 1', 1.0000001, false],
  ['< 0.3', 0.1 + 0.2, false],
  ['= 0', 0, true],
  ['= 0', 1, false],
])('%s kept by %d: %s', (text, value, expected) => {
  expect(keeps(value, parseTarget(text, { unit: 'any' }) as never)).toBe(expected);
});

test('a grade keeps a target that it is not below', () => {
  const target = parseTarget('>= B', { unit: 'grade', scale: GRADES }) as never;
  expect([0, 2, 3].map((step) => keeps(step, target))).toEqual([true, true, false]);
});

test('a share keeps its target within the tolerance', () => {
  expect([35, 34.9, 45, 45.1].map((value) => keeps(value, shareTarget(40, 5)))).toEqual([true, false, true, false]);
});
