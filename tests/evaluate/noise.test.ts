import { expect, test } from 'vitest';
import { median, robustSigma } from '../../src/evaluate/noise.ts';

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[-10, 2], -4],
  [[7], 7],
])('the middle of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test.each<[string, readonly number[], number]>([
  ['differences of 1, 0, -1, 0: half of them lie 1 from the middle', [0, 1, 1, 0, 0, 1, 1, 0], 1.4826 / Math.SQRT2],
  ['the same on a slope, which is no noise', [0, 11, 21, 30, 40, 51, 61, 70], 1.4826 / Math.SQRT2],
  ['a step in the middle does not move it', [0, 1, 1, 0, 100, 101, 101, 100], 1.4826 / Math.SQRT2],
  ['a straight line has none', [1, 2, 3, 4], 0],
  ['where most stay, the deviation of the differences stands in', [5, 5, 5, 5, 9], Math.sqrt(3) / Math.SQRT2],
  ['one value', [5], 0],
  ['no value', [], 0],
])('%s', (_name, values, sigma) => {
  expect(robustSigma(values)).toBeCloseTo(sigma, 12);
});
