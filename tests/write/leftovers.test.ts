import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { disk, type Effects } from '../../src/write/effects.ts';
import { fullDisk } from '../../src/write/full.ts';
import { replaceWhole } from '../../src/write/replace.ts';
import { writeNew, writeUnder } from '../../src/write/whole.ts';

/** No process has this number: Linux counts to four million at most. */
const DEAD = 999_999_999;
/** The one that started this one. */
const ALIVE = process.ppid;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-leftovers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what dead processes left is cleared away, what living ones are writing stays', () => {
  const living = [`.b.yaml.${ALIVE}.tmp`, '.c.yaml.lock', '.gitkeep', `.d.yaml.lock.${ALIVE}`];
  put(...living, `.b.yaml.${DEAD}.tmp`, `.a.yaml.${DEAD}.tmp`, `.c.yaml.lock.${DEAD}`, `.c.yaml.lock.${DEAD}.stale`);
  expect(writeNew(join(folder, 'a.yaml'), 'new')).toBe(true);
  expect(readdirSync(folder).sort()).toEqual([...living, 'a.yaml'].sort());
});

test('the first name that is free is taken, and none where none is', () => {
  put('a.yaml', 'a-2.yaml');
  const names = ['a.yaml', 'a-2.yaml', 'a-3.yaml'].map((name) => join(folder, name));
  expect([writeUnder(names, 'new'), writeUnder(names, 'newer'), readFileSync(join(folder, 'a-3.yaml'), 'utf8')]).toEqual([
    join(folder, 'a-3.yaml'),
    undefined,
    'new',
  ]);
  expect(readdirSync(folder).sort()).toEqual(['a-2.yaml', 'a-3.yaml', 'a.yaml']);
});

test.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV'])(
  'on a disk that answers %s to a second name, a name is claimed',
  (code) => {
    const { steps, effects } = without(code);
    const path = join(folder, 'a.yaml');
    expect([writeNew(path, 'old', effects), writeNew(path, 'new', effects), readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual([
      true,
      false,
      'old',
      ['a.yaml'],
    ]);
    expect(steps).toEqual(['claim .a.yaml.claim', 'claim .a.yaml.claim']);
  },
);

test('a claim is respected while somebody writes in that folder, and stale where nobody does', () => {
  const { effects } = without('EPERM');
  mkdirSync(join(folder, '.a.yaml.claim'));
  put(`.b.yaml.${ALIVE}.tmp`);
  expect(writeNew(join(folder, 'a.yaml'), 'new', effects)).toBe(false);
  rmSync(join(folder, `.b.yaml.${ALIVE}.tmp`));
  expect(writeNew(join(folder, 'a.yaml'), 'new', effects)).toBe(true);
});

test('a file is replaced where it is as it was', () => {
  const path = join(folder, 'a.yaml');
  writeFileSync(path, 'old');
  expect([replaceWhole(path, 'old', 'new'), replaceWhole(path, 'old', 'newer'), readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual([
    true,
    false,
    'new',
    ['a.yaml'],
  ]);
});

test('a file that somebody is changing is left alone, one that somebody was changing is not', () => {
  const path = join(folder, 'a.yaml');
  writeFileSync(path, 'old');
  writeFileSync(join(folder, '.a.yaml.lock'), `${ALIVE}\n`);
  expect([replaceWhole(path, 'old', 'new'), readFileSync(path, 'utf8')]).toEqual([false, 'old']);
  writeFileSync(join(folder, '.a.yaml.lock'), `${DEAD}\n`);
  expect([replaceWhole(path, 'old', 'new'), readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual([true, 'new', ['a.yaml']]);
});

test('where the disk is full the old file stays, with nothing beside it', () => {
  const path = join(folder, 'a.yaml');
  writeFileSync(path, 'old');
  const full: Effects = {
    ...disk,
    write: (aside, pieces) => {
      if (aside.endsWith('.tmp')) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      disk.write(aside, pieces);
    },
  };
  expect(() => replaceWhole(path, 'old', 'new', full)).toThrow('no space left');
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['a.yaml']]);
});

test.each([
  ['ENOSPC', 'The disk is full (ENOSPC)'],
  ['EDQUOT', 'Your part of the disk is full (EDQUOT)'],
  ['EFBIG', 'The system lets no file grow so large here (EFBIG)'],
])('%s is told plainly', (code, words) => {
  expect(fullDisk(Object.assign(new Error('x'), { code }))).toBe(
    `${words}, so the file was not written. What was there before is unchanged: make room, and run the command again.`,
  );
});

test.each([new Error('x'), Object.assign(new Error('x'), { code: 'EACCES' }), undefined, 'x'])('%s is no full disk', (error) => {
  expect(fullDisk(error)).toBeUndefined();
});

function put(...names: readonly string[]): void {
  for (const name of names) writeFileSync(join(folder, name), 'half');
}

/** A disk that knows no second names, with the claims that were made on it. */
function without(code: string): { readonly steps: readonly string[]; readonly effects: Effects } {
  const steps: string[] = [];
  const link = () => {
    throw Object.assign(new Error('no links'), { code });
  };
  const claim = (path: string) => {
    steps.push(`claim ${path.slice(folder.length + 1)}`);
    disk.claim(path);
  };
  return { steps, effects: { ...disk, link, claim } };
}
