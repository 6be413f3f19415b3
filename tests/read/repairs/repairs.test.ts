/** What each repair mends, what it leaves to a person, and what holds of all of them: nothing that is said changes, and twice is once. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readFolder } from '../../../src/load/folder.ts';
import { slotOf } from '../../../src/load/layout.ts';
import { read } from '../../../src/read/index.ts';
import { repaired } from '../../../src/read/repairs/index.ts';
import { isRefused } from '../../../src/read/tree.ts';
import { keyOrder } from '../../../src/validate/schemas.ts';

const KEYS = ['$schema', 'date', 'title', 'values', 'note'];

describe('mended', () => {
  test.each([
    ['line ends', 'a.yaml', 'date: 1\r\ntitle: x\r\n', 'date: 1\ntitle: x\n'],
    ['line ends', 'a.yaml', 'date: 1\rtitle: x\r', 'date: 1\ntitle: x\n'],
    ['line ends', 'a.yaml', 'date: 1\r\ntitle: x\n', 'date: 1\ntitle: x\n'],
    ['line ends', 'a.json', '{\r\n  "date": 1\r\n}\r\n', '{\n  "date": 1\n}\n'],
    ['line ends', 'a.md', '---\r\ntitle: x\r\n---\r\n\r\nText\r\n', '---\ntitle: x\n---\n\nText\n'],
    ['byte order mark', 'a.yaml', '\ufeffdate: 1\n', 'date: 1\n'],
    ['byte order mark', 'a.json', '\ufeff{}\n', '{}\n'],
    ['byte order mark, line ends', 'a.yaml', '\ufeffdate: 1\r\n', 'date: 1\n'],
    ['final newline', 'a.yaml', 'date: 1', 'date: 1\n'],
    ['final newline', 'a.yaml', 'date: 1\n\n  \n', 'date: 1\n'],
    ['final newline', 'a.json', '{}', '{}\n'],
    ['final newline', 'a.md', '---\ntitle: x\n---\nText', '---\ntitle: x\n---\nText\n'],
    [
      'spelling of numbers',
      'a.yaml',
      'values: { a: .5, b: -.5, c: +5, d: 5., e: +0.50 }\n',
      'values: { a: 0.5, b: -0.5, c: 5, d: 5, e: 0.50 }\n',
    ],
    ['spelling of numbers', 'a.yaml', 'values:\n  - +1 # one\n  - .25\n', 'values:\n  - 1 # one\n  - 0.25\n'],
    ['spelling of numbers', 'a.md', '---\ndate: +5\n---\n+5\n', '---\ndate: 5\n---\n+5\n'],
    ['quotes', 'a.yaml', "title: 'x'\nnote: 'it''s # fine'\n", 'title: "x"\nnote: "it\'s # fine"\n'],
    ['quotes', 'a.mdx', "---\ntitle: 'x'\n---\n'x'\n", '---\ntitle: "x"\n---\n\'x\'\n'],
    ['order of keys', 'a.yaml', 'title: x\ndate: 1\n', 'date: 1\ntitle: x\n'],
    [
      'order of keys',
      'a.yaml',
      '# yaml-language-server: $schema=x\n\n# of the note\nnote: |\n  one\n\n  # two\n# of the values\nvalues:\n  b: 1 # first\n  a: 2\n\ndate: 1 # day\n# the end\n',
      '# yaml-language-server: $schema=x\n\ndate: 1 # day\n# of the values\nvalues:\n  b: 1 # first\n  a: 2\n\n# of the note\nnote: |\n  one\n\n  # two\n# the end\n',
    ],
    ['order of keys', 'a.json', '{\n  "title": "a, b",\n  "date": 1\n}\n', '{\n  "date": 1,\n  "title": "a, b"\n}\n'],
    ['order of keys', 'a.json', '{ "values": { "b": [1, 2], "a": 1 }, "date":1 }\n', '{ "date":1, "values": { "b": [1, 2], "a": 1 } }\n'],
    ['order of keys', 'a.md', '---\nnote: x\ntitle: z\n---\nText\n', '---\ntitle: z\nnote: x\n---\nText\n'],
    ['line ends, final newline, spelling of numbers, quotes, order of keys', 'a.yaml', "title: 'x'\r\ndate: .5", 'date: 0.5\ntitle: "x"\n'],
  ])('%s of %s: %j', (kinds, path, text, mended) => {
    expect(mend(path, text)).toEqual({ text: mended, kinds: kinds.split(', ') });
  });
});

describe('left as it is', () => {
  test.each([
    ['a.yaml', 'values: { a: 1_000 }\n'],
    ['a.yaml', 'values: { a: 007 }\n'],
    ['a.yaml', 'values: { a: 12:30 }\n'],
    ['a.yaml', 'values: { a: 1,000.5 }\n'],
    ['a.yaml', 'values: { a: 0x1f }\n'],
    ['a.yaml', 'values: { a: +.inf }\n'],
    ['a.yaml', 'values: { a: . }\n'],
    ['a.yaml', 'values: { a: "+5" }\n'],
    ['a.yaml', 'values: { a: .5, b: no }\n'],
    ['a.yaml', 'note: \'say "x"\'\n'],
    ['a.yaml', "note: 'C:\\temp'\n"],
    ['a.yaml', "note: 'two\n  lines'\n"],
    ['a.yaml', 'note: |+\n  kept\n\n'],
    ['a.yaml', 'title: x\nunknown: 1\ndate: 1\n'],
    ['a.yaml', '{ title: x, date: 1 }\n'],
    ['a.yaml', 'title: "x\ndate: 1\n'],
    ['a.yaml', 'title: x\n<<<<<<< HEAD\ndate: 1\n'],
    ['a.yaml', ''],
    ['a.yaml', '\n \n'],
    ['a.json', '{ "title": "x", "date": 1, }\n'],
    ['a.json', '[1, 2]\n'],
    ['a.md', 'title: +5\n'],
  ])('%s: %j', (path, text) => {
    expect(mend(path, text)).toEqual({ text, kinds: [] });
  });

  test('of what cannot be read all but its bytes', () => {
    expect(mend('a.yaml', "\ufefftitle: 'x'\r\ndate: [+5\r\n\r\n")).toEqual({
      text: "title: 'x'\ndate: [+5\n",
      kinds: ['byte order mark', 'line ends', 'final newline'],
    });
  });
});

/** Parts of which thousands of texts are made: each line alone is harmless, and together they are odd. */
const LINES = [
  "title: 'it''s'",
  'title: "x"',
  'date: +5',
  'date: .5 # half',
  'values: { a: 5., b: [+1, -.5] }',
  "values:\n  a: 'b' # c\n\n  # d\n  e: +2",
  'values:\n- 1\n# between\n- +2',
  'note: |\n  # no comment\n\n  text',
  'note: >-\n  folded\n\n  text',
  'note: |+\n  kept\n\n',
  "note: 'a\n  b'",
  '"$schema": x',
  '# a comment',
  '',
  '#',
  '...',
  "? title\n: 'x'",
  'a: &x 1',
  'title:x',
];

