import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tighten, tightenPages } from '../../src/commands/tighten.ts';

test.each([
  [
    'around blocks',
    '<ul class="a"> <li> one </li> <li> two </li> </ul> <p> three </p>',
    '<ul class="a"><li> one </li> <li> two </li></ul><p>three</p>',
  ],
  ['within a cell', '<td>\n  <b>1,576</b>  <span>req/s</span> </td>', '<td><b>1,576</b>  <span>req/s</span></td>'],
  ['around a word', '<p>a <b> b </b> c</p>', '<p>a <b> b </b> c</p>'],
  ['what does not break', '<p>\u00a0a\u00a0</p>', '<p>\u00a0a\u00a0</p>'],
  ['in an attribute', '<a title="> <p> <b">a</a> <a title=\'a" > <p> \'>b</a>', '<a title="> <p> <b">a</a> <a title=\'a" > <p> \'>b</a>'],
  ['in code', '<pre>\n <p> </pre> <p> a <code> b </code></p>', '<pre>\n <p> </pre><p>a <code> b </code></p>'],
  ['in a script', '<script type="a">{"b": "<p> "}</script> <p> </p>', '<script type="a">{"b": "<p> "}</script><p></p>'],
  ['beside a name that only begins like a block', '<p-a> a </p-a> <pa> b </pa>', '<p-a> a </p-a> <pa> b </pa>'],
])('white space %s', (_where, html, expected) => {
  expect(tighten(html)).toBe(expected);
});

test('pages are tightened, other files are not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tighten-'));
  writeFileSync(join(folder, 'index.html'), '<p> a </p>');
  writeFileSync(join(folder, 'a.svg'), '<text> a </text>');
  tightenPages(folder);
  expect(['index.html', 'a.svg'].map((file) => readFileSync(join(folder, file), 'utf8'))).toEqual(['<p>a</p>', '<text> a </text>']);
});
