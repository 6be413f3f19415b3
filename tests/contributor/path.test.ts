/**
 * A contributor's path, from the first edit to the merge: all that CONTRIBUTING.md shows is done in its order, in a clone of a repository that
 * holds the flagship. Its commands are run, its files are written, and what is printed is held.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { golden } from '../golden.ts';
import { blocks, blocksOf, fences } from './blocks.ts';
import { type Clone, commit, git, recordedBy, run, TODAY } from './clone.ts';

/** What no test of one process can do, and who does it. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'git clone https://github.com/YOUR-NAME/REPOSITORY scorecard': 'the test clones a repository of its own',
  'cd scorecard': 'and works in it',
  'npm ci': '.ci/run begins with it',
  'npm run add': 'tests/commands/add.test.ts answers its questions',
  'npm start': 'tests/browser/start.test.ts opens the site that it serves',
};

let folder = '';
let mine: Clone;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-path-'));
  const upstream = join(folder, 'upstream');
  mkdirSync(upstream);
  cpSync('data', join(upstream, 'data'), { recursive: true, filter: recordedBy('2026-11-24') });
  cpSync('content', join(upstream, 'content'), { recursive: true });
  git(upstream, 'init', '--quiet', '--initial-branch', 'main');
  commit(upstream, 'Begin', '2026-11-24');
  git(folder, 'clone', '--quiet', upstream, 'mine');
  mine = { root: join(folder, 'mine') };
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('everything that CONTRIBUTING.md shows works in its order, and is told as it was', async () => {
  const told: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'file') write(block.path, block.text);
    if (block.kind === 'addition') write(block.path, readFileSync(join(mine.root, block.path), 'utf8') + block.text);
    if (block.kind !== 'commands') continue;
    for (const line of block.lines) if (!(line in ELSEWHERE)) told.push(`$ ${line}`, ...(await run(mine, line)));
  }
  told.push('$ npm run check', ...(await run(mine, 'npm run check')));
  golden('contributor', 'path.txt', `${told.join('\n')}\n`);
});

test('the pull request is merged, and what was added counts', async () => {
  git(folder, 'clone', '--quiet', 'upstream', 'maintainer');
  const maintainer = { root: join(folder, 'maintainer') };
  git(maintainer.root, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'origin/coverage-of-november');
  const judged = await run(maintainer, 'npm run check -- --base HEAD^1 --head HEAD');
  expect([judged[0], judged.at(-1)]).toEqual([expect.stringMatching(/^\d+ files, no problem$/), '(0)']);
  const { pipeline } = await import('../../src/pipeline.ts');
  const result = pipeline(maintainer.root, { asOf: TODAY, knownBy: TODAY });
  const metric = 'report' in result ? result.report.metrics.find(({ id }) => id === 'unit-test-coverage') : undefined;
  expect(metric?.readings.find(({ snapshot }) => snapshot === 'john-roe/2026-11-20')).toMatchObject({
    text: '61.5 %',
    basis: 'measured',
    date: '2026-11-20',
  });
  expect(metric?.value?.snapshot).toBe('john-roe/2026-11-20');
});

test('the message that it shows is the one that is printed', async () => {
  const shown = blocksOf('text');
  expect(shown.length).toBe(1);
  git(mine.root, 'stash', '--quiet', '--include-untracked');
  const path = 'data/snapshots/john-roe/2026-11-20.yaml';
  write(path, readFileSync(join(mine.root, path), 'utf8').replace('unit-test-coverage', 'unit-test-coverag'));
  expect((await run(mine, 'npm run check')).join('\n')).toContain(shown[0]?.trimEnd());
});

test('no block is passed over, and what runs elsewhere is shown', () => {
  expect(blocks.length).toBe(fences);
  const lines = blocks.flatMap((block) => (block.kind === 'commands' ? block.lines : []));
  expect(Object.keys(ELSEWHERE).filter((line) => !lines.includes(line))).toEqual([]);
  expect(readFileSync('.ci/run', 'utf8')).toContain('step install npm ci');
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(mine.root, path)), { recursive: true });
  writeFileSync(join(mine.root, path), text);
}
