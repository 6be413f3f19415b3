import { expect, test } from 'vitest';
import { numberColumns } from '../../src/components/number-columns.ts';

test.each([
  ['days are names of rows', [['10 Oct 2025', '12 %', 'measured']], [false, true, false]],
  [
    'a failure and a bound among numbers',
    [
      ['1 Oct', '−3.5', ''],
      ['2 Oct', 'failed', ''],
      ['3 Oct', '+2', ''],
      ['4 Oct', '$1M', ''],
    ],
    [false, true, false],
  ],
  [
    'half are not most',
    [
      ['1 Oct', '3', '2 of 3'],
      ['2 Oct', 'below 5', '3 of 3'],
    ],
    [false, false, true],
  ],
  ['no rows', [], [false, false, false]],
])('%s', (_, rows, expected) => {
  expect(numberColumns({ columns: ['Date', 'Value', 'Basis'], rows })).toEqual(expected);
});
