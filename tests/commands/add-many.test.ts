/** Two hundred people add a figure of the same source and day in the same moment: none is lost, none is written over. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readScorecard } from '../../src/validate/index.ts';

const MANY = 200;
/** As small as a scorecard can be: each of the processes reads all of it, and all that the others have written by then. */
const ROOT = {
  'data/scorecard.yaml':
    'title: Kettle\nsummary: One metric.\nsubject: kettle\npublisher: { title: Shop, relation: independent }\nbaseline: { date: 2026-01-01, reason: the first day }\nmethodology: 1\nscore-from: reported\nsubjects: { kettle: { title: Kettle } }\ncategories: { heat: { title: Heat, weight: 100 } }\n',
  'data/metrics/boil.yaml': 'title: Time to boil\ncategory: heat\nunit: s\ntarget: "< 100 s"\n',
  'data/sources/shop.yaml': 'title: Shop\nindependent: true\n',
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-many-'));
  for (const [path, text] of Object.entries(ROOT)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

test('200 processes at once write 200 files, each whole, each value once', { timeout: 400_000 }, async () => {
  const ends = await Promise.all(Array.from({ length: MANY }, (_, index) => addOne(index + 1)));
  expect(ends.filter((end) => end !== '0 ')).toEqual([]);
  const folder = join(root, 'data/snapshots/shop');
  const names = ['2026-05-31.yaml', ...Array.from({ length: MANY - 1 }, (_, index) => `2026-05-31-${index + 2}.yaml`)];
  expect(readdirSync(folder).sort()).toEqual(names.sort());
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(texts.sort()).toEqual(Array.from({ length: MANY }, (_, index) => textOf(index + 1)).sort());
  expect(readScorecard(root)).toHaveProperty('set');
});

/** The code and what was said of a failure. A small nursery of the heap halves what a process needs. */
function addOne(run: number): Promise<string> {
  const said = { metric: 'boil', value: `${run}`, date: '2026-05-31', recorded: '2026-06-01', source: 'shop', basis: 'measured' };
  const options = Object.entries({ root, ...said, url: 'https://example.org/x', conditions: `run: ${run}` });
  const args = options.flatMap(([name, value]) => [`--${name}`, value]);
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--max-semi-space-size=1', 'src/cli.ts', 'add', '--quiet', ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const failure: Buffer[] = [];
    child.stderr.on('data', (piece: Buffer) => failure.push(piece));
    child.on('close', (code) => done(`${code} ${Buffer.concat(failure)}`));
  });
}

function textOf(run: number): string {
  return `date: 2026-05-31\nrecorded: 2026-06-01\nurl: https://example.org/x\nbasis: measured\nconditions: { run: ${run} }\nvalues:\n  boil: ${run}\n`;
}
