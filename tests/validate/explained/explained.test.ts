/** Every rule has a page, and what its example says is what happens. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explained } from '../../../src/validate/explained/index.ts';
import { problemsWith } from './made.ts';

const names = explained.map(({ name }) => name);

test('the small scorecard under the examples is in order', () => {
  expect(problemsWith([])).toEqual([]);
});

test('every rule that a fixture breaks or that the code can name has one page', () => {
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !names.includes(name))).toEqual([]);
  expect(names.filter((name) => !named.includes(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('a page is made of sentences', () => {
  expect(explained.filter(({ summary, why }) => ![summary, why].every((text) => /^[A-Z.].*\.$/.test(text)))).toEqual([]);
});

test('only what looks at a history tells its example in words', () => {
  const inWords = explained
    .filter(({ example }) => typeof example === 'string')
    .map(({ name }) => name)
    .sort();
  expect(inWords).toEqual(read('src/validate/guards/*.ts', /^ {2}name: '([a-z-]+)',$/gm));
});

describe('the example of', () => {
  const shown = explained.flatMap(({ name, example }) => (typeof example === 'string' ? [] : [[name, example] as const]));
  test.each(shown)('%s', (name, { wrong, says, right }) => {
    const told = problemsWith(wrong).filter(({ rule }) => rule === name);
    expect(told[0]?.message).toBe(says);
    expect(problemsWith(right)).toEqual([]);
  });
});

/** In the expected outputs of what is refused, and where the source names a rule for a problem. */
const named = [
  ...new Set([
    ...read('tests/expected/refused-*/problems.txt', /^\S+:\d+:\d+ ([a-z-]+): /gm),
    ...read('src/{read,load,validate}/**/*.ts', /(?:\brule: |\brefuse\(path, |\badd\(|\bplace\()'([a-z-]+)'/g),
    ...read('src/validate/{rules,guards}/*.ts', /^ {2}name: '([a-z-]+)',$/gm),
  ]),
].sort();

function read(files: string, pattern: RegExp): readonly string[] {
  return globSync(files).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map((match) => match[1] as string));
}
