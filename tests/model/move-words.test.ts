import { expect, test } from 'vitest';
import { moveRows, moveSentence, signed } from '../../src/model/move-words.ts';
import type { Cause, Move } from '../../src/model/report.ts';

test.each([
  [0, '0'],
  [0.00004, '0'],
  [0.00005, '+0.005'],
  [-0.0004, '−0.04'],
  [0.00123, '+0.12'],
  [-0.00996, '−1'],
  [0.01, '+1'],
  [0.1234, '+12.3'],
  [-1, '−100'],
])('a share of %d is %s points', (share, text) => {
  expect(signed(share)).toBe(text);
});

const move = (cause: Cause, metric: string | undefined, low: number, high = low, coverage = 0): Move => ({
  cause,
  category: 'speed',
  low,
  high,
  coverage,
  ...(metric && { metric }),
});

test('a row a cause, the one that did most first, each metric once', () => {
  const moves = [
    move('new-data', 'a', 0.02),
    move('due', 'b', 0, -0.03),
    move('due', 'b', 0, -0.03),
    move('due', 'c', 0, 0.01),
    move('weight', undefined, 0, 0, 0.5),
  ];
  expect(moveRows(moves).map(({ cause, low, high, coverage, metrics }) => [cause, low, high, coverage, metrics])).toEqual([
    ['due', '0', '−5', '0', ['b', 'c']],
    ['new-data', '+2', '+2', '0', ['a']],
    ['weight', '0', '0', '+50', []],
  ]);
});

const score = (low: number, high: number) => ({ low, high, coverage: 0.5 });

test.each([
  [score(0.1, 0.9), score(0.1, 0.9), [], 'The score has not moved since 31 October 2025.'],
  [
    score(0.1, 0.9),
    score(0.11, 0.8),
    [move('first-measured', 'a', 0.01, -0.1)],
    'Since 31 October 2025 what is proven rose by 1 point and what is possible fell by 10 points, through first measurements.',
  ],
  [
    score(0.2, 0.9),
    score(0.185, 0.9),
    [move('retracted', 'a', -0.01, 0), move('due', 'b', -0.005, 0)],
    'Since 31 October 2025 what is proven fell by 1.5 points and what is possible stayed, through values taken back and targets that fell due.',
  ],
])('%o to %o', (from, to, moves, sentence) => {
  expect(moveSentence({ from, to, moves }, '2025-10-31')).toBe(sentence);
});
