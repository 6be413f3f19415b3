/** Which metrics' pages ask for one more sheet. */
import { describe, expect, test } from 'vitest';
import { isLongTitle, showsMore } from '../../src/components/metric-more.ts';
import type { MetricResult, RatioHistory } from '../../src/model/report.ts';

const SHORT = 'Stars: 3, where 5 were promised.';
const ratio = { of: 'stars' } as RatioHistory;
const needed = { from: { date: '2026-01-01', number: 1 }, to: { date: '2026-12-31', number: 5 } };

describe('a title is long', () => {
  test.each([
    [90, false],
    [91, true],
  ])('of %d characters: %s', (length, is) => expect(isLongTitle('x'.repeat(length))).toBe(is));
});

test.each([
  ['nothing of it', [{}], SHORT, [], false],
  ['a pace without a path', [{ pace: { state: 'too-few-points', points: 1 } }], SHORT, [], false],
  ['a long title', [{}], SHORT.repeat(3), [], true],
  ['a ratio', [], SHORT, [ratio], true],
  ['a course towards its second target', [{}, { pace: { state: 'behind', points: 4, needed } }], SHORT, [], true],
] as const)('a page with %s', (_, targets, title, ratios, shows) => {
  expect(showsMore({ targets: targets as unknown as MetricResult['targets'] }, title, ratios)).toBe(shows);
});
