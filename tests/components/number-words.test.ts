import { expect, test } from 'vitest';
import { countOf, inWords } from '../../src/components/number-words.ts';

test.each([
  [0, 'no'],
  [1, 'one'],
  [15, 'fifteen'],
  [20, 'twenty'],
  [25, 'twenty-five'],
  [99, 'ninety-nine'],
  [100, '100'],
  [1000, '1,000'],
])('%d is %s', (count, words) => {
  expect(inWords(count)).toBe(words);
});

test.each([
  [1, 'one promise'],
  [3, 'three promises'],
  [0, 'no promises'],
])('%d of a thing: %s', (count, words) => {
  expect(countOf(count, 'promise')).toBe(words);
});
