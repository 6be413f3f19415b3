import { describe, expect, test } from 'vitest';
import { readWeights, scoreWords, sharesOf, writeWeights } from '../../src/model/weights.ts';

describe('weights in an address', () => {
  test.each([
    ['40,30,20,10', [40, 30, 20, 10]],
    ['0,0,0,0', [0, 0, 0, 0]],
    ['33.333333,0.5,100,7', [33.333333, 0.5, 100, 7]],
    ['40,30,20', undefined],
    ['40,30,20,10,0', undefined],
    ['40,30,20,-10', undefined],
    ['40,30,20,1e1', undefined],
    ['40,30,20,101', undefined],
    ['40,30,20,', undefined],
    ['40,30,20, 10', undefined],
    ['', undefined],
  ])('%s', (text, weights) => {
    expect(readWeights(text, 4)).toEqual(weights);
  });

  test('are written as they are read', () => {
    expect(writeWeights([40, 33.3333333, 0.1 + 0.2])).toBe('40,33.333333,0.3');
  });
});

test.each([
  [
    [30, 90],
    [25, 75],
  ],
  [
    [40, 30, 20, 10],
    [40, 30, 20, 10],
  ],
  [
    [1, 1, 1],
    [33.3333333333, 33.3333333333, 33.3333333333],
  ],
  [
    [0, 0],
    [0, 0],
  ],
])('the shares of %o', (weights, shares) => {
  expect(sharesOf(weights).map((share) => Number(share.toFixed(10)))).toEqual(shares);
});

test.each([
  [{ low: 0.0234, high: 0.941, coverage: 0.12 }, 'between 2.3 and 94.1 of 100, 12.0 % known'],
  [{ low: 0.41, high: 0.41, coverage: 1 }, '41.0 of 100, 100.0 % known'],
])('a score in words: %o', (score, words) => {
  expect(scoreWords(score)).toBe(words);
});
