import { describe, expect, test } from 'vitest';
import { read } from '../../src/read/index.ts';
import { isRefused } from '../../src/read/tree.ts';

const SOME = 'the number is too large to be kept exactly';

describe('YAML', () => {
  test.each([
    ['a: 1', { a: 1 }],
    ['a: -2\nb: 0.5\nc: 1e5\nd: -0.25', { a: -2, b: 0.5, c: 100000, d: -0.25 }],
    ['a: 2025-10-10\nb: 1.0.0\nc: v1', { a: '2025-10-10', b: '1.0.0', c: 'v1' }],
    ['a: "no"\nb: \'12:30\'\nc: "0123"', { a: 'no', b: '12:30', c: '0123' }],
    ['a: true\nb: null\nc:', { a: true, b: null, c: null }],
    ['a: { b: [1, 2], c: x }', { a: { b: [1, 2], c: 'x' } }],
    ['# note\na: >\n  two\n  lines\n', { a: 'two lines\n' }],
    ['on: 1\n2024: x', { on: 1, 2024: 'x' }],
    ['<<: { a: 1 }', { '<<': { a: 1 } }],
    ['', null],
  ])('%j is read', (text, value) => {
    expect(outcome('a.yaml', text)).toEqual(value);
  });

  test.each([
    ['a: no\nb: Yes\nc: on\nd: OFF\ne: y\nf: True', [4, 4, 4, 4, 4, 4].map((column, index) => `${index + 1}:${column} odd-spelling`)],
    ['a: [12:30, 0123, 1_000, .5, 0x1F, 5., +1, "x"]', [5, 12, 18, 25, 29, 35, 39].map((column) => `1:${column} odd-spelling`)],
    ['a: [~, Null, .inf, -.INF, .nan, NaN, Infinity]', [5, 8, 14, 20, 27, 33, 38].map((column) => `1:${column} odd-spelling`)],
    ['a: 1e999\nb: 9007199254740993', ['1:4 number-size', '2:4 number-size']],
    ['a: 1\nb: 2\n"a": 3', ['3:1 repeated-key']],
    ['a: { b: 1, b: 2 }\nc: { d: 1, d: 2 }', ['1:12 repeated-key', '2:12 repeated-key']],
    ['a: &x 1\nb: *x', ['1:7 yaml-anchor', '2:4 yaml-anchor']],
    ['a: *nothing', ['1:4 yaml-anchor']],
    ['a: !!binary aGk=\nb: !!str 1\nc: ! x\nd: !own x', ['1:13 yaml-tag', '2:10 yaml-tag', '3:6 yaml-tag', '4:9 yaml-tag']],
    ['%TAG ! tag:x,2000:\n---\na: 1', ['1:1 yaml-directive']],
    ['a: 1\n---\nb: 2', ['2:1 yaml-syntax']],
    ['a:\n\t- b', ['2:1 yaml-syntax']],
    ['? [a]\n: 1', ['1:3 yaml-syntax']],
    ['a: @x\nb: `y`', ['1:4 yaml-syntax', '2:4 yaml-syntax']],
    ['a: "\\0"\nb: "\\ud800"', ['1:4 hidden-character', '2:4 hidden-character']],
    ['a: {__proto__: 1}\nconstructor: 2', ['1:5 forbidden-key', '2:1 forbidden-key']],
  ])('%j is refused', (text, places) => {
    expect(outcome('a.yaml', text)).toEqual(places);
  });

  test.each([
    ['too many characters', `a: ${'x'.repeat(500_000)}`, ['1:1 file-size']],
    ['too many keys', `a: [${'1,'.repeat(50_001)}]`, ['1:1 file-size']],
    ['lists in lists', `a: ${'['.repeat(80)}1${']'.repeat(80)}`, ['1:62 yaml-syntax']],
    ['lists in lists without end', `a: ${'['.repeat(20_000)}`, ['1:1 yaml-syntax']],
    ['lists in lists by hyphens', `${'- '.repeat(20_000)}x`, ['1:1 yaml-syntax']],
  ])('%s', (_, text, places) => {
    expect(outcome('a.yaml', text)).toEqual(places);
  });

  test('the worst that the caps let through is read in little time', () => {
    const keys = Array.from({ length: 24_000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(Object.keys(outcome('a.yaml', keys) as object)).toHaveLength(24_000);
  });
});

describe('JSON', () => {
  test.each([
    ['{"a": [1, -2.5e3, true, null, "x"]}', { a: [1, -2500, true, null, 'x'] }],
    ['{"a": "{\\"b\\": 1}", "b": {"a": 1}}', { a: '{"b": 1}', b: { a: 1 } }],
    [' [] ', []],
  ])('%j is read', (text, value) => {
    expect(outcome('a.json', text)).toEqual(value);
  });

  test.each([
    ['{"a": 1,}', ['1:9 json-syntax']],
    ['{"a": [1, 2,]}', ['1:13 json-syntax']],
    ['{a: 1}', ['1:2 json-syntax']],
    ["{'a': 1}", ['1:2 json-syntax']],
    ['{"a": NaN}', ['1:7 json-syntax']],
    ['{"a": 01}', ['1:8 json-syntax']],
    ['{"a": "x\ty"}', ['1:7 json-syntax']],
    ['{\n  "a": 1 // one\n}', ['2:10 json-syntax']],
    ['{"a": 1} {"b": 2}', ['1:10 json-syntax']],
    ['', ['1:1 json-syntax']],
    ['[1, 2', ['1:6 json-syntax']],
    ['{"a": 1, "b": {"c": 1, "c": 2}, "\\u0061": 3}', ['1:24 repeated-key', '1:33 repeated-key']],
    ['{"a": 1e999, "b": [9007199254740993]}', ['1:7 number-size', '1:20 number-size']],
    ['{"a": {"__proto__": 1}}', ['1:8 forbidden-key']],
    ['{"a": "\\u0000"}', ['1:7 hidden-character']],
  ])('%j is refused', (text, places) => {
    expect(outcome('a.json', text)).toEqual(places);
  });

  test('lists in lists are refused', () => {
    expect(outcome('a.json', '['.repeat(200_000))).toEqual(['1:102 json-syntax']);
  });

  test('a long series is read', () => {
    const text = JSON.stringify({ values: Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, index])) });
    expect(outcome('a.json', text)).toEqual(JSON.parse(text));
  });
});

