import { cpSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { fix } from '../../src/commands/fix.ts';
import { git as ask } from '../git.ts';

const VISITS = 'data/metrics/visits.yaml';
const JANUARY = 'data/snapshots/front-desk/2026-01-31.yaml';
const NEW = 'data/snapshots/front-desk/2026-05-31.yaml';
const ODD = "basis: 'measured'\r\ndate: 2026-05-31\r\nrecorded: 2026-06-01\r\nvalues: { visits: +6110 }";
const MENDED = 'date: 2026-05-31\nrecorded: 2026-06-01\nbasis: "measured"\nvalues: { visits: 6110 }\n';
const KINDS = 'line ends, final newline, spelling of numbers, quotes, order of keys';

let root: string;
let said: string[];
const terminal = { log: (line: string) => void said.push(line), error: (line: string) => void said.push(line) };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-fix-'));
  cpSync('tests/fixtures/tiny', root, { recursive: true });
  said = [];
});
afterEach(() => rmSync(root, { recursive: true }));

test('without git every file is repaired, and told with what was mended; then it is checked, and a second time nothing is left', async () => {
  rmSync(join(root, 'data/metrics'), { recursive: true });
  cpSync('tests/fixtures/tiny/data/metrics', join(root, 'data/metrics'), { recursive: true });
  fix(root, terminal);
  said = [];
  put(NEW, ODD);
  expect(await check({ root, fix: true, today: '2026-11-22', verdicts: join(root, '.cache', 'verdicts') }, terminal)).toBe(0);
  expect(said.slice(0, 3)).toEqual([`repaired ${NEW}: ${KINDS}`, '1 file repaired of 25 files\n', '25 files, no problem']);
  expect(text(NEW)).toBe(MENDED);
  said = [];
  fix(root, terminal);
  expect(said).toEqual(['0 files repaired of 25 files\n']);
});

test('what is committed stays as it was written, whatever a checkout would convert', () => {
  put(JANUARY, ODD.replaceAll('05-31', '01-31'));
  git('init', '-q');
  put('.gitattributes', '* -text\n');
  commit();
  put('.gitattributes', '* text=auto eol=lf\n');
  put(NEW, ODD);
  put(VISITS, text(VISITS).replaceAll('\n', '\r\n'));
  fix(root, terminal);
  expect(said).toEqual([
    `repaired ${VISITS}: line ends`,
    `repaired ${NEW}: ${KINDS}`,
    '2 files repaired of 2 new or changed files; what is committed stays as it was written\n',
  ]);
  expect([text(JANUARY), text(VISITS)]).toEqual([ODD.replaceAll('05-31', '01-31'), readFileSync(`tests/fixtures/tiny/${VISITS}`, 'utf8')]);
});

test('a committed snapshot is never written otherwise: it is put back where only its line ends differ, and else left to its writer', () => {
  put(NEW, ODD.replaceAll('\r', ''));
  git('init', '-q');
  commit();
  put(NEW, ODD.replaceAll('\n', '\n\n'));
  put(JANUARY, text(JANUARY).replaceAll('\n', '\r\n'));
  fix(root, terminal);
  expect([said[0], said.length, text(NEW), text(JANUARY)]).toEqual([
    `repaired ${JANUARY}: line ends`,
    2,
    ODD.replaceAll('\n', '\n\n'),
    readFileSync(`tests/fixtures/tiny/${JANUARY}`, 'utf8'),
  ]);
});

test('before the first commit all files are new', () => {
  git('init', '-q');
  put(NEW, ODD);
  fix(root, terminal);
  expect(said).toContain(`repaired ${NEW}: ${KINDS}`);
});

test('no link is followed, and what is no text, or too much to be read, is left alone', () => {
  const outside = mkdtempSync(join(tmpdir(), 'assay-outside-'));
  writeFileSync(join(outside, 'x.yaml'), ODD);
  git('init', '-q');
  commit();
  symlinkSync(join(outside, 'x.yaml'), join(root, NEW));
  symlinkSync(outside, join(root, 'data/snapshots/linked'));
  writeFileSync(join(root, 'data/metrics/latin.yaml'), Buffer.from([0x74, 0xe4, 0x0d, 0x0a]));
  put('data/metrics/large.yaml', `${'x'.repeat(3_000_000)}\r\n`);
  fix(root, terminal);
  expect(said).toEqual(['0 files repaired of 0 new or changed files; what is committed stays as it was written\n']);
  expect([readFileSync(join(outside, 'x.yaml'), 'utf8'), lstatSync(join(root, NEW)).isSymbolicLink()]).toEqual([ODD, true]);
  rmSync(outside, { recursive: true });
});

test('a name that a terminal would obey is told without it', () => {
  put('data/metrics/a\n::error::b\u001b[31m.yaml', 'title: x');
  fix(root, terminal);
  expect(said).toContain('repaired data/metrics/a·:·error:·b·[31m.yaml: final newline');
});

test('what cannot be read is mended in its bytes only, and refused by the check', async () => {
  git('init', '-q');
  commit();
  put(NEW, 'date: [2026\r\nvalues: { visits: +5 }');
  expect(await check({ root, fix: true, today: '2026-11-22', verdicts: join(root, '.cache', 'verdicts') }, terminal)).toBe(1);
  expect([said[0], text(NEW)]).toEqual([`repaired ${NEW}: line ends, final newline`, 'date: [2026\nvalues: { visits: +5 }\n']);
  expect(readdirSync(join(root, 'data/snapshots/front-desk')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

function put(path: string, content: string): void {
  writeFileSync(join(root, path), content);
}

function text(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function commit(): void {
  git('add', '-A');
  git('commit', '-qm', 'Add');
}

function git(...args: string[]): void {
  ask(root, args);
}
