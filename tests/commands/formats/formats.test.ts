/** Whole outputs of each format: of what is refused, of what is warned of, and of what got worse. */
import { describe, expect, test } from 'vitest';
import { besides } from '../../../src/commands/check.ts';
import { type FormatName, formats } from '../../../src/commands/formats/index.ts';
import { golden } from '../../golden.ts';
import { told } from './told.ts';

const REFUSED = 'tests/fixtures/refused-weights';
const WARNED = 'tests/fixtures/judged-unfair';
const ALL = Object.keys(formats) as FormatName[];

describe('whole outputs', () => {
  test.each(['github', 'sarif', 'json'] as const)('%s of what is refused', async (format) => {
    const { code, log, error, summary } = await told({ root: REFUSED, format });
    expect([code, error]).toEqual([1, '']);
    golden('check-formats', `refused-${format}.txt`, `${log}\n`);
    if (format === 'github') golden('check-formats', 'refused-summary.md', summary);
    else expect(summary).toBe('');
  });

  test.each(['github', 'json'] as const)('%s of what is warned of', async (format) => {
    const { code, log, error, summary } = await told({ root: WARNED, format });
    expect([code, error]).toEqual([0, '']);
    golden('check-formats', `warned-${format}.txt`, `${log}\n`);
    if (format === 'github') golden('check-formats', 'warned-summary.md', summary);
  });
});

test('each tells the same problems, and the exit code is the same', async () => {
  const all = await Promise.all(ALL.map((format) => told({ root: REFUSED, format }, { job: false })));
  expect(all.map(({ code }) => code)).toEqual(ALL.map(() => 1));
  const places = /(?:^|file=|"path": "|"uri": ")(?:tests\/fixtures\/refused-weights\/)?data\/[a-z/-]+\.yaml/gm;
  expect(all.map(({ log, error }) => (log + error).match(places)?.length)).toEqual(ALL.map(() => 9));
});

test('a second run gives the same bytes', async () => {
  for (const format of ALL) expect(await told({ root: WARNED, format })).toEqual(await told({ root: WARNED, format }));
});

describe('what got worse', () => {
  const asked = { root: 'tests/fixtures/judged-regressions', asOf: '2026-04-20', failOn: 'regression' } as const;

  test('is an error for GitHub, and in the list of JSON', async () => {
    const [github, json] = [await told({ ...asked, format: 'github' }), await told({ ...asked, format: 'json' })];
    expect([github.code, json.code]).toEqual([1, 1]);
    expect(github.log.match(/^::error .*$/gm)).toHaveLength(3);
    expect(JSON.parse(json.log).regressions[0]).toEqual({
      path: 'data/metrics/boarding.yaml',
      line: 1,
      column: 1,
      rule: 'open-regression',
      message:
        'boarding: worse since 2026-01-05, a drift, from 4.993 min to 10.14 min (103 %), between bridge/2026-01-05 and bridge/2026-04-20',
      hint: 'find out why it got worse, or acknowledge it until a day in data/decisions',
    });
  });

  test('is not in them where nobody asked', async () => {
    const { log } = await told({ ...asked, failOn: undefined, format: 'json' });
    expect(Object.keys(JSON.parse(log))).toEqual(['version', 'files', 'problems', 'warnings']);
  });
});

test.each([
  ['human', 'log'],
  ['github', 'log'],
  ['sarif', 'error'],
  ['json', 'error'],
] as const)('beside %s, what is told of addresses goes to %s, and is inert', (format, stream) => {
  const said: string[] = [];
  const terminal = besides(
    { log: (text: string) => void said.push(`log ${text}`), error: (text: string) => void said.push(`error ${text}`) },
    format,
  );
  terminal.log('a\n::b\u001b');
  expect(said).toEqual([`${stream} a\n:·b·`]);
});
