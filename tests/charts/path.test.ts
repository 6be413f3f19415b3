import { expect, test } from 'vitest';
import { COARSE, FINE, pathOf, steps } from '../../src/charts/path.ts';
import { rounded, roundNumbers } from '../../src/charts/round-numbers.ts';

const at = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([x, y]) => ({ x, y }));

test.for([
  ['a point', at([1, 2]), 'M1 2'],
  ['tenths', at([0.04, 10.26], [10.55, 10.01]), 'M0 10.3l10.6-.3'],
  ['level and upright', at([0, 0], [5, 0], [5, 7], [9, 7]), 'M0 0h5v7h4'],
  ['more of the same command', at([0, 0], [3, 4], [6, 0], [9, 4]), 'M0 0l3 4 3-4 3 4'],
  ['what lies on the line is left out', at([0, 0], [5, 0.1], [10, 0]), 'M0 0h10'],
  ['what lies beside it is not', at([0, 0], [5, 0.5], [10, 0]), 'M0 0l5 .5 5-.5'],
  ['there and back', at([0, 0], [10, 0], [0, 0]), 'M0 0h10-10'],
] as const)('a fine path: %s', ([, places, d]) => {
  expect(pathOf(places, FINE)).toBe(d);
});

test('a coarse path has whole numbers, and rounding does not add up', () => {
  const places = Array.from({ length: 41 }, (_, index) => ({ x: index * 2.4, y: index % 2 ? 0 : 9.4 }));
  const d = pathOf(places, COARSE);
  const [first, ...moves] = d.slice(1).replace('l', ' ').replace(/-/g, ' -').trim().split(/\s+/).map(Number);
  const xs = moves.filter((_, index) => index % 2 === 1).reduce((sum, dx) => sum + dx, first as number);
  expect(d).toMatch(/^M0 9l[\d -]+$/);
  expect(xs).toBe(96);
});

test('steps hold their level until the next place', () => {
  expect(steps(at([0, 0], [5, 3]))).toEqual(at([0, 0], [5, 0], [5, 3]));
});

test.for([
  [0, 100, 5, [0, 20, 40, 60, 80, 100]],
  [0.1, 0.3, 2, [0.1, 0.2, 0.3]],
  [3, 97, 3, [20, 40, 60, 80]],
  [-1, 1, 4, [-1, -0.5, 0, 0.5, 1]],
  [5, 5, 4, [5]],
] as const)('round numbers from %d to %d', ([from, to, count, numbers]) => {
  expect(roundNumbers(from, to, count)).toEqual(numbers);
});

test.for([
  [0, 97, 5, [0, 100]],
  [0.13, 0.29, 5, [0.1, 0.3]],
  [-3, 41, 5, [-10, 50]],
  [0, 100, 5, [0, 100]],
] as const)('%d to %d outwards', ([from, to, count, ends]) => {
  expect(rounded(from, to, count)).toEqual(ends);
});
