/** What `check --base` prints and ends with; what the guards find is held by tests/scenarios/. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main } from '../../src/cli.ts';
import { git } from '../git.ts';
import { type Commit, makeRepository, put } from '../scenarios/repository.ts';
import { snapshot, TOWN, WORLD } from '../scenarios/world.ts';

const NEW = `${TOWN}/2026-11-21.yaml`;
const HISTORY: readonly Commit[] = [
  { on: 'main', day: '2026-11-20', files: WORLD },
  { on: 'good', day: '2026-11-21', after: [0], files: { [NEW]: snapshot('2026-11-21', 'values: { flow: 90 }') } },
  { on: 'bad', day: '2026-11-21', after: [0], files: { [NEW]: snapshot('2026-11-21', 'values: { flow: 9000, wiat: 40 }') } },
];

const said: string[] = [];
let root: string;
beforeEach(() => {
  said.length = 0;
  for (const channel of ['log', 'error'] as const) vi.spyOn(console, channel).mockImplementation((line) => void said.push(String(line)));
  vi.stubEnv('GIT_COMMITTER_DATE', '2026-11-29T12:00:00Z');
  root = makeRepository(HISTORY);
  git(root, ['checkout', '-q', 'main']);
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test.each<readonly [what: string, args: readonly string[], code: number, told: RegExp]>([
  ['a change in which all is well', ['--base', 'main', '--head', 'good'], 0, /^13 files, no problem$/m],
  ['one that is refused, each problem once', ['--base', 'main', '--head', 'bad'], 1, /^2 problems in 1 file$/m],
  ['a folder that is not committed', ['--base', 'main'], 1, /^1 problem in 1 file$/m],
  ['a base that there is not', ['--base', 'mian'], 2, /^there is no commit "mian"$/],
  ['a head that there is not', ['--base', 'main', '--head', 'godo'], 2, /^there is no commit "godo"$/],
  ['a head without a base', ['--head', 'good'], 2, /^"--head" goes with "--base", into which it would be merged$/],
])('%s', async (_, args, code, told) => {
  put(root, { [NEW]: snapshot('2026-11-21', 'values: { flow: 9000 }') });
  expect([await main(['check', '--root', root, ...args]), said.join('\n')]).toEqual([code, expect.stringMatching(told)]);
});

test('the folder is not looked at where a head is named', async () => {
  writeFileSync(join(root, 'data/scorecard.yaml'), 'broken: [\n');
  expect(await main(['check', '--root', root, '--base', 'main', '--head', 'good'])).toBe(0);
  expect(await main(['check', '--root', root])).toBe(1);
});
