/** Whenever a writing command is killed, the folder holds the old or the new, and what is left on the way is in nobody's way. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Batch, writeBatch } from '../../src/commands/add/write.ts';
import { add, type Told } from '../../src/commands/add.ts';
import { readFolder } from '../../src/load/folder.ts';
import { disk, type Effects } from '../../src/write/effects.ts';
import { replaceWhole } from '../../src/write/replace.ts';
import { writeNew } from '../../src/write/whole.ts';
import { dyingDisk } from './dying.ts';
import type { Killed } from './killed-add.ts';

const SOURCE = 'title: Hill survey\nurl: https://example.org/hill\nlicence: CC-BY-4.0\nindependent: true\n';
const SNAPSHOT = `date: 2026-05-31\nrecorded: 2026-06-01\nurl: https://example.org/x\nbasis: measured\nvalues:\n  opening-hours:\n    value: 50\n    note: ${'It was counted twice. '.repeat(4)}\n`;
const NAMES = ['data/snapshots/hill/2026-05-31.yaml', 'data/snapshots/hill/2026-05-31-2.yaml'];
const BATCH = { source: { path: 'data/sources/hill.yaml', text: SOURCE }, text: SNAPSHOT, names: NAMES } as const satisfies Batch;
const RELEASE = 'data/releases/reopening.yaml';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-killed-'));
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('a figure of a new source, killed at 116 moments, is there whole, or its source alone, or nothing', { timeout: 120_000 }, async () => {
  const root = (moment: number) => join(folder, String(moment));
  const states = {
    old: [],
    source: [['data/sources/hill.yaml', SOURCE]],
    whole: [
      [NAMES[0], SNAPSHOT],
      ['data/sources/hill.yaml', SOURCE],
    ],
  };
  const moments = momentsOf((effects) => writeBatch(root(0), BATCH, effects), 3);
  await everyMoment(moments, (moment) => ({ moment, every: 3, root: root(moment), batch: BATCH }));
  const found = range(moments).map((moment) => stateOf(root(moment), states));
  expect([moments, tally(found)]).toEqual([116, { old: 33, source: 80, whole: 3 }]);
  for (const moment of range(moments)) goOn(root(moment));
  const after = range(moments).map((moment) => [stateOf(root(moment), states), ...leftIn(root(moment))]);
  expect(after.filter((one) => one.join() !== 'whole')).toEqual([]);
});

test('a release that gets a criterion, killed at 98 moments, is the old one or the new one', { timeout: 120_000 }, async () => {
  const path = (moment: number) => join(folder, String(moment), RELEASE);
  const before = readFileSync(join('tests/fixtures/tiny', RELEASE), 'utf8');
  const after = `${before}# one more line\n`;
  const change = (moment: number) => ({ path: begun(path(moment), before), before, after });
  const moments = momentsOf((effects) => replaceWhole(change(0).path, before, after, effects), 16);
  await everyMoment(moments, (moment) => ({ moment, every: 16, root: '', change: change(moment) }));
  const states = { old: [[RELEASE, before]], whole: [[RELEASE, after]] };
  const found = range(moments).map((moment) => stateOf(join(folder, String(moment)), states));
  expect([moments, tally(found)]).toEqual([98, { old: 95, whole: 3 }]);
  for (const moment of range(moments)) replaceWhole(path(moment), found[moment - 1] === 'old' ? before : after, after);
  const mended = range(moments).map((moment) => [stateOf(join(folder, String(moment)), states), ...leftIn(join(folder, String(moment)))]);
  expect(mended.filter((one) => one.join() !== 'whole')).toEqual([]);
});

test('the whole of `add`, killed at six moments, leaves a root with the old or the new', { timeout: 120_000 }, async () => {
  const root = (moment: number) => join(folder, String(moment));
  const told = (moment: number): Told => {
    cpSync('tests/fixtures/tiny', root(moment), { recursive: true });
    return { root: root(moment), ...FIGURE };
  };
  const { effects, moments } = dyingDisk(0, 2, () => {});
  expect(await add(told(0), { effects, asker: async () => undefined })).toBe(0);
  const chosen = [1, 3, 20, moments() - 3, moments() - 2, moments()];
  const ends = await Promise.all(chosen.map((moment) => killed({ moment, every: 2, root: '', add: told(moment) })));
  const more = chosen.map((moment) => readFolder(root(moment)).files.length - readFolder('tests/fixtures/tiny').files.length);
  expect([ends, more]).toEqual([chosen.map(() => 'SIGKILL'), [0, 0, 0, 0, 1, 1]]);
  expect(chosen.flatMap((moment) => readFolder(root(moment)).problems)).toEqual([]);
});

const FIGURE = {
  metric: 'opening-hours',
  value: '50',
  date: '2026-05-31',
  recorded: '2026-06-01',
  source: 'front-desk',
  basis: 'measured',
  url: 'https://example.org/x',
};

/** How many moments there are, without dying. */
function momentsOf(run: (effects: Effects) => unknown, every: number): number {
  const { effects, moments } = dyingDisk(0, every, () => {});
  run(effects);
  return moments();
}

/** Four at a time. */
async function everyMoment(moments: number, task: (moment: number) => Killed): Promise<void> {
  const left = range(moments);
  const work = async (): Promise<void> => {
    for (let moment = left.shift(); moment !== undefined; moment = left.shift()) expect(await killed(task(moment))).toBe('SIGKILL');
  };
  await Promise.all([work(), work(), work(), work()]);
}

function killed(task: Killed): Promise<NodeJS.Signals | number | null> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['tests/commands/killed-add.ts', JSON.stringify(task)], { stdio: 'ignore' });
    child.on('close', (code, signal) => done(signal ?? code));
  });
}

/** Which of these states the authored files of a folder are in, or what is odd about them. */
function stateOf(root: string, states: Readonly<Record<string, readonly (readonly (string | undefined)[])[]>>): string {
  const { files, problems } = readFolder(root);
  const held = JSON.stringify(files.map(({ path, text }) => [path, text]));
  const name = Object.keys(states).find((each) => JSON.stringify(states[each]) === held);
  return problems.length > 0 || name === undefined ? `${held} ${JSON.stringify(problems)}` : name;
}

/** As whoever comes next would, in both folders. */
function goOn(root: string): void {
  const isThere = existsSync(join(root, NAMES[0] as string));
  const isBegun = !writeNew(join(root, BATCH.source.path), SOURCE);
  if (isThere) writeNew(join(root, NAMES[0] as string), 'other');
  else writeBatch(root, { text: SNAPSHOT, names: NAMES }, disk);
  expect(isThere && !isBegun).toBe(false);
}

/** Files that nobody reads. */
function leftIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /(^|\/)\.[^/]+$/.test(path));
}

function begun(path: string, text: string): string {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function tally(words: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...new Set(words)].map((word) => [word, words.filter((one) => one === word).length]));
}
