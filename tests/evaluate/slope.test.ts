import { describe, expect, test } from 'vitest';
import { FEWEST_POINTS, intercept, MOST_POINTS, theilSen } from '../../src/evaluate/slope.ts';

describe('the slope of Theil and Sen', () => {
  test.each([
    ['a straight line', [1, 3, 5, 7, 9], { slope: 2, low: 2, high: 2 }],
    ['one wild point', [0, 1, 2, 3, 10], { slope: 1, low: 1, high: 7 }],
    ['downwards', [10, 8, 7, 3, 2], { slope: -2, low: -4, high: -1 }],
    ['flat', [4, 4, 4, 4, 4], { slope: 0, low: 0, high: 0 }],
    ['too few', [1, 2, 3, 4], undefined],
  ])('%s', (_, values, expected) => {
    expect(theilSen(daily(values))).toEqual(expected);
  });

  test('the bounds stand at the places that Sen gives: 28 pairs, 6 and 24', () => {
    // n = 8: C = 1.96 * sqrt(8 * 7 * 21 / 18) = 15.84, (28 - 15.84) / 2 = 6.08, (28 + 15.84) / 2 + 1 = 22.92.
    const values = [2, 5, 3, 9, 8, 14, 11, 19];
    const slopes = values
      .flatMap((from, index) => values.slice(index + 1).map((to, further) => (to - from) / (further + 1)))
      .sort((a, b) => a - b);
    expect(theilSen(daily(values))).toEqual({
      slope: ((slopes[13] as number) + (slopes[14] as number)) / 2,
      low: slopes[5],
      high: slopes[22],
    });
  });

  test('only the newest points are looked at', () => {
    const long = [...Array<number>(50).fill(1000), ...Array.from({ length: MOST_POINTS }, (_, index) => index)];
    expect(theilSen(daily(long))).toEqual({ slope: 1, low: 1, high: 1 });
    expect(intercept(daily(long), 1)).toBe(-50);
  });

  test('the distance of days counts, and where it crosses day 0', () => {
    const points = [10, 20, 40, 50, 90].map((x) => ({ x, y: x / 10 + 3 }));
    expect(theilSen(points)).toEqual({ slope: 0.1, low: 0.1, high: 0.1 });
    expect(intercept(points, 0.1)).toBe(3);
    expect(points.length).toBe(FEWEST_POINTS);
  });
});

function daily(values: readonly number[]) {
  return values.map((y, x) => ({ x, y }));
}
