/** What stands in a data block can neither end it nor be run. */
import { expect, test } from 'vitest';
import { dataBlock, safeJson } from '../../src/layouts/data-block.ts';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  ']]>',
  '"}; alert(1) //',
  'a\u2028b\u2029c',
  '&lt;/script&gt;',
  '\\u003c',
];

test.for(HOSTILE)('%s is text within the block', (text) => {
  const json = safeJson({ name: text });
  expect(json).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(json)).toEqual({ name: text });
});

test('the block is one element of JSON-LD', () => {
  expect(String(dataBlock({ name: '</script>' }))).toBe('<script type="application/ld+json">{"name":"\\u003c/script\\u003e"}</script>');
});
