import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../src/write/lock.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a free lock is taken, and is free again after its release', () => {
  const path = join(folder, 'deep', 'lock');
  const lock = takeLock(path);
  expect(readFileSync(path, 'utf8')).toBe(`${process.pid}\n`);
  if ('release' in lock) lock.release();
  expect(readdirSync(join(folder, 'deep'))).toEqual([]);
});

test('a lock that a living process holds is not taken', () => {
  writeFileSync(join(folder, 'lock'), `${process.ppid}\n`);
  expect(takeLock(join(folder, 'lock'))).toEqual({ heldBy: process.ppid });
  expect(readdirSync(folder)).toEqual(['lock']);
});

test.for([
  ['of a dead process', (): string => `${spawnSync(process.execPath, ['--version']).pid}\n`],
  ['with our own number, from before', (): string => `${process.pid}\n`],
  ['without a number', (): string => ''],
] as const)('a lock %s is taken over', ([, content]) => {
  writeFileSync(join(folder, 'lock'), content());
  expect('release' in takeLock(join(folder, 'lock'))).toBe(true);
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(`${process.pid}\n`);
  expect(readdirSync(folder)).toEqual(['lock']);
});
