import { expect, test } from 'vitest';
import { asSentence, atMost, capital, few, list } from '../../src/model/phrases.ts';

test.each([
  [[], ''],
  [['MVP'], 'MVP'],
  [['MVP', 'Alpha'], 'MVP and Alpha'],
  [['MVP', 'Alpha', 'Beta'], 'MVP, Alpha and Beta'],
])('%o is listed as "%s"', (words, text) => {
  expect(list(words)).toBe(text);
});

test.each([
  ['', '', ''],
  ['no stove', 'No stove', 'No stove.'],
  [' it held ', ' it held ', 'It held.'],
  ['did it?', 'Did it?', 'Did it?'],
])('"%s" begins as "%s" and is the sentence "%s"', (text, begun, whole) => {
  expect([capital(text), asSentence(text)]).toEqual([begun, whole]);
});

test.each([
  [[], [], ''],
  [['MVP', 'Alpha'], ['MVP', 'Alpha'], 'MVP, Alpha'],
  [['MVP', 'Alpha', 'Beta'], ['MVP', 'Alpha', '1 more'], 'MVP, Alpha and 1 more'],
  [['MVP', 'Alpha', 'Beta', 'End'], ['MVP', 'Alpha', '2 more'], 'MVP, Alpha and 2 more'],
])('at most two of %o are %o, in a sentence "%s"', (words, first, text) => {
  expect([atMost(2, words), few(2, words)]).toEqual([first, text]);
});
