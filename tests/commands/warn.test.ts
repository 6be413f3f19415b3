import { expect, test } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { countWarnings, formatWarnings } from '../../src/commands/warn.ts';
import type { AdviceResult } from '../../src/model/report.ts';
import { golden } from '../golden.ts';

test('check warns of what is unfair, and refuses nothing', async () => {
  const said: string[] = [];
  const terminal = { log: (line: string) => void said.push(line), error: (line: string) => void said.push(`error: ${line}`) };
  expect(await check({ root: 'tests/fixtures/judged-unfair', today: '2026-11-22' }, terminal)).toBe(0);
  golden('judged-unfair', 'check.txt', `${said.join('\n')}\n`);
});

const all = (count: number) => Array.from({ length: count }, (_, index) => `warning a.yaml:1:2 r: wrong ${index}`).join('\n');

test.each([
  ['one', 1, false, all(1)],
  ['three that say the same', 3, true, all(3)],
  ['four that say the same', 4, true, 'warning a.yaml:1:2 r: 4 are wrong: m0, m1, m2, m3'],
  ['six that say the same', 6, true, 'warning a.yaml:1:2 r: 6 are wrong: m0, m1, m2, m3, m4, m5'],
  ['seven that say the same', 7, true, 'warning a.yaml:1:2 r: 7 are wrong: m0, m1, m2, m3, m4, m5 and 1 more'],
  ['eight of their own', 8, false, all(8)],
  ['nine of their own', 9, false, 'warning a.yaml:1:2 r: 9 are wrong: m0, m1, m2, m3, m4, m5 and 3 more'],
])('%s', (_, count, alike, text) => {
  const [warnings, hint, number] = formatWarnings([{ ...advice(count), alike }], () => ({ line: 1, column: 2, source: '' })).split(
    /\n {2}hint: |\n\n/,
  );
  const of =
    count === 1
      ? '1 warning of 1 kind about the framework; nothing is refused for it'
      : `${count} warnings of 1 kind about the framework; nothing is refused for them`;
  expect([warnings, hint, number]).toEqual([text, 'mend it', of]);
});

test('without advice nothing is printed', () => {
  expect(formatWarnings([], () => ({ line: 1, column: 1, source: '' }))).toBe('');
});

test('all findings of all advices are counted', () => {
  expect(countWarnings([advice(2), advice(3)])).toBe('5 warnings of 2 kinds about the framework; nothing is refused for them');
});

function advice(count: number): AdviceResult {
  const findings = Array.from({ length: count }, (_, index) => ({
    path: 'a.yaml',
    at: ['title'],
    about: { kind: 'metric' as const, id: `m${index}`, title: `M${index}` },
    message: `wrong ${index}`,
  }));
  return { name: 'r', headline: `${count} are wrong`, hint: 'mend it', alike: false, findings };
}
