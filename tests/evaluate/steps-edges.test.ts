import { expect, test } from 'vitest';
import { ENOUGH, NEWEST } from '../../src/evaluate/noise.ts';
import { pointsOf } from '../../src/evaluate/points.ts';
import { CHANCE, changePoints, courseOf, SHORTEST } from '../../src/evaluate/steps.ts';

test('the numbers that the methodology page gives', () => {
  expect([SHORTEST, CHANCE, ENOUGH, NEWEST]).toEqual([3, 0.05, 12, 120]);
});

/**
 * A hundred values 0, 1, 1, 0 by turns, sigma 1.4826 / sqrt 2, the second half higher by d. A step saves 25 d d squares and costs
 * 3 * 1.0991 * log 100 = 15.185.
 */
test.each([
  [0.77, 1],
  [0.79, 2],
])('a step of %d in a hundred values: %d levels', (by, levels) => {
  const values = Array.from({ length: 100 }, (_, place) => ([0, 1, 1, 0][place % 4] as number) + (place < 50 ? 0 : by));
  expect(courseOf(values)?.levels.length).toBe(levels);
});

test.each([
  ['as long as a level has to be', [0, 0, 0, 9, 9, 9], [3]],
  ['shorter: the outliers take a neighbour with them', [0, 0, 0, 9, 9, 0, 0, 0], []],
  ['two steps', [0, 0, 0, 9, 9, 9, 0, 0, 0], [3, 6]],
  ['two of different size', [0, 0, 0, 9, 9, 9, 9, 5, 5, 5], [3, 7]],
])('where a step costs 70: %s', (_, values, places) => {
  expect(changePoints(pointsOf(values), values.length === 10 ? 20 : 70)).toEqual(places);
});

test.each([
  [ENOUGH - 1, undefined],
  [ENOUGH, 1],
])('%d values have %s levels', (count, levels) => {
  expect(courseOf(Array.from({ length: count }, (_, place) => place % 2))?.levels.length).toBe(levels);
});