test('of every two or three odd lines in a row, whatever can be read says the same when it is repaired, and twice is once', () => {
  const wrong: string[] = [];
  for (const text of texts()) {
    const once = mend('a.yaml', text);
    if (mend('a.yaml', once.text).text !== once.text) wrong.push(`twice: ${text}`);
    if (!sameComments(text, once.text)) wrong.push(`comments: ${text}`);
    if (!isDeepStrictEqual(loosely(text), loosely(once.text))) wrong.push(`value: ${text}`);
  }
  expect(wrong).toEqual([]);
});

test('every file of the flagship says the same, is in its order already, and would be touched in its quotes only', () => {
  const told = readFolder('.').files.flatMap(({ path, text }) => {
    const slot = slotOf(path);
    const once = repaired(text, { path, keys: slot ? keyOrder(slot.kind) : [] });
    const twice = repaired(once.text, { path, keys: slot ? keyOrder(slot.kind) : [] });
    expect([path, saidBy(path, once.text), twice.kinds]).toEqual([path, saidBy(path, text), []]);
    return once.kinds.map((kind) => `${path}: ${kind}`);
  });
  expect(told.filter((line) => !line.endsWith(': quotes'))).toEqual([]);
});

test('every file of the flagship with its keys turned round comes back to what it said', () => {
  for (const { path, text } of readFolder('.')
    .files.filter(({ path }) => path.endsWith('.json'))
    .slice(0, 40)) {
    const value = JSON.parse(text) as object;
    const turned = `${JSON.stringify(Object.fromEntries(Object.entries(value).reverse()), null, 2)}\n`;
    const { text: mended, kinds } = repaired(turned, { path, keys: keyOrder('snapshot') });
    expect([kinds, JSON.stringify(JSON.parse(mended))]).toEqual([['order of keys'], JSON.stringify(value)]);
  }
});

function mend(path: string, text: string) {
  return repaired(text, { path, keys: KEYS });
}

function* texts(): Iterable<string> {
  for (const one of LINES)
    for (const two of LINES) {
      yield `${one}\n${two}`;
      for (const three of LINES.filter((_, index) => (index + one.length + two.length) % 23 === 0)) yield `${one}\r\n${two}\n${three}\n`;
    }
}

/** What a text says once its line ends are mended, read as loosely as can be. */
function loosely(text: string): unknown {
  const document = parseDocument(text.replace(/\r\n/g, '\n'), { schema: 'core', uniqueKeys: false });
  return document.errors.length > 0 ? 'nothing' : document.toJS();
}

function sameComments(before: string, after: string): boolean {
  const comments = (text: string) => (text.match(/# (?:half|c|d|between|a comment)\b/g) ?? []).sort().join();
  return comments(before) === comments(after);
}

function saidBy(path: string, text: string): unknown {
  const tree = read(path, text);
  return isRefused(tree) ? tree.problems : tree.value;
}