describe('front matter', () => {
  test.each([
    ['---\na: 1\n---\nText', { a: 1 }],
    ['---\na: |\n  one\n  two\n---', { a: 'one\ntwo\n' }],
    ['---\na: "x --- y"\n---\n\n---\nb: 2\n---\n', { a: 'x --- y' }],
  ])('%j is read', (text, value) => {
    expect(outcome('a.md', text)).toEqual(value);
  });

  test.each([
    ['---js\n({ a: process.exit(7) })\n---\n', ['1:1 front-matter']],
    ['---json\n{"a": 1}\n---\n', ['1:1 front-matter']],
    ['---constructor\na: 1\n---\n', ['1:1 front-matter']],
    ['---toString\na: 1\n---\n', ['1:1 front-matter']],
    ['--- \na: 1\n---\n', ['1:1 front-matter']],
    ['----\na: 1\n----\n', ['1:1 front-matter']],
    ['\n---\na: 1\n---\n', ['1:1 front-matter']],
    ['Text', ['1:1 front-matter']],
    ['---\na: 1\n', ['1:1 front-matter']],
    ['---\na: 1\n----\n', ['3:1 front-matter']],
    ['---\n---\nText', ['1:1 front-matter']],
    ['---\n# nothing\n---\nText', ['1:1 front-matter']],
    ['---\n\na: no\nb: &c 1\n---\n', ['3:4 odd-spelling', '4:7 yaml-anchor']],
    ['---\r\na: 1\r\n---\r\n', ['1:4 hidden-character']],
  ])('%j is refused', (text, places) => {
    expect(outcome('a.md', text)).toEqual(places);
  });

  test('a broken text is refused again when it is read again', () => {
    const text = '---\na: [1\n---\n';
    expect([outcome('a.md', text), outcome('a.md', text)]).toEqual([['2:4 yaml-syntax'], ['2:4 yaml-syntax']]);
  });
});

describe('any file', () => {
  test.each(['\ufeffa: 1', 'a: \0', 'a: 1\r\n', 'a: x\u202ey', 'a: \u2028', 'a: \x85', 'a: \x1b[31m'])('%j is refused', (text) => {
    const [place] = outcome('a.yaml', text) as string[];
    expect(place).toMatch(/^1:\d+ hidden-character$/);
  });

  test('a refusal holds the whole problem', () => {
    expect(read('data/x.yaml', '# one\na: 1e999')).toEqual({
      problems: [
        {
          path: 'data/x.yaml',
          line: 2,
          column: 4,
          source: 'a: 1e999',
          rule: 'number-size',
          message: SOME,
          hint: 'write it in a larger unit; in quotes it is a text',
        },
      ],
    });
  });
});

describe('places', () => {
  const yaml = '# note\na: 1\nb:\n  - c: x\n    "d e": { f: 2 }\n  - 3\ng:\n';
  const json = '{\n  "a": 1,\n  "b": [\n    { "c": "x", "d e": { "f": 2 } },\n    3\n  ],\n  "g": null\n}\n';
  const prose = `---\n${yaml}---\nText\n`;

  test.each([
    [[], '2:1', '1:1', '3:1'],
    [['a'], '2:4', '2:8', '3:4'],
    [['b', 0], '4:5', '4:5', '5:5'],
    [['b', 0, 'c'], '4:8', '4:12', '5:8'],
    [['b', 0, 'd e', 'f'], '5:17', '4:31', '6:17'],
    [['b', 1], '6:5', '5:5', '7:5'],
    [['b', 0, 'none', 'deeper'], '4:5', '4:5', '5:5'],
  ])('the value at %j', (path, ...places) => {
    expect([place('a.yaml', yaml, path), place('a.json', json, path), place('a.md', prose, path)]).toEqual(places);
  });

  test.each([
    [['a'], '2:1', '2:3', '3:1'],
    [['b', 0, 'd e'], '5:5', '4:17', '6:5'],
    [['b', 0, 'none'], '4:5', '4:5', '5:5'],
    [['g'], '7:1', '7:3', '8:1'],
    [[], '2:1', '1:1', '3:1'],
  ])('the key at %j', (path, ...places) => {
    const key = (file: string, text: string) => place(file, text, path, 'key');
    expect([key('a.yaml', yaml), key('a.json', json), key('a.md', prose)]).toEqual(places);
  });
});

/** The value, or the place and rule of each problem. */
function outcome(path: string, text: string): unknown {
  const result = read(path, text);
  return isRefused(result) ? result.problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`) : result.value;
}

function place(file: string, text: string, path: readonly (string | number)[], part?: 'key'): string {
  const tree = read(file, text);
  if (isRefused(tree)) return 'refused';
  const { line, column } = tree.spot(path, part);
  return `${line}:${column}`;
}
