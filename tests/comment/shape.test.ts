import { expect, test } from 'vitest';
import { wordsOf } from '../../scripts/comment/shape.ts';

const problem = { path: 'a.yaml', line: 1, column: 2, rule: 'r', message: 'm', hint: 'h' };
const CHECK = '{"version":1,"files":1,"problems":[],"warnings":[]}';
const none = { problems: [], warnings: 0, summary: [], verdict: undefined, headline: undefined };
const unknownForm = { ...none, left: ['diff.json, which is not of the form that this comment knows'] };

test('what fits is taken, and a problem that both files tell is told once', () => {
  const diff = {
    version: 1,
    verdict: 'refused',
    headline: 'h',
    problems: [problem],
    summary: [{ title: 't', lines: ['l'], more: 1 }],
    more: 2,
  };
  const check = { version: 1, files: 1, problems: [problem, { ...problem, line: 2, more: 3 }], warnings: [problem] };
  expect(wordsOf(files(JSON.stringify(diff), JSON.stringify(check)))).toEqual({
    verdict: 'refused',
    headline: 'h',
    problems: [problem, { ...problem, line: 2 }],
    warnings: 1,
    summary: [{ title: 't', lines: ['l'] }],
    left: [],
  });
});

test.each<[string, string]>([
  ['no JSON', '{'],
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[{"version":1}]'],
  ['a text', '"{}"'],
  ['another version', '{"version":2,"headline":"x"}'],
  ['a version that is no number', '{"version":"1"}'],
  ['its version in the prototype', '{"__proto__":{"version":1,"headline":"x"}}'],
  ['depth', '['.repeat(1_000_000)],
  ['depth that is closed', `{"version":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
  ['two documents', '{"version":1}{"version":1}'],
])('%s is not read', (_, text) => {
  expect(wordsOf(files(text))).toEqual(unknownForm);
});

test.each<[string, string, Record<string, unknown>]>([
  ['a prototype', '{"version":1,"__proto__":{"headline":"x"},"constructor":{"prototype":{"headline":"x"}}}', {}],
  ['a headline that is no text', '{"version":1,"headline":{"length":3}}', {}],
  ['a headline of 10 MB', `{"version":1,"headline":"${'a'.repeat(10_000_000)}"}`, {}],
  ['a verdict that nobody knows', '{"version":1,"verdict":"Sound"}', {}],
  ['a list that is none', '{"version":1,"problems":{"length":1000000000}}', { left: ['what should be a list in diff.json'] }],
  [
    'a deep problem',
    `{"version":1,"problems":[${'['.repeat(200_000)}${']'.repeat(200_000)}]}`,
    { left: ['1 of 1 in a list of diff.json'] },
  ],
  ['many problems', `{"version":1,"problems":[${'0,'.repeat(499_999)}0]}`, { left: ['500000 of 500000 in a list of diff.json'] }],
  ['half a letter', '{"version":1,"headline":"\\ud800"}', { headline: '\ud800' }],
  ['the same key twice', '{"version":1,"headline":"a","headline":"b"}', { headline: 'b' }],
])('%s does no harm', (_, text, taken) => {
  expect(wordsOf(files(text))).toEqual({ ...none, left: [], ...taken });
  expect(({} as { headline?: unknown }).headline).toBe(undefined);
});

test('of more problems than anybody reads the first are taken', () => {
  const problems = Array.from({ length: 300 }, (_, line) => ({ ...problem, line }));
  const { problems: taken, left } = wordsOf(files(JSON.stringify({ version: 1, problems })));
  expect(taken.map(({ line }) => line)).toEqual(Array.from({ length: 200 }, (_, line) => line));
  expect(left).toEqual(['100 of 300 in a list of diff.json']);
});

test('bytes that are no UTF-8 are not read, and a missing file is said', () => {
  expect(wordsOf(new Map([['diff.json', Buffer.from('{"version":1,"headline":"\xff"}', 'latin1')]]))).toEqual({
    ...none,
    left: ['diff.json, which is not of the form that this comment knows', 'check.json, which is missing'],
  });
});

function files(diff: string, check = CHECK): ReadonlyMap<string, Buffer> {
  return new Map([
    ['diff.json', Buffer.from(diff)],
    ['check.json', Buffer.from(check)],
  ]);
}
