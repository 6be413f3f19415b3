import { expect, test } from 'vitest';
import { readBody } from '../../src/read/body.ts';

const FRONT = '---\ntitle: A\n---\n';

test('headings and components have their words and their places', () => {
  const text = `${FRONT}\nÜ 🎉 <Value metric="a" />\n\n## One *and* \`two\`\n\n<Changes\n  metrics="a b"\n/>\n`;
  const { body, faults } = readBody(text, true);
  expect(faults).toEqual([]);
  expect(body?.headings.map(({ depth, text: words, offset }) => [depth, words, text.slice(offset, offset + 6)])).toEqual([
    [2, 'One and two', '## One'],
  ]);
  expect(
    body?.tags.map(({ name, attributes, offset, source }) => [name, attributes, text.slice(offset, offset + source.length) === source]),
  ).toEqual([
    ['Value', { metric: 'a' }, true],
    ['Changes', { metrics: 'a b' }, true],
  ]);
});

test.each([
  ['{/* a comment */}', []],
  ['a {/* comment */} within', []],
  ['{/* a */ process.exit() /* b */}', ['the braces hold code']],
  ['{process.exit()}', ['the braces hold code']],
  ['export const a = 1', ['a review imports and exports nothing']],
  ['<b>x</b>', ['`<b>` is HTML']],
  ['<>x</>', ['`<>` is HTML']],
  ['<Value metric={a} />', ['`metric` of <Value> is no text']],
  ['<Value metric />', ['`metric` of <Value> is no text']],
  ['<Value {...a} />', ['`{...}` of <Value> is no text']],
  ['<Value', ['the sign < begins a component, and none follows']],
])('%s', (prose, messages) => {
  expect(readBody(`${FRONT}${prose}\n`, true).faults.map(({ message }) => message)).toEqual(messages);
});

test('what cannot be parsed has a place, and no body', () => {
  const { body, faults } = readBody(`${FRONT}\nOne\n\n2 <3\n`, true);
  expect([body, faults.map(({ offset }) => offset)]).toEqual([undefined, [`${FRONT}\nOne\n\n2 `.length]]);
});

test('Markdown holds no components, and its braces are braces', () => {
  expect(readBody(`${FRONT}## A {b}\n`, false)).toEqual({
    body: { headings: [{ depth: 2, text: 'A {b}', offset: FRONT.length }], tags: [] },
    faults: [],
  });
});
