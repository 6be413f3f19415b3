import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diff } from '../../src/commands/diff.ts';
import { UsageError } from '../../src/commands/option-values.ts';
import { pageStyle } from '../../src/commands/page-style.ts';
import type { Diff } from '../../src/model/diff.ts';
import { faultsOf } from '../exports/impact/page-faults.ts';
import { git as ask } from '../git.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'diff-'));
  cpSync('tests/fixtures/judged-goalposts', root, { recursive: true });
  git('init', '-q');
  commit('as it was');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('before it is committed, against the last commit', async () => {
  edit('data/metrics/burnt.yaml', '"<= 3 %"', '"<= 8 %"');
  const [code, text] = await run({ against: 'HEAD' });
  expect([code, text.split('\n')]).toEqual([
    1,
    [
      '## The change is refused: 1 problem in 1 file. Merged all the same, this is what it would do: The score rises from 67 to 75 of 100, through targets that were changed; Burnt loaves is now met, was missed; the target of Burnt loaves is loosened.',
      '',
      '### Problems (1)',
      '',
      '- **data/metrics/burnt.yaml:7:5** target-in-place: the target "<= 3 % since 2026-07-01" of \\`burnt\\` was merged into the base branch and is loosened in place, to "<= 8 % since 2026-07-01"',
      '  - hint: leave it, and write the new one below it, with \\`since: 2026-11-20\\` or later and \\`reason\\`',
      '',
      '### Scores',
      '',
      '| Points of 100 | Before | After | Proven | Possible | Known | Through                                 |',
      '|---------------|-------:|------:|-------:|---------:|------:|-----------------------------------------|',
      '| **The whole** |     67 |    75 |   +8.3 |     +8.3 |     0 | targets that were changed: Burnt loaves |',
      '| **Output**    |     67 |    75 |   +8.3 |     +8.3 |     0 | targets that were changed: Burnt loaves |',
      '',
      '### Metrics (1)',
      '',
      '- Burnt loaves: met, was missed. The target in force is ≤ 8 %, was ≤ 3 %. It moves the score through targets that were changed.',
      '',
      '### Targets that moved (1)',
      '',
      '- Burnt loaves: loosened to ≤ 8 %, was ≤ 3 %. The old one was changed in its place: nothing says since when. The first mill again.',
      '',
      '### Files (1)',
      '',
      '- metric changed: data/metrics/burnt.yaml',
      '',
      `The folder as it lies there, held against ${name('HEAD').slice(0, 10)}; both judged as of 20 November 2026, by what was recorded by then.`,
    ],
  ]);
});

test('against a branch that has gone on, only what is of the change itself', async () => {
  git('branch', 'change');
  edit('data/metrics/shops.yaml', 'title: Shops', 'title: Branches');
  commit('work of others');
  const main = git('branch', '--show-current').trim();
  git('checkout', '-q', 'change');
  edit('data/metrics/loaves.yaml', 'title: Loaves a day', 'title: Loaves');
  commit('the change');
  const told = await json({ against: main, head: 'change' });
  expect([told.base, told.head, told.impact?.files]).toEqual([
    name('change~1'),
    name('change'),
    [{ path: 'data/metrics/loaves.yaml', kind: 'metric', change: 'changed' }],
  ]);
  expect((await json({ against: 'change~1', head: main })).impact?.parts.map(({ id }) => id)).toEqual(['shops']);
});

test('both sides are judged as of one day, so that time alone moves nothing', async () => {
  git('commit', '-q', '--allow-empty', '-m', 'a year later', '--date', '2027-11-20T12:00:00Z');
  const told = await json({ against: 'HEAD~1' });
  expect([told.headline, told.asOf]).toEqual(['Nothing changes: data and content are as they are in the base.', '2026-11-20']);
  const later = await json({ against: 'HEAD~1', asOf: '2028-01-01' });
  expect([later.headline, later.asOf, later.knownBy]).toEqual([
    'Nothing changes: data and content are as they are in the base.',
    '2028-01-01',
    '2028-01-01',
  ]);
});

