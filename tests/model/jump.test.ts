import { expect, test } from 'vitest';
import { type Jump, jumpOf } from '../../src/model/jump.ts';

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
