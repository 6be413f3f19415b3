import { expect, test } from 'vitest';
import { closest, type Jump, jumpOf, jumpWords, spanOf } from '../../src/model/jump.ts';

const ROWS: readonly (readonly [number, number, Jump | undefined])[] = [
  [45, 45, undefined],
  [45, 449, undefined],
  [45, 450, 'tenfold'],
  [450, 45, 'tenfold'],
  [449, 45, undefined],
  [0.1, 1, 'tenfold'],
  [0.3, 3, 'tenfold'],
  [17.3, 17300, 'thousandfold'],
  [45012.67, 45.01267, 'thousandfold'],
  [0.001, 1.001, 'tenfold'],
  [1, 999, 'tenfold'],
  [3, 3072, '1024-fold'],
  [3072, 3, '1024-fold'],
  [1.1, 1126.4, '1024-fold'],
  [-3, -30, 'tenfold'],
  [-3, 30, undefined],
  [0, 30, undefined],
  [30, 0, undefined],
  [0, 0, undefined],
  [1e-200, 1e-199, 'tenfold'],
  [1e200, 1e201, 'tenfold'],
];

test.for(ROWS)('from %d to %d: %s', ([before, after, jump]) => {
  expect(jumpOf(before, after)).toBe(jump);
});

test.for([
  [45, 450, 'at least 10 times'],
  [-450, -45, 'at most a tenth of'],
  [17.3, 17300, 'exactly 1000 times'],
  [17300, 17.3, 'exactly a thousandth of'],
  [3, 3072, 'exactly 1024 times'],
  [3072, 3, 'exactly one part in 1024 of'],
  [45, 46, undefined],
] as const)('from %d to %d it is %s', ([before, after, words]) => {
  expect(jumpWords(before, after)).toBe(words);
});

test.for([
  [{ value: 45 }, [45, 45]],
  [{ low: 5, high: 8 }, [5, 8]],
  [{}, undefined],
  [{ value: 'A+' }, undefined],
  [{ low: 5 }, undefined],
] as const)('%o lies from %o', ([reading, span]) => {
  expect(spanOf(reading)).toEqual(span);
});

test.for([
  [
    [1, 2],
    [5, 8],
    [2, 5],
  ],
  [
    [5, 8],
    [1, 2],
    [5, 2],
  ],
  [
    [1, 6],
    [5, 8],
    [6, 6],
  ],
  [
    [5, 5],
    [5, 5],
    [5, 5],
  ],
] as const)('%o and %o come closest at %o', ([before, after, ends]) => {
  expect(closest(before, after)).toEqual(ends);
});
