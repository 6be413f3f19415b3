import { expect, test } from 'vitest';
import { asSentence, capital, list } from '../../src/model/phrases.ts';

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
