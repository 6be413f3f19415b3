import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { build } from '../../src/commands/build.ts';
import { lockOf } from '../../src/commands/project.ts';
import { placeOf, recover } from '../../src/write/swap.ts';
import { editionOf, optionsIn, workIn } from './stub-site.ts';

let workshop: string;
let said: string[];

beforeAll(async () => {
  workshop = mkdtempSync(join(tmpdir(), 'assay-build-'));
  await build(optionsIn(folderOf('old')), workIn(folderOf('old'), 'old'));
});
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void said.push(line));
  vi.spyOn(console, 'error').mockImplementation((line) => void said.push(line));
});
afterAll(() => rmSync(workshop, { recursive: true }));

test('a build replaces the old site and leaves nothing else behind', async () => {
  const folder = oldSiteIn('replaced');
  expect(await build(optionsIn(folder), workIn(folder, 'new'))).toBe(0);
  expect(editionOf(join(folder, 'dist'))).toBe('new');
  expect(readdirSync(join(folder, '.build'))).toEqual([]);
  expect(said).toEqual([`The site is in ${join(folder, 'dist')}, judged as of 2026-11-22.`]);
});

test('refused data leaves the old site as it was', async () => {
  const folder = oldSiteIn('refused');
  expect(await build(optionsIn(folder), { ...workIn(folder, 'new'), check: async () => 1 })).toBe(1);
  expect(editionOf(join(folder, 'dist'))).toBe('old');
});

test('a build that fails leaves the old site as it was, and the lock free', async () => {
  const folder = oldSiteIn('failed');
  const pages = async () => Promise.reject(new Error('astro failed'));
  await expect(build(optionsIn(folder), { ...workIn(folder, 'new'), pages })).rejects.toThrow('astro failed');
  expect(editionOf(join(folder, 'dist'))).toBe('old');
  expect(await build(optionsIn(folder), workIn(folder, 'new'))).toBe(0);
});

test('a folder that no build wrote is not replaced', async () => {
  const folder = folderOf('foreign');
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'letter.txt'), 'dear');
  expect(await build(optionsIn(folder), workIn(folder, 'new'))).toBe(1);
  expect(readFileSync(join(folder, 'dist', 'letter.txt'), 'utf8')).toBe('dear');
  expect(said).toEqual([`${join(folder, 'dist')} is not a site that was built here, so it is not replaced; choose another --out.`]);
});

test('a build waits for nobody: while another runs it says so', async () => {
  const folder = oldSiteIn('locked');
  mkdirSync(join(folder, '.build'), { recursive: true });
  writeFileSync(lockOf(folder), `${process.ppid}\n`);
  expect(await build(optionsIn(folder), workIn(folder, 'new'))).toBe(1);
  expect(editionOf(join(folder, 'dist'))).toBe('old');
  expect(said).toEqual([`Another build of this folder is running (process ${process.ppid}); wait for it, or end it.`]);
});

test.each(['before', 'half'])('a build that is killed at any step (%s it) leaves a whole site', async (moment) => {
  const steps = await stepsOfABuild(oldSiteIn(`counted-${moment}`));
  expect(steps).toBeGreaterThanOrEqual(20);
  const endings = await twoAtATime(steps, (step) => killedAt(step, moment));
  expect(endings.filter((ending) => ending !== 'old, then new' && ending !== 'new, then new')).toEqual([]);
  expect(new Set(endings).size).toBe(2);
});

test('a first build that is killed at any step leaves a whole site or none', async () => {
  const steps = await stepsOfABuild(folderOf('counted-first'));
  const endings = await twoAtATime(steps, (step) => killedAt(step, 'first'));
  expect(endings.filter((ending) => ending !== 'none, then new' && ending !== 'new, then new')).toEqual([]);
});

/** What a reader finds after a build was killed at that step and the next start has looked after it; and after one more build. */
async function killedAt(step: number, moment: string): Promise<string> {
  const name = `${moment}-${step}`;
  const folder = moment === 'first' ? folderOf(name) : oldSiteIn(name);
  const { signal } = await runBuild(folder, String(step), moment);
  if (signal !== 'SIGKILL') return `ended by ${signal}`;
  const { out } = optionsIn(folder);
  if (existsSync(out)) editionOf(out);
  recover(placeOf(out));
  const found = existsSync(out) ? editionOf(out) : 'none';
  await build(optionsIn(folder), workIn(folder, 'new'));
  return `${found}, then ${editionOf(out)}`;
}

async function stepsOfABuild(folder: string): Promise<number> {
  return Number(/steps (\d+)/.exec((await runBuild(folder, 'none', '')).output)?.[1]);
}

function runBuild(folder: string, step: string, moment: string): Promise<{ signal: string | undefined; output: string }> {
  const program = join(import.meta.dirname, 'killed-build.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [program, folder, step, moment], (error, output) => resolve({ signal: error?.signal ?? undefined, output }));
  });
}

async function twoAtATime(count: number, work: (step: number) => Promise<string>): Promise<readonly string[]> {
  const endings: string[] = [];
  const queue = Array.from({ length: count }, (_, index) => index + 1).values();
  const hand = async () => {
    for (const step of queue) endings.push(await work(step));
  };
  await Promise.all([hand(), hand()]);
  return endings;
}

function folderOf(name: string): string {
  const folder = join(workshop, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

function oldSiteIn(name: string): string {
  const folder = folderOf(name);
  cpSync(join(workshop, 'old', 'dist'), join(folder, 'dist'), { recursive: true });
  return folder;
}
