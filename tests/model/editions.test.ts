import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EDITIONS, editionOf } from '../../src/model/editions.ts';

const { methodology } = JSON.parse(readFileSync('src/schemas/scorecard.json', 'utf8')).properties;

test('a scorecard may name every edition that there is, and no other', () => {
  expect(methodology.enum).toEqual(EDITIONS.map(({ number }) => number));
});

test('who names another is told which there are', () => {
  const all = EDITIONS.map(({ number, title, since }) => `${number} (${title}, since ${since})`).join(', ');
  expect(methodology.description).toBe(`An edition of the rules by which it is judged: ${all}.`);
});

test('editions are counted from 1, each of its day', () => {
  expect(EDITIONS.map(({ number }) => number)).toEqual(EDITIONS.map((_, index) => index + 1));
  expect(EDITIONS.map(({ since }) => since)).toEqual(EDITIONS.map(({ since }) => since).toSorted());
});

test.each(EDITIONS)('edition $number is held for good by a test of its own', ({ number }) => {
  expect(readFileSync(`tests/flagship/edition-${number}.test.ts`, 'utf8')).toContain(`edition ${number}`);
});

test('an edition that does not exist is an error of the program', () => {
  expect(() => editionOf(99)).toThrow('no such edition: 99');
});
