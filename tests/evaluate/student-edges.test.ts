/** With 1, 2 and 4 degrees of freedom Student's distribution has a closed form. */
import { expect, test } from 'vitest';
import { twoSided } from '../../src/evaluate/student.ts';

const EXACT: Readonly<Record<number, (t: number) => number>> = {
  1: (t) => 1 - (2 / Math.PI) * Math.atan(t),
  2: (t) => 1 - t / Math.sqrt(2 + t ** 2),
  4: (t) => 1 - (t / Math.sqrt(4 + t ** 2)) * (1 + 2 / (4 + t ** 2)),
};

test.each([1, 2, 4])('with %d degrees of freedom it is exact to ten digits, near and far', (freedom) => {
  for (const t of [0.001, 0.1, 0.5, 0.8, 1, 1.2, 1.5, 2, 3, 10, 100])
    expect(twoSided(t, freedom)).toBeCloseTo((EXACT[freedom] as (t: number) => number)(t), 10);
});

/** With an even number of degrees it is a sum (Abramowitz and Stegun, 26.7.4), so that every decimal can be had. */
function byTheSum(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  let [term, sum] = [1, 0];
  for (let power = 1; power < freedom; power += 2) {
    sum += term;
    term *= (power / (power + 1)) * Math.cos(angle) ** 2;
  }
  return 1 - Math.sin(angle) * sum;
}

test.each([2, 6, 10, 20, 50, 118, 238, 1000])('with %d degrees of freedom it is exact to ten decimals', (freedom) => {
  for (const t of [0.001, 0.1, 0.5, 0.8, 1, 1.2, 1.5, 2, 2.5, 3, 5, 10, 20, 100])
    expect(twoSided(t, freedom)).toBeCloseTo(byTheSum(t, freedom), 10);
});

test('at the ends', () => {
  expect([twoSided(Number.POSITIVE_INFINITY, 5), twoSided(1e-200, 5), twoSided(0, 5)]).toEqual([0, 1, 1]);
});
