/** Steps beside drifts, and when a step is undone; less is better unless a row says otherwise. */
import { expect, test } from 'vitest';
import type { Point } from '../../src/evaluate/series.ts';
import { canTell, shiftsIn } from '../../src/evaluate/shifts.ts';
import type { Metric } from '../../src/model/types.ts';

const level = (at: number, count: number) => Array<number>(count).fill(at);
const line = (from: number, rise: number, count: number) => Array.from({ length: count }, (_, place) => from + rise * place);

/** Each row: what it is, the values, and of each shift its kind, its place, from where to where, and where it was undone. */
test.each<[string, readonly number[], readonly (readonly unknown[])[]]>([
  [
    'a step that drifts back: 20.05 less twenty times a half is good enough again, nineteen times is not',
    [...level(10, 20), ...line(20, -0.5, 30)],
    [
      ['step', 20, 10.05, 20.0497, 40],
      ['drift', 20, 20.0497, 5.55032, undefined],
    ],
  ],
  [
    'a step that drifts back, but not far enough',
    [...level(10, 20), ...line(20, -0.2, 30)],
    [
      ['step', 20, 10.05, 20.0497, undefined],
      ['drift', 20, 20.0497, 14.2503, undefined],
    ],
  ],
  [
    'a step that drifts on',
    [...level(10, 20), ...line(20, 0.5, 30)],
    [
      ['step', 20, 10.05, 20.0497, undefined],
      ['drift', 20, 20.0497, 34.5503, undefined],
    ],
  ],
  ['a drift without a level before it', line(10, 0.5, 40), [['drift', 0, 10.05, 29.55, undefined]]],
  [
    'two steps back: the first of them is not enough',
    [...level(10, 12), ...level(20, 12), ...level(15, 12), ...level(10, 12)],
    [
      ['step', 12, 10.05, 20.05, 36],
      ['step', 24, 20.05, 15.05, undefined],
      ['step', 36, 15.05, 10.05, undefined],
    ],
  ],
  [
    'two for the worse, each undone by a step of its own',
    [...level(10, 12), ...level(20, 12), ...level(30, 12), ...level(20, 12), ...level(10, 12)],
    [
      ['step', 12, 10.05, 20.05, 48],
      ['step', 24, 20.05, 30.05, 36],
      ['step', 36, 30.05, 20.05, undefined],
      ['step', 48, 20.05, 10.05, undefined],
    ],
  ],
  [
    'only for the better',
    [...level(20, 12), ...level(10, 12), ...level(5, 12)],
    [
      ['step', 12, 20.05, 10.05, undefined],
      ['step', 24, 10.05, 5.05, undefined],
    ],
  ],
])('%s', (_, values, expected) => {
  const wobbled = values.map((value, place) => value + ([0, 0.1, 0.1, 0][place % 4] as number));
  const found = shiftsIn(points(wobbled), LESS);
  expect(
    found.map(({ kind, since, size, recovered }) => [kind, Number(since), size().from, size().to, recovered && Number(recovered.date)]),
  ).toEqual(expected);
  expect(found.map(({ worse }) => worse)).toEqual(expected.map(([, , from, to]) => (to as number) > (from as number)));
});

/** With a spread of 1 each: beyond it is worse, and back is what lies within it of the value before. */
test.each<[string, readonly number[], readonly (readonly unknown[])[]]>([
  ['as much as the spread', [10, 11], []],
  ['a little more', [10, 11.1], [[1, true, undefined]]],
  ['and back within it', [10, 12, 11], [[1, true, 2]]],
  ['and nearly back', [10, 12, 11.1], [[1, true, undefined]]],
  [
    'for the better, which nothing undoes',
    [12, 10, 12],
    [
      [1, false, undefined],
      [2, true, undefined],
    ],
  ],
  [
    'two in a row',
    [10, 12, 14, 10],
    [
      [1, true, 3],
      [2, true, 3],
      [3, false, undefined],
    ],
  ],
])('of few points, %s', (_, values, expected) => {
  const found = shiftsIn(points(values, 1), LESS);
  expect(found.map(({ since, worse, recovered }) => [Number(since), worse, recovered && Number(recovered.date)])).toEqual(expected);
});

test('where the value after states no spread, back is no worse than before', () => {
  const [first, worse, ...after] = points([10, 12, 10.5, 10], undefined) as [Point, Point, Point, Point];
  const found = shiftsIn([{ ...first, spread: undefined }, { ...worse, spread: 1 }, ...after], LESS);
  expect(found.filter((one) => one.worse).map(({ recovered }) => recovered?.date)).toEqual(['3']);
});

test.each([
  [[1], 1, false],
  [[1, 2], 1, true],
  [[1, 2], undefined, false],
  [line(0, 1, 11), undefined, false],
  [line(0, 1, 12), undefined, true],
])('of %j with the spread %s a change can be told from noise: %s', (values, spread, can) => {
  expect(canTell(points(values, spread))).toBe(can);
});

test('one stated spread is enough to tell', () => {
  const [first, second] = points([1, 2]) as [Point, Point];
  expect(canTell([first, { ...second, spread: 1 }])).toBe(true);
});

test.each<[string, number, number, Partial<Metric>, string, number | undefined]>([
  ['a percentage counts points', 40, 52.34567, { unit: '%' }, 'from 40 % to 52.35 % (12.35 points)', 30.8642],
  ['below ten percent two digits', 100, 109.876, { unit: 's' }, 'from 100 s to 109.9 s (9.9 %)', 9.876],
  ['from ten percent on three', 100, 110, { unit: 's' }, 'from 100 s to 110 s (10 %)', 10],
  ['and above', 100, 110.56, { unit: 's' }, 'from 100 s to 110.6 s (10.6 %)', 10.56],
  ['from nothing there is no percentage', 0, 5, { unit: 's' }, 'from 0 s to 5 s', undefined],
  ['from below nothing it is taken of the size', -10, 5, { unit: 's' }, 'from -10 s to 5 s (150 %)', 150],
])('%s', (_, from, to, more, text, percent) => {
  const [found] = shiftsIn(points([from, to], 1), { ...LESS, ...more });
  expect([found?.text(), found?.size().percent]).toEqual([text, percent]);
});

const LESS = { id: 'boil', unit: 's', better: 'lower', targets: [] } as unknown as Metric;

/** Each dated by its place. */
function points(values: readonly number[], spread?: number): readonly Point[] {
  const plain = { source: 'shop', subject: 'kettle', conditions: {}, ...(spread === undefined ? {} : { spread }) };
  return values.map((number, place) => ({ id: `${place}`, date: `${place}`, number, text: `${number} s`, ...plain }) as unknown as Point);
}
