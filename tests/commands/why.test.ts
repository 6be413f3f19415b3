import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UsageError } from '../../src/commands/option-values.ts';
import { why } from '../../src/commands/why.ts';

const GOALPOSTS = 'tests/fixtures/judged-goalposts';

async function run(options: Omit<Parameters<typeof why>[0], 'root'>, root = GOALPOSTS): Promise<[code: number, lines: string[]]> {
  const lines: string[] = [];
  const terminal = { log: (text: string) => void lines.push(text), error: (text: string) => void lines.push(`error: ${text}`) };
  return [await why({ root, ...options }, terminal), lines.flatMap((text) => text.split('\n'))];
}

test('two days: a line for each cause, its parts and its metrics', async () => {
  expect(await run({ from: '2026-02-15', to: '2026-04-15' })).toEqual([
    0,
    [
      'From 15 February 2026 to 15 April 2026',
      '',
      'The whole: 68 to 100, then 83 of 100',
      '  targets that fell due                  proven      0  possible  −25.6  known      0 %  shops, loaves',
      '  new values                             proven   +8.9  possible   +8.9  known      0 %  loaves',
      '  targets that were changed              proven   +6.1  possible      0  known      0 %  loaves',
      'Output: 68 to 100, then 83 of 100',
      '  targets that fell due                  proven      0  possible  −25.6  known      0 %  shops, loaves',
      '  new values                             proven   +8.9  possible   +8.9  known      0 %  loaves',
      '  targets that were changed              proven   +6.1  possible      0  known      0 %  loaves',
    ],
  ]);
});

test('what cannot be followed is a fault of the command line', async () => {
  const fault = async (options: Omit<Parameters<typeof why>[0], 'root'>) =>
    run(options).catch((error) => (error instanceof UsageError ? error.message : error));
  expect([await fault({}), await fault({ from: 'no-such-branch' }), await fault({ from: '2026-04-15', to: '2026-02-15' })]).toEqual([
    '"--from" is needed: a day or a commit',
    'there is no day and no commit "no-such-branch"',
    '"--to" lies before "--from": 2026-02-15, 2026-04-15',
  ]);
});

test('what is refused is told, and nothing is compared', async () => {
  const [code, [line]] = await run({ from: '2026-02-15' }, 'tests/fixtures/refused-weights');
  expect([code, line]).toEqual([1, expect.stringMatching(/^error: data\/metrics\/shelf-mix\.yaml:\d+:\d+ weights: /)]);
});

let root = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], {
    cwd: root,
    env: { ...process.env, GIT_AUTHOR_DATE: '2026-11-20T12:00:00Z', GIT_COMMITTER_DATE: '2026-11-20T12:00:00Z' },
    stdio: 'ignore',
  });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'why-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('two commits: what one of them changed is split from what time did', async () => {
  cpSync(GOALPOSTS, root, { recursive: true });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'as it was');
  const path = join(root, 'data/metrics/burnt.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"<= 3 %"', '"<= 8 %"'));
  git('commit', '-qam', 'a milder target');
  expect(await run({ from: 'HEAD~1', to: 'HEAD' }, root)).toEqual([
    0,
    [
      'From 20 November 2026 to 20 November 2026',
      '',
      'The whole: 67, then 75 of 100',
      '  targets that were changed              proven   +8.3  possible   +8.3  known      0 %  burnt',
      'Output: 67, then 75 of 100',
      '  targets that were changed              proven   +8.3  possible   +8.3  known      0 %  burnt',
    ],
  ]);
});
