/** A disk that is full, by a stand-in and by the system itself: the old stays, and the command ends with 3 and says so. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { add } from '../../src/commands/add.ts';
import { newCriterion } from '../../src/commands/new-criterion.ts';
import { disk, type Effects } from '../../src/write/effects.ts';

const FIGURE = {
  metric: 'opening-hours',
  value: '50',
  date: '2026-05-31',
  recorded: '2026-06-01',
  basis: 'measured',
  url: 'https://example.org/x',
};
const NEW = { source: 'hill', sourceTitle: 'Hill', sourceIndependent: 'no' };
const CRITERION = { release: 'reopening', group: 'For the house', id: 'warm', title: 'Warm', text: 'It is warm' };
const OPTIONS = { base: '/', out: 'dist', port: 4321 };

let root: string;
let before: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-full-'));
  cpSync('tests/fixtures/tiny', root, { recursive: true });
  before = everything();
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ['a figure', 1, (effects: Effects) => add({ root, ...FIGURE, source: 'front-desk' }, { effects, asker })],
  ['a new source', 1, (effects: Effects) => add({ root, ...FIGURE, ...NEW }, { effects, asker })],
  ['the figure of a new source', 2, (effects: Effects) => add({ root, ...FIGURE, ...NEW }, { effects, asker })],
  ['the lock of a release', 1, (effects: Effects) => newCriterion({ root, ...OPTIONS, ...CRITERION }, { effects, asker })],
  ['a criterion', 2, (effects: Effects) => newCriterion({ root, ...OPTIONS, ...CRITERION }, { effects, asker })],
])('%s for which there is no room is not there, and all else is as it was', async (_, fits, run) => {
  await expect(run(fullAt(fits))).rejects.toThrow('no space left');
  expect(everything()).toBe(before);
});

test.skipIf(process.platform === 'win32')('where the system lets no file grow, `add` ends with 3 and leaves all as it was', () => {
  const note = 'It was counted twice. '.repeat(60);
  const { status, stderr } = limited(['add', '--quiet', ...args({ root, ...FIGURE, source: 'front-desk', note })]);
  expect([status, stderr]).toEqual([3, TOLD]);
  expect(everything()).toBe(before);
});

test.skipIf(process.platform === 'win32')('and so does `new criterion`', () => {
  const { status, stderr } = limited(['new', 'criterion', ...args({ root, ...CRITERION })]);
  expect([status, stderr]).toEqual([3, TOLD]);
  expect(everything()).toBe(before);
});

const TOLD =
  'The system lets no file grow so large here (EFBIG), so the file was not written. What was there before is unchanged: make room, and run the command again.\n';

const asker = async () => undefined;

/** A disk on which the write of that number, and each later one, finds room for some bytes only. */
function fullAt(number: number): Effects {
  let count = 0;
  return {
    ...disk,
    write: (path, pieces) => {
      count += 1;
      const bytes = Buffer.concat([...pieces]);
      if (count < number) return disk.write(path, [bytes]);
      disk.write(path, [bytes.subarray(0, 7)]);
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    },
  };
}

/** A process whose files may have 1 KiB at most. */
function limited(words: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  const command = ['ulimit -f 1;', 'exec', ...[process.execPath, 'src/cli.ts', ...words].map((word) => `'${word}'`)].join(' ');
  return spawnSync('bash', ['-c', command], { encoding: 'utf8', env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' } });
}

function args(said: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(said).flatMap(([name, value]) => [`--${name}`, value]);
}

/** Every file and what it holds. */
function everything(): string {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return paths
    .map(({ parentPath, name }) => `${join(parentPath, name)}\n${readFileSync(join(parentPath, name), 'utf8')}`)
    .sort()
    .join('\n');
}
