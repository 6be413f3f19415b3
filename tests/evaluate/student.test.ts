import { expect, test } from 'vitest';
import { twoSided, welch } from '../../src/evaluate/student.ts';

/** From the tables of Student's distribution. */
test.each([
  [0, 5, 1],
  [1, 1, 0.5],
  [12.7062, 1, 0.05],
  [4.302653, 2, 0.05],
  [9.924843, 2, 0.01],
  [31.599, 2, 0.001],
  [2.228139, 10, 0.05],
  [3.169273, 10, 0.01],
  [1.983972, 100, 0.05],
  [1.959964, 1e6, 0.05],
])('t = %d with %d degrees of freedom: %d', (t, freedom, chance) => {
  expect(twoSided(t, freedom)).toBeCloseTo(chance, 6);
  expect(twoSided(-t, freedom)).toBe(twoSided(t, freedom));
});

/** Means 10 and 13, variances 4 and 9 of 4 and 9 values: t = 3 / sqrt 2 with 2 ** 2 / (1 / 3 + 1 / 8) = 8.727 degrees of freedom. */
test('Welch weighs each group by its own variance', () => {
  const [one, other] = [
    { count: 4, mean: 10, variance: 4 },
    { count: 9, mean: 13, variance: 9 },
  ];
  expect(welch(one, other)).toBe(twoSided(3 / Math.SQRT2, 4 / (1 / 3 + 1 / 8)));
  expect(welch(other, one)).toBe(welch(one, other));
});

test('groups without any variance are the same or they are not', () => {
  const at = (mean: number) => ({ count: 3, mean, variance: 0 });
  expect([welch(at(1), at(1)), welch(at(1), at(2))]).toEqual([1, 0]);
});