test('a refused change is told with all of its problems in every format, and never as an empty one', async () => {
  edit('data/metrics/burnt.yaml', '"<= 3 %"', '"<= 3 kg"');
  edit('data/metrics/loaves.yaml', 'unit: loaves', 'unti: loaves');
  const folder = join(root, 'report');
  const [code, text] = await run({ against: 'HEAD', report: folder });
  expect([code, text.split('\n')[0]]).toEqual([1, '## The change is refused: 3 problems in 2 files.']);
  const told: Diff = JSON.parse(readFileSync(join(folder, 'diff.json'), 'utf8'));
  const rules = ['target-in-place', 'targets', 'schema'];
  expect([told.verdict, told.impact, told.problems.map(({ rule, side }) => [rule, side])]).toEqual([
    'refused',
    undefined,
    rules.map((rule) => [rule, 'head']),
  ]);
  expect(readFileSync(join(folder, 'diff.md'), 'utf8').trimEnd()).toBe(text);
  const page = readFileSync(join(folder, 'diff.html'), 'utf8');
  expect([faultsOf(page), page.includes('data/metrics/burnt.yaml:7:')]).toEqual([[], true]);
});

test('a refused base is told as that, though the change mends it', async () => {
  edit('data/metrics/burnt.yaml', '"<= 3 %"', '"<= 3 kg"');
  commit('broken');
  edit('data/metrics/burnt.yaml', '"<= 3 kg"', '"<= 3 %"');
  const told = await json({ against: 'HEAD' }, 1);
  expect([told.verdict, told.headline, told.problems.map(({ side }) => side)]).toEqual([
    'refused',
    'The base is refused, so nothing can be held against it: 1 problem in 1 file.',
    ['base'],
  ]);
});

test('every format is written whole, and the page asks nobody and has its faces in it', async () => {
  edit('data/metrics/burnt.yaml', '"<= 3 %"', '"<= 8 %"');
  const folder = join(root, 'report');
  const [, text] = await run({ against: 'HEAD', report: folder, diffFormat: 'html' });
  expect(readFileSync(join(folder, 'diff.html'), 'utf8').trimEnd()).toBe(text);
  expect(faultsOf(text)).toEqual([]);
  const css = /<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '';
  const hash = createHash('sha256').update(css).digest('base64');
  expect(text).toContain(`style-src &#39;sha256-${hash}&#39;; font-src data:`);
  const addresses = [...css.matchAll(/url\("?([^")]{0,40})/g)].map(([, address]) => address?.slice(0, 22));
  expect(addresses).toEqual(['data:font/woff2;base64', 'data:font/woff2;base64']);
  expect(css).not.toContain('@import');
});

test('a theme gives its colours, and no address', () => {
  const { css } = pageStyle({
    light: { ink: '#102030' },
    serif: 'data/theme/own.woff2',
    logo: { path: 'data/theme/logo.svg', width: 1, height: 1 },
  } as never);
  expect([css.includes('--ink: #102030'), css.includes('data/theme')]).toEqual([true, false]);
});

test('what cannot be held against each other is a fault of the command line', async () => {
  git('checkout', '-q', '--orphan', 'elsewhere');
  commit('from nothing');
  const fault = async (options: Parameters<typeof run>[0]) =>
    run(options).catch((error) => (error instanceof UsageError ? error.message : error));
  expect([await fault({}), await fault({ against: 'no-such-branch' }), await fault({ against: 'HEAD', head: 'nor-this' })]).toEqual([
    '"--base" is needed: the commit or branch against which the change is held',
    `there is no commit "no-such-branch" in the repository of ${root}`,
    `there is no commit "nor-this" in the repository of ${root}`,
  ]);
  const other = git('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n')[0] as string;
  expect(await fault({ against: other === 'elsewhere' ? 'main' : other })).toMatch(
    / have no commit in common here; fetch the history that joins them$/,
  );
});

async function run(options: Omit<Parameters<typeof diff>[0], 'root'>): Promise<[code: number, text: string]> {
  const texts: string[] = [];
  const code = await diff({ root, ...options }, { log: (text: string) => void texts.push(text) });
  return [code, texts.join('\n')];
}

async function json(options: Omit<Parameters<typeof diff>[0], 'root'>, expected = 0): Promise<Diff> {
  const [code, text] = await run({ ...options, diffFormat: 'json' });
  expect(code).toBe(expected);
  return JSON.parse(text);
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, path), text.replace(from, to));
}

function commit(subject: string): void {
  git('add', 'data');
  git('commit', '-qm', subject);
}

function name(commit: string): string {
  return git('rev-parse', commit).trim();
}

function git(...args: string[]): string {
  return ask(root, args, { day: '2026-11-20' });
}
