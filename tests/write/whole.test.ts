import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { disk } from '../../src/write/effects.ts';
import { writeNew } from '../../src/write/whole.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a new file is there whole, with its folder', () => {
  expect(writeNew(join(folder, 'deep', 'a.txt'), 'ä')).toBe(true);
  expect([readdirSync(join(folder, 'deep')), readFileSync(join(folder, 'deep', 'a.txt'), 'utf8')]).toEqual([['a.txt'], 'ä']);
});

test('a file that is there stays as it was', () => {
  writeFileSync(join(folder, 'a.txt'), 'old');
  expect(writeNew(join(folder, 'a.txt'), 'new')).toBe(false);
  expect([readdirSync(folder), readFileSync(join(folder, 'a.txt'), 'utf8')]).toEqual([['a.txt'], 'old']);
});

test.each(['write', 'link'] as const)('where the disk refuses to %s, nothing is left', (step) => {
  const full = () => {
    throw new Error('disk full');
  };
  expect(() => writeNew(join(folder, 'a.txt'), 'new', { ...disk, [step]: full })).toThrow('disk full');
  expect(readdirSync(folder)).toEqual([]);
});
