import { expect, test } from 'vitest';
import { pointsOf } from '../../src/evaluate/points.ts';
import { changePoints, courseOf, SHORTEST } from '../../src/evaluate/steps.ts';

/** Numbers between -1 and 1 that look like noise and are always the same. */
function wobble(index: number): number {
  return ((index * 7919 + 31) % 101) / 50 - 1;
}

function series(count: number, level: (index: number) => number): readonly number[] {
  return Array.from({ length: count }, (_, index) => level(index) + wobble(index));
}

/** Every way to cut so many places into levels that are long enough. */
function* cuts(count: number, from = 0): Generator<readonly number[]> {
  if (count - from >= SHORTEST) yield [];
  for (let place = from + SHORTEST; place <= count - SHORTEST; place += 1) for (const rest of cuts(count, place)) yield [place, ...rest];
}

test.each([0.1, 0.5, 2, 8, 50])('with a penalty of %d the search finds what trying every way finds', (beta) => {
  for (const values of [series(14, (index) => (index < 5 ? 0 : index < 9 ? 3 : 1)), series(13, () => 0), series(14, (index) => index)]) {
    const points = pointsOf(values);
    const costOf = (places: readonly number[]) => {
      const ends = [0, ...places, values.length];
      return ends.slice(1).reduce((sum, end, index) => sum + points.cost(ends[index] as number, end), places.length * beta);
    };
    const best = [...cuts(values.length)].reduce((least, one) => (costOf(one) < costOf(least) ? one : least));
    expect(changePoints(points, beta)).toEqual(best);
  }
});

const placesOf = (values: readonly number[]) => courseOf(values)?.levels.map(({ from, to }) => [from, to]);

test.each<[string, readonly number[], readonly (readonly number[])[] | undefined]>([
  ['eleven points are too few', series(11, (index) => (index < 6 ? 0 : 50)), undefined],
  [
    'twelve are enough',
    series(12, (index) => (index < 6 ? 0 : 50)),
    [
      [0, 6],
      [6, 12],
    ],
  ],
  ['nothing but noise', series(90, () => 5), [[0, 90]]],
  ['the same value all along', series(40, () => 0).map(() => 5), [[0, 40]]],
  [
    'one step',
    series(90, (index) => (index < 40 ? 0 : 3)),
    [
      [0, 40],
      [40, 90],
    ],
  ],
  [
    'a step without any noise',
    [1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 4, 4],
    [
      [0, 9],
      [9, 12],
    ],
  ],
  [
    'three points at the end are enough for a step',
    series(40, (index) => (index < 37 ? 0 : 30)),
    [
      [0, 37],
      [37, 40],
    ],
  ],
  ['two are not', series(40, (index) => (index < 38 ? 0 : 30)), [[0, 40]]],
  [
    'there and back',
    series(90, (index) => (index < 30 || index >= 60 ? 0 : 3)),
    [
      [0, 30],
      [30, 60],
      [60, 90],
    ],
  ],
  [
    'of more than 120 points the oldest are not looked at',
    series(150, (index) => (index < 20 ? 50 : index < 100 ? 0 : 3)),
    [
      [0, 70],
      [70, 120],
    ],
  ],
])('%s', (_name, values, levels) => {
  expect(placesOf(values)).toEqual(levels);
});

test('levels are means, and their noise is that of the series', () => {
  const course = courseOf([1, 2, 2, 1, 1, 2, 12, 11, 11, 12, 12, 11]);
  expect(course).toEqual({
    sigma: expect.closeTo(1.4826 / Math.SQRT2, 12),
    levels: [
      { from: 0, to: 6, count: 6, mean: 1.5, variance: expect.closeTo(0.3, 12) },
      { from: 6, to: 12, count: 6, mean: 11.5, variance: expect.closeTo(0.3, 12) },
    ],
  });
});

test('a slow change all along is a drift and no step', () => {
  const course = courseOf(series(90, (index) => index / 10));
  expect([course?.levels, course?.drift?.from, course?.drift?.rise.toFixed(2)]).toEqual([[], 0, '0.10']);
});

test('what drifts from a day on drifts from there, behind the level before', () => {
  const course = courseOf(series(100, (index) => Math.max(0, index - 50) / 4));
  expect(course?.levels.length).toBe(1);
  expect(course?.drift?.from).toBeGreaterThan(45);
  expect(course?.drift?.from).toBeLessThan(60);
});

test('a straight line without any noise drifts', () => {
  expect(courseOf(Array.from({ length: 20 }, (_, index) => 3 * index))?.drift).toEqual({ from: 0, start: 0, rise: 3 });
});
