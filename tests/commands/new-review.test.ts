import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../src/cli.ts';
import { newReview } from '../../src/commands/new-review.ts';
import { readScorecard } from '../../src/validate/index.ts';
import { disk } from '../../src/write/effects.ts';
import { copied, removed } from './tiny.ts';

const HELD = '2026-q1-quarterly.mdx';
let root: string;
let said: string[];

beforeEach(() => {
  ({ root, said } = copied());
});
afterEach(() => removed(root));

test.each([
  ['2026-q2-quarterly', ['--as-of', '2026-07-02', '--cadence', 'quarterly']],
  ['2025-yearly', ['--as-of', '2026-07-02']],
])('%s is written with the figures of its period, and passes the check', async (id, args) => {
  expect([await run(...args), said]).toEqual([0, [`content/reviews/${id}.mdx ${WRITTEN}`]]);
  expect(golden(`${id}.mdx`)).toBe('as expected');
  expect(readScorecard(root, { today: '2026-07-02' })).toHaveProperty('set');
  expect(reviews()).toEqual([`${id}.mdx`, HELD].sort());
});

test.each([
  ['the period that is named', ['--period', '2026-q3'], '2026-q3-quarterly.mdx'],
  ['the one whose period ended first', [], '2025-yearly.mdx'],
  ['the next of a kind', ['--cadence', 'quarterly'], '2026-q2-quarterly.mdx'],
  ['an earlier one', ['--period', '2025-q4', '--cadence', 'quarterly'], '2025-q4-quarterly.mdx'],
])('%s is taken', async (_, args, name) => {
  expect(await run('--as-of', '2026-11-24', ...args)).toBe(0);
  expect(reviews()).toContain(name);
});

test.each([
  ['--period 2026-q1', 1, 'The review 2026-q1-quarterly is there already, and is not written over.'],
  [
    '--period 2026-q4',
    1,
    'A review looks back: that of the fourth quarter of 2026 can be written from 31 December 2026 on, and it is 24 November 2026.',
  ],
  ['--period 2026-10', 1, 'The scorecard asks for no monthly review; there is quarterly, yearly.'],
  ['--cadence monthly', 1, 'The scorecard asks for no monthly review; there is quarterly, yearly.'],
  ['--period 2026-q2 --cadence yearly', 2, '2026-q2 is no period of a yearly review'],
  ['--period 2026-q5', 2, '"--period" is a month, quarter or year, such as 2025-11, 2025-q4 or 2025, not "2026-q5"'],
  ['--cadence weekly', 2, '"--cadence" is monthly, quarterly, yearly, not "weekly"'],
])('%s answers %i and writes nothing', async (args, code, message) => {
  expect([await run('--as-of', '2026-11-24', ...args.split(' ')), said]).toEqual([code, [message]]);
  expect(reviews()).toEqual([HELD]);
});

test('a scorecard without reviews says where they are asked for', async () => {
  const path = join(root, 'data/scorecard.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^reviews:\n(?: .*\n)+/m, ''));
  rmSync(join(root, 'content/reviews'), { recursive: true });
  expect([await run('--as-of', '2026-11-24'), said]).toEqual([
    1,
    ['The scorecard asks for no review; say which under "reviews" in data/scorecard.yaml.'],
  ]);
});

test('refused data is told as by check, and nothing is written', async () => {
  writeFileSync(join(root, 'data/metrics/loans.yaml'), 'titel: Loans\n');
  expect(await run('--as-of', '2026-11-24')).toBe(1);
  expect(said.join()).toContain('data/metrics/loans.yaml:1:1 schema: ');
  expect(reviews()).toEqual([HELD]);
});

test('a file in the way, of whatever kind, is not touched', async () => {
  writeFileSync(
    join(root, 'content/reviews/2026-q2-quarterly.mdx'),
    readFileSync(join(root, 'content/reviews', HELD), 'utf8')
      .replaceAll('2026-q1', '2026-q2')
      .replace('2026-03-31', '2026-06-30')
      .replaceAll('2026-04-03', '2026-07-01')
      .replaceAll(/, done: [\d-]+/g, '')
      .replaceAll('2026-05-31', '2026-08-01')
      .replaceAll('2026-06-30, metric', '2026-08-01, metric'),
  );
  const before = readFileSync(join(root, 'content/reviews/2026-q2-quarterly.mdx'), 'utf8');
  expect([await run('--as-of', '2026-11-24', '--period', '2026-q2'), said]).toEqual([
    1,
    ['The review 2026-q2-quarterly is there already, and is not written over.'],
  ]);
  expect(readFileSync(join(root, 'content/reviews/2026-q2-quarterly.mdx'), 'utf8')).toBe(before);
});

test('a disk that is full leaves no part of a review', async () => {
  const full = (path: string) => {
    disk.write(path, [Buffer.from('---\ntit')]);
    throw new Error('disk full');
  };
  await expect(newReview({ root, asOf: '2026-11-24' }, { ...disk, write: full })).rejects.toThrow('disk full');
  expect(reviews()).toEqual([HELD]);
});

const WRITTEN = 'holds the agenda and the figures of its period. What was found, decided and agreed on is yours to write.';

function run(...args: string[]): Promise<number> {
  return main(['new', 'review', '--root', root, ...args]);
}

function reviews(): readonly string[] {
  return readdirSync(join(root, 'content/reviews')).sort();
}

/** A difference is written beside the expected output, to be looked at. */
function golden(name: string): string {
  const [written, expected] = [readFileSync(join(root, 'content/reviews', name), 'utf8'), `tests/expected/new-review/${name}`];
  if (existsSync(expected) && readFileSync(expected, 'utf8') === written) return 'as expected';
  writeFileSync(expected.replace('.mdx', '-changed.mdx'), written);
  return `changed: see ${expected.replace('.mdx', '-changed.mdx')}`;
}
