/** What is told where git itself cannot help; what a merge comes to is held by tests/scenarios/. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mergeOf } from '../../src/load/merge.ts';
import { withScratch } from '../../src/load/scratch.ts';
import { makeRepository } from '../scenarios/repository.ts';

let root: string;
beforeEach(() => {
  root = makeRepository([
    { on: 'main', day: '2026-11-20', files: { 'data/a': 'a' } },
    { on: 'main', day: '2026-11-21', files: { 'data/b': 'b' } },
    { on: 'topic', day: '2026-11-22', after: [0], files: { 'data/c': 'c' } },
  ]);
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.unstubAllEnvs();
});

test.each([
  [
    'usage: git merge-tree <base-tree> <branch1> <branch2>',
    'this git cannot say what a merge comes to: it takes git 2.38 or later; or merge the base branch into yours first',
  ],
  ['fatal: out of memory', 'git cannot merge the two: fatal: out of memory'],
])('a git that answers %s', (complaint, fault) => {
  const bin = join(root, 'bin');
  mkdirSync(bin);
  const script = `#!/bin/sh\nPATH=${process.env.PATH}\ncase "$*" in *merge-tree*) echo "${complaint}" >&2; exit 129;; esac\nexec git "$@"\n`;
  writeFileSync(join(bin, 'git'), script, { mode: 0o755 });
  vi.stubEnv('PATH', `${bin}:${process.env.PATH}`);
  expect(withScratch(root, (scratch) => mergeOf(root, { against: 'main', head: 'topic' }, scratch))).toEqual({ fault });
});

test('no git at all', () => {
  vi.stubEnv('PATH', '/nowhere');
  expect(withScratch(root, () => 'something')).toBeUndefined();
});

test('a scratch is gone after its work, also where that fails', () => {
  let place = '';
  const work = () =>
    withScratch(root, ({ GIT_OBJECT_DIRECTORY: folder = '' }) => {
      place = folder;
      writeFileSync(join(place, 'x'), '');
      throw new Error('no more');
    });
  expect(work).toThrow('no more');
  expect(() => writeFileSync(join(place, 'x'), '')).toThrow('ENOENT');
});
