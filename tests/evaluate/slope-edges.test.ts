import { expect, test } from 'vitest';
import { FEWEST_POINTS, intercept, MOST_POINTS, theilSen } from '../../src/evaluate/slope.ts';

test('the numbers that the methodology page gives', () => {
  expect([FEWEST_POINTS, MOST_POINTS]).toEqual([5, 120]);
});

/** Of n = 20 there are 190 pairs; C = 1.959964 * sqrt(20 * 19 * 45 / 18) = 60.41, so the 65th and the 126th of them. */
test('the bounds of twenty points', () => {
  const points = Array.from({ length: 20 }, (_, x) => ({ x, y: x ** 3 + Math.sin(x) }));
  const slopes = points
    .flatMap((from, index) => points.slice(index + 1).map((to) => (to.y - from.y) / (to.x - from.x)))
    .sort((a, b) => a - b);
  const [upper, lower] = [slopes[95] as number, slopes[94] as number];
  expect(upper).not.toBe(lower);
  expect(theilSen(points)).toEqual({ slope: (lower + upper) / 2, low: slopes[64], high: slopes[125] });
});

/** Nine slopes are left of ten, and C = 8.002: the 1st (0.499 before it) and the 9th, since there is no tenth. */
test('two points of one day have no slope between them, and no place lies beyond the last slope', () => {
  const points = [0, 0, 1, 2, 4].map((x, index) => ({ x, y: [0, 8, 1, 5, 9][index] as number }));
  // 1, 2.5, 2.25, -7, -1.5, 0.25, 4, 2.667 and 2 in order.
  expect(theilSen(points)).toEqual({ slope: 2, low: -7, high: 4 });
});

test('of an even number of points a line passes between the two in the middle', () => {
  expect(
    intercept(
      [1, 4, 9, 20].map((y, x) => ({ x, y })),
      0,
    ),
  ).toBe(6.5);
});

test('where the older points are more, a line still passes through the newest', () => {
  const points = Array.from({ length: 300 }, (_, x) => ({ x, y: x < 300 - MOST_POINTS ? 1000 : 5 }));
  expect(intercept(points, 0)).toBe(5);
});
