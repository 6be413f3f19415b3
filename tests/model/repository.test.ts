import { expect, test } from 'vitest';
import { newFile, newIssue, repositoryOf } from '../../src/model/repository.ts';

const HOME = 'https://github.com/jane/board';

test.each([
  ['nobody knows it', undefined, undefined, undefined],
  ['the scorecard names it', HOME, undefined, { address: HOME, branch: 'HEAD' }],
  ['with an ending', `${HOME}.git`, undefined, { address: HOME, branch: 'HEAD' }],
  ['with a slash', `${HOME}/`, undefined, { address: HOME, branch: 'HEAD' }],
  ['with its branch', `${HOME}/tree/data/live`, undefined, { address: HOME, branch: 'data/live' }],
  ['dots in its name', 'https://github.com/jane/board.js', undefined, { address: 'https://github.com/jane/board.js', branch: 'HEAD' }],
  ['where it is built', undefined, `${HOME}/tree/main`, { address: HOME, branch: 'main' }],
  ['the branch of where it is built', HOME, `${HOME}/tree/main`, { address: HOME, branch: 'main' }],
  ['its own branch before that', `${HOME}/tree/live`, `${HOME}/tree/main`, { address: HOME, branch: 'live' }],
  [
    'another one than where it is built',
    'https://github.com/a/b',
    `${HOME}/tree/main`,
    { address: 'https://github.com/a/b', branch: 'HEAD' },
  ],
  ['a company', undefined, 'https://git.example.org/a/b/tree/x', { address: 'https://git.example.org/a/b', branch: 'x' }],
  [
    'a company, named',
    'https://git.example.org/a/b',
    'https://git.example.org/c/d',
    { address: 'https://git.example.org/a/b', branch: 'HEAD' },
  ],
  ['another host', 'https://codeberg.org/a/b', undefined, { address: 'https://codeberg.org/a/b' }],
  ['another host, although Actions builds it', 'https://codeberg.org/a/b', `${HOME}/tree/main`, { address: 'https://codeberg.org/a/b' }],
  ['a host that only ends alike', 'https://notgithub.com/a/b', undefined, { address: 'https://notgithub.com/a/b' }],
  ['no repository of GitHub', 'https://github.com/jane', undefined, { address: 'https://github.com/jane' }],
  ['nonsense around it', undefined, 'https://github.com/', undefined],
])('%s', (_, named, around, expected) => {
  expect(repositoryOf(named, around)).toEqual(expected);
});

const github = { address: HOME, branch: 'data/live' };

test('a new file begins with its text, and every character of it arrives', () => {
  const text = '# a & b = 100 % + "c"\n# d: https://e.org/f?g=h,i \u05d0\nj:\n';
  const address = newFile(github, 'data/snapshots/SOURCE/2026-01-02.yaml', text) as string;
  expect(address.startsWith(`${HOME}/new/data/live?filename=data/snapshots/SOURCE/2026-01-02.yaml&value=%23%20a%20%26%20b`)).toBe(true);
  expect(new URL(address).searchParams.get('value')).toBe(text);
  expect(address).not.toMatch(/[\s"'<>+]/);
});

test('a text that makes the address too long is left out', () => {
  expect(newFile(github, 'a.yaml', 'x'.repeat(5900))?.length).toBeLessThanOrEqual(6000);
  expect(newFile(github, 'a.yaml', 'x'.repeat(6000))).toBe(`${HOME}/new/data/live?filename=a.yaml`);
});

test('an issue is begun by a form with its fields', () => {
  expect(newIssue(github, 'error', { title: 'Error: a', link: 'https://x.org/#v-1', value: '1,576 req/s' })).toBe(
    `${HOME}/issues/new?template=error.yml&title=Error:%20a&link=https://x.org/%23v-1&value=1,576%20req/s`,
  );
});

test('a text that is cut in the middle of a character is no reason to fail', () => {
  expect(newIssue(github, 'error', { title: '\ud800' })).toBe(`${HOME}/issues/new?template=error.yml&title=%EF%BF%BD`);
});

test('another host has no such pages', () => {
  const other = { address: 'https://codeberg.org/a/b' };
  expect([newFile(other, 'a.yaml', ''), newIssue(other, 'error', {})]).toEqual([undefined, undefined]);
});
