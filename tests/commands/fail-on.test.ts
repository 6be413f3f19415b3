import { expect, test } from 'vitest';
import { check } from '../../src/commands/check.ts';

const ROOT = 'tests/fixtures/judged-regressions';

async function run(asOf: string, failOn?: 'regression', root = ROOT): Promise<[code: number, out: string[], error: string[]]> {
  const [out, error]: [string[], string[]] = [[], []];
  const terminal = { log: (text: string) => void out.push(text), error: (text: string) => void error.push(text) };
  return [await check({ root, today: '2026-11-22', asOf, failOn }, terminal), out, error];
}

const FILES = '36 files, no problem';
/** What a check warns of besides; tests/commands/warn.test.ts holds its words. */
const WARNED = expect.stringContaining('12 warnings of 2 kinds about the framework');
const boarding = (size: string, day: string) =>
  `boarding: worse since 2026-01-05, a drift, ${size}, between bridge/2026-01-05 and bridge/${day}`;

test('every open regression is listed, and ends with 1', async () => {
  expect(await run('2026-04-20', 'regression')).toEqual([
    1,
    [FILES, WARNED],
    [
      [
        boarding('from 4.993 min to 10.14 min (103 %)', '2026-04-20'),
        'crossing: worse since 2026-03-16, a step, from 20.5 min to 26.5 min (29.3 %), between bridge/2026-03-09 and bridge/2026-03-16',
        'complaints: worse since 2026-03-16, beyond the spread of the value before, from 2.2 % to 2.9 % (0.7 points), between bridge/2026-02-16 and bridge/2026-03-16',
        '',
        '3 open regressions',
      ].join('\n'),
    ],
  ]);
});

test('what is acknowledged is not, until the day after its last', async () => {
  const crossings = async (asOf: string) => (await run(asOf, 'regression'))[2].join('\n').includes('crossing');
  expect([await crossings('2026-04-24'), await crossings('2026-04-30'), await crossings('2026-05-01')]).toEqual([false, false, true]);
});

test('where none is open all is well', async () => {
  expect(await run('2026-02-01', 'regression')).toEqual([0, [FILES, WARNED, 'no open regression'], []]);
});

test('nobody is told who does not ask, and problems come first', async () => {
  expect(await run('2026-04-20')).toEqual([0, [FILES, WARNED], []]);
  expect((await run('2026-04-20', 'regression', 'tests/fixtures/refused-weights'))[0]).toBe(1);
});
