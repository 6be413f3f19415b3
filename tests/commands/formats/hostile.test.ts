/** Whatever stands in files, no format prints anything that a terminal, a log of Actions or a page would obey. */
import { rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { tell } from '../../../src/commands/check.ts';
import { type FormatName, formats } from '../../../src/commands/formats/index.ts';
import { newReview } from '../../../src/commands/new-review.ts';
import { why } from '../../../src/commands/why.ts';
import { readScorecard } from '../../../src/validate/index.ts';
import { refusedRoot, warnedRoot } from './hostile.ts';
import { told } from './told.ts';

const FORMATS = Object.keys(formats) as FormatName[];
const roots = { refused: refusedRoot(), warned: warnedRoot() };

afterAll(() => {
  for (const root of Object.values(roots)) rmSync(root, { recursive: true });
});

describe.each(Object.keys(roots) as (keyof typeof roots)[])('of what is %s', (kind) => {
  test.each(FORMATS)('%s is inert', async (format) => {
    const { code, log, error, summary } = await told({ root: roots[kind], format });
    expect(code).toBe(kind === 'refused' ? 1 : 0);
    expect([log, error, summary].flatMap((text) => obeyed(text, format))).toEqual([]);
    expect(outside(summary)).toEqual(format === 'github' ? OUTSIDE[kind] : []);
  });

  test('on a terminal no character moves but colours of our own', async () => {
    const [coloured, plain] = [await told({ root: roots[kind] }, { terminal: true }), await told({ root: roots[kind] })];
    expect(stripVTControlCharacters(coloured.error)).toBe(plain.error);
    expect(OURS.reduce((text, code) => text.replaceAll(`\u001b[${code}m`, ''), coloured.error)).toBe(plain.error);
  });
});

test('nor does any other command that tells problems print it', async () => {
  const said: string[] = [];
  const terminal = { log: (text: string) => void said.push(text), error: (text: string) => void said.push(text) };
  const root = roots.refused;
  expect(tell(readScorecard(root), terminal)).toBe(1);
  expect(await why({ root, from: '2026-01-31', asOf: '2026-05-31' }, terminal)).toBe(1);
  vi.spyOn(console, 'error').mockImplementation(terminal.error);
  expect(await newReview({ root })).toBe(1);
  vi.restoreAllMocks();
  expect(said).toHaveLength(3);
  expect(said.flatMap((text) => obeyed(text, 'human'))).toEqual([]);
});

test('each text of strangers is told somewhere, so that nothing here is passed for want of it', async () => {
  const { log } = await told({ root: roots.refused, format: 'json' });
  const seen = JSON.parse(log)
    .problems.map(({ path, message }: { path: string; message: string }) => `${path} ${message}`)
    .join('\n');
  expect(
    ['·error file=x', '#·[add-mask]x', '·[31m', '<img src=x', '@somebody', '```', '%0A', 'long long'].filter(
      (part) => !seen.includes(part),
    ),
  ).toEqual([]);
});

/** What stands in the summary outside of its blocks, but for numbers. */
const OUTSIDE: Readonly<Record<keyof typeof roots, readonly string[]>> = {
  refused: ['## N problems in N files', '### Errors'],
  warned: [
    '## N files, no problem; N warnings of N kinds about the framework; nothing is refused for them',
    '<details><summary>Warnings</summary>',
    '</details>',
  ],
};

function outside(summary: string): readonly string[] {
  const rest = summary.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '').replace(/\d+/g, 'N');
  return rest.split('\n').filter((line) => line !== '');
}

/** The colours of a terminal that `human` gives to parts of a problem. */
const OURS = [1, 22, 31, 36, 39];

/** Lines that somebody would obey, or that are too long to be read. */
function obeyed(text: string, format: FormatName): readonly string[] {
  return text.split('\n').filter((line) => {
    const own = format === 'github' ? line.replace(ANNOTATION, '') : line;
    return /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(own) || own.includes('##[') || own.includes('::') || own.length > 1500;
  });
}

/** The commands that are ours, up to the words. */
const ANNOTATION = /^::(?:error|warning) file=[^:,]*,line=\d+,col=\d+,title=[a-z-]+::/;
