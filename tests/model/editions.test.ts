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
  expect(methodology.enumDescriptions).toEqual(EDITIONS.map(({ title, since }) => `${title}, since ${since}.`));
});

test('a later edition has a higher number and a later day', () => {
  const pairs = EDITIONS.slice(1).map((one, index) => [EDITIONS[index], one] as const);
  expect(pairs.filter(([before, after]) => before && (before.number >= after.number || before.since >= after.since))).toEqual([]);
});

test.each(EDITIONS)('edition $number is held for good by a test of its own', ({ number }) => {
  expect(readFileSync(`tests/flagship/edition-${number}.test.ts`, 'utf8')).toContain(`edition ${number}`);
});

test('an edition that does not exist is an error of the program', () => {
  expect(() => editionOf(99)).toThrow('no such edition: 99');
});
