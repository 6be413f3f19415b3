/** What is kept of a check may be lost, and never wrong. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { keep, keyOf, recall } from '../../src/commands/kept.ts';
import { git } from '../git.ts';

const TODAY = '2026-11-22';
let root: string;
let verdicts: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-kept-'));
  verdicts = join(root, '.cache', 'verdicts');
  cpSync('tests/fixtures/judged-unfair', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

test('an unchanged root is told the same again, from what was kept', async () => {
  const first = await printed();
  expect(readdirSync(verdicts)).toHaveLength(1);
  rewrite((value) => ({ ...value, files: 1234 }));
  expect((await printed()).startsWith('0: 1234 files, no problem\n')).toBe(true);
  rmSync(join(root, '.cache'), { recursive: true });
  expect(await printed()).toBe(first);
});

describe('it is not taken', () => {
  test.each([
    ['cut', (text: string) => text.slice(0, -20)],
    ['empty', () => ''],
    ['changed in one letter', (text: string) => text.replace('"files":', '"filez":')],
    ['without its sum', (text: string) => text.split('\n').slice(1).join('\n')],
    ['of bytes', () => '\0\u00ff'.repeat(500)],
    ['too large', (text: string) => text.padEnd(3_000_000)],
  ])('when it is %s', async (_, spoil) => {
    const first = await printed();
    writeFileSync(entry(), spoil(readFileSync(entry(), 'utf8')));
    expect(await printed()).toBe(first);
  });

  test.each([
    ['nothing', null],
    ['a text', 'files'],
    ['a number of files that is none', { files: 'many', advice: [], spots: [] }],
    ['advice without its places', { files: 3, advice: [{ findings: [{}] }], spots: [] }],
    ['advice that is none', { files: 3, advice: [{}], spots: [[]] }],
    ['lists that are none', { files: 3, advice: {}, spots: {} }],
  ])('when it is %s, though its sum is right', async (_, value) => {
    const first = await printed();
    rewrite(() => value);
    expect(await printed()).toBe(first);
  });

  test('when somebody else has put it there', async () => {
    const first = await printed();
    rewrite((value) => ({ ...value, files: 1234 }));
    const user = process.getuid?.() ?? 0;
    vi.spyOn(process, 'getuid').mockReturnValue(user + 1);
    expect(await printed()).toBe(first);
    vi.restoreAllMocks();
  });

  test('when it came with the repository', async () => {
    git(root, ['init', '-q']);
    const first = await printed();
    rewrite((value) => ({ ...value, files: 1234 }));
    git(root, ['add', '--force', '.cache']);
    expect(await printed()).toBe(first);
  });

  test('when it was kept under another key', async () => {
    const first = await printed();
    const [other] = [join(verdicts, 'f'.repeat(64))];
    keep(verdicts, 'f'.repeat(64), { files: 99, advice: [], spots: [] });
    cpSync(other, entry());
    expect(await printed()).toBe(first);
  });

  test('when it is a folder, or a link to an entry', async () => {
    const first = await printed();
    const path = entry();
    rewrite((value) => ({ ...value, files: 1234 }));
    cpSync(path, join(root, 'elsewhere'));
    rmSync(path);
    symlinkSync(join(root, 'elsewhere'), path);
    expect(await printed()).toBe(first);
    rmSync(path, { recursive: true });
    mkdirSync(path);
    expect(await printed()).toBe(first);
  });
});

test('a file that is changed, added, taken away or renamed is looked at, and so is another day', async () => {
  const keys = new Set<string>();
  const path = join(root, 'data/scorecard.yaml');
  const note = async () => {
    await printed();
    for (const name of readdirSync(verdicts)) keys.add(name);
    return keys.size;
  };
  expect(await note()).toBe(1);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, `# a comment\n${text}`);
  expect(await note()).toBe(2);
  writeFileSync(path, text);
  expect(await note()).toBe(2);
  await check({ root, today: '2026-11-23', verdicts }, silent());
  expect(await note()).toBe(3);
  writeFileSync(path, text.replace('title:', 'titel:'));
  expect(await printed()).toMatch(/^1: .*`titel` is an unknown key/s);
  expect(await note()).toBe(3);
});

test('what differs in its day, its copies or its path has another key', () => {
  const file = { path: 'data/scorecard.yaml', text: 'x', added: '2026-01-01' };
  const options = { copies: [], problems: [], today: '2026-01-02' };
  const copy = { path: 'data/evidence/a.txt', size: 1, sha256: '0' };
  const keys = [
    keyOf([file], options),
    keyOf([{ ...file, added: '2026-01-02' }], options),
    keyOf([{ ...file, path: 'data/scorecard.json' }], options),
    keyOf([{ ...file, text: 'y' }], options),
    keyOf([file, file], options),
    keyOf([file], { ...options, today: undefined }),
    keyOf([file], { ...options, copies: [copy] }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test('it is written through no link that lies in its way', () => {
  writeFileSync(join(root, 'elsewhere'), 'mine');
  mkdirSync(verdicts, { recursive: true });
  for (const name of ['one', `one.${process.pid}.tmp`]) symlinkSync(join(root, 'elsewhere'), join(verdicts, name));
  keep(verdicts, 'one', 'kept');
  expect([recall(verdicts, 'one', isText), readFileSync(join(root, 'elsewhere'), 'utf8')]).toEqual(['kept', 'mine']);
});

test('sixteen are kept, the newest', () => {
  const folder = join(root, '.cache', 'many');
  for (let index = 0; index < 20; index++) {
    keep(folder, `key-${index}`, index);
    if (existsSync(join(folder, `key-${index}`))) utimesSync(join(folder, `key-${index}`), 1000 + index, 1000 + index);
  }
  keep(folder, 'last', 'last');
  const left = readdirSync(folder);
  expect([left.length, left.includes('key-3'), left.includes('key-19'), recall(folder, 'last', isText)]).toEqual([16, false, true, 'last']);
});

test('nothing is kept behind a link, where nothing can be written, or of what is too large; and nobody hears of it', async () => {
  const elsewhere = join(root, 'elsewhere');
  mkdirSync(elsewhere);
  symlinkSync(elsewhere, join(root, '.cache'));
  const first = await printed();
  expect([await printed(), readdirSync(elsewhere)]).toEqual([first, []]);
  rmSync(join(root, '.cache'));
  writeFileSync(join(root, '.cache'), 'a file in the way');
  expect(await printed()).toBe(first);
  rmSync(join(root, '.cache'));
  mkdirSync(join(root, '.cache'));
  chmodSync(join(root, '.cache'), 0o500);
  expect(await printed()).toBe(first);
  chmodSync(join(root, '.cache'), 0o700);
  keep(verdicts, 'large', 'x'.repeat(3_000_000));
  expect(recall(verdicts, 'large', isText)).toBeUndefined();
});

/** The exit code and all that was printed. */
async function printed(): Promise<string> {
  const said: string[] = [];
  const terminal = { log: (line: string) => void said.push(line), error: (line: string) => void said.push(line) };
  const code = await check({ root, today: TODAY, verdicts }, terminal);
  return `${code}: ${said.join('\n')}`;
}

function silent() {
  return { log: () => undefined, error: () => undefined };
}

/** The one entry that is kept. */
function entry(): string {
  return join(verdicts, readdirSync(verdicts).filter((name) => !name.startsWith('f'.repeat(64)))[0] as string);
}

/** Puts another value under the same key, with a sum that is right. */
function rewrite(change: (value: Record<string, unknown>) => unknown): void {
  const path = entry();
  const value = JSON.parse(readFileSync(path, 'utf8').split('\n')[1] as string) as Record<string, unknown>;
  keep(verdicts, path.split('/').at(-1) as string, change(value));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
