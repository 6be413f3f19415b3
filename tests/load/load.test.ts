import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCommit } from '../../src/load/commit.ts';
import { readFolder } from '../../src/load/folder.ts';
import { addedDays, today } from '../../src/load/history.ts';
import { load } from '../../src/load/index.ts';
import { PLACES, slotOf } from '../../src/load/layout.ts';
import { openStore } from '../../src/load/store.ts';
import { readScorecard } from '../../src/validate/index.ts';

/** Of `x: 1` and a line break. */
const SUM = createHash('sha256').update('x: 1\n').digest('hex');

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scorecard-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.unstubAllEnvs();
});

describe('the folder', () => {
  test('files are found in the order of their paths, dotfiles are passed over, copies of evidence are summed up', () => {
    put('data/sources/b.yaml', 'data/sources/a.json', 'data/scorecard.yaml', 'content/pages/x.mdx', 'data/metrics/.DS_Store', 'README.md');
    put('data/evidence/2025/report.pdf', 'data/.hidden/x.yaml');
    expect(readFolder(root)).toEqual({
      files: ['data/scorecard.yaml', 'data/sources/a.json', 'data/sources/b.yaml', 'content/pages/x.mdx'].map((path) => ({
        path,
        text: 'x: 1\n',
      })),
      copies: [{ path: 'data/evidence/2025/report.pdf', size: 5, sha256: SUM }],
      problems: [],
    });
  });

  test('an empty folder in the place of a file is refused, and one that is full by what lies in it', () => {
    mkdirSync(join(root, 'data/scorecard.yaml'), { recursive: true });
    mkdirSync(join(root, 'data/metrics'));
    put('data/sources/a.yaml/b.yaml');
    expect(readFolder(root).problems.map(({ path, message, hint }) => [path, message, hint])).toEqual([
      ['data/scorecard.yaml', 'this is a folder, and its name is that of a file', 'delete it, or put the file itself here'],
      ['data/sources/a.yaml/b.yaml', 'no file is read from this place', `files are read from ${PLACES}`],
    ]);
  });

  test('what the system does not open is refused, and never passed over', () => {
    const entries = [
      { path: 'data/metrics', kind: 'closed', size: 0 },
      { path: 'data/scorecard.yaml', kind: 'file', size: 4 },
    ] as const;
    const { files, problems } = openStore({ entries, contents: () => ['EACCES'] });
    expect([files, problems.map(({ path, rule, message, hint }) => [path, rule, message, hint])]).toEqual([
      [],
      [
        ['data/metrics', 'file-kind', 'the folder cannot be opened', 'look at its permissions'],
        ['data/scorecard.yaml', 'file-kind', 'the file cannot be opened: EACCES', 'look at its permissions'],
      ],
    ]);
  });

  test('UTF-16 is no text, with a mark in front or without', () => {
    put('data/metrics/a.yaml', 'data/metrics/b.yaml');
    writeFileSync(join(root, 'data/metrics/a.yaml'), Buffer.from('\ufefftitle: x\n', 'utf16le'));
    writeFileSync(join(root, 'data/metrics/b.yaml'), Buffer.from('title: x\n', 'utf16le'));
    const result = readScorecard(root);
    expect(
      'problems' in result && result.problems.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`),
    ).toEqual([
      'data/metrics/a.yaml:1:1 the file is not UTF-8',
      'data/metrics/b.yaml:1:2 the file holds the byte 0, so it is no text',
      'data/scorecard.yaml:1:1 the file is missing',
    ]);
  });

  test('a root without data is empty', () => {
    expect(readFolder(root)).toEqual({ files: [], copies: [], problems: [] });
  });

  test('symbolic links are refused: to files, to folders, in evidence, and data itself', () => {
    put('data/metrics/a.yaml', 'elsewhere/secret.yaml');
    symlinkSync(join(root, 'elsewhere/secret.yaml'), join(root, 'data/metrics/b.yaml'));
    symlinkSync(join(root, 'elsewhere'), join(root, 'data/sources'));
    mkdirSync(join(root, 'data/evidence'));
    symlinkSync(join(root, 'nowhere'), join(root, 'data/evidence/c.pdf'));
    symlinkSync(join(root, 'elsewhere'), join(root, 'content'));
    const { files, problems } = readFolder(root);
    expect(files.map(({ path }) => path)).toEqual(['data/metrics/a.yaml']);
    expect(problems).toEqual(
      ['data/evidence/c.pdf', 'data/metrics/b.yaml', 'data/sources', 'content'].map((path) => ({
        path,
        line: 1,
        column: 1,
        rule: 'file-kind',
        message: 'a symbolic link is not followed',
        hint: 'put the file itself here',
      })),
    );
  });

  test('a file that is far too large is not opened', () => {
    put('data/metrics/a.yaml');
    writeFileSync(join(root, 'data/metrics/b.yaml'), 'x'.repeat(2_000_001));
    expect(readFolder(root).problems.map(({ path, rule, message }) => [path, rule, message])).toEqual([
      ['data/metrics/b.yaml', 'file-size', 'the file has 2000001 characters, at most 500000 are read'],
    ]);
  });

  test('bytes that are no UTF-8 are refused, a byte order mark is left for the reader', () => {
    put('data/metrics/a.yaml');
    writeFileSync(join(root, 'data/metrics/b.yaml'), Buffer.from([0x61, 0xff]));
    writeFileSync(join(root, 'data/metrics/c.yaml'), '\ufeffa: 1');
    const { files, problems } = readFolder(root);
    expect(files.at(-1)).toEqual({ path: 'data/metrics/c.yaml', text: '\ufeffa: 1' });
    expect(problems.map(({ path, rule }) => [path, rule])).toEqual([['data/metrics/b.yaml', 'encoding']]);
  });

  test('copies of evidence: what a browser may run, what is no address and what is too large is refused', () => {
    put(
      'data/evidence/a.html',
      'data/evidence/b',
      'data/evidence/c d.txt',
      'data/evidence/e.svg',
      'data/evidence/f.TXT',
      'data/evidence/x/g.tar.gz',
    );
    writeFileSync(join(root, 'data/evidence/large.txt'), Buffer.alloc(5_000_001));
    writeFileSync(join(root, 'data/evidence/limit.txt'), Buffer.alloc(5_000_000));
    const { copies, problems } = readFolder(root);
    expect(copies.map(({ path, size }) => [path, size])).toEqual([
      ['data/evidence/limit.txt', 5_000_000],
      ['data/evidence/x/g.tar.gz', 5],
    ]);
    const ending = (path: string, what: string) => [
      path,
      'file-kind',
      `a copy with ${what} is not published`,
      'save it as one of .txt, .log, .csv, .json, .yaml, .md, .pdf, .png, .jpg, .webp, .gz, .zip; a page as .pdf or .txt',
    ];
    expect(problems.map(({ path, rule, message, hint }) => [path, rule, message, hint])).toEqual([
      ending('data/evidence/a.html', '.html'),
      ending('data/evidence/b', 'no ending'),
      ['data/evidence/c d.txt', 'file-place', 'the name is no address', 'name it with letters, digits, dots, hyphens and underscores'],
      ending('data/evidence/e.svg', '.svg'),
      ending('data/evidence/f.TXT', '.TXT'),
      [
        'data/evidence/large.txt',
        'file-size',
        'the copy has 5000001 bytes, at most 5000000 are kept',
        'keep the part that shows it, packed if need be, and give the address of the whole',
      ],
    ]);
  });

  test.each([
    ['data/scorecard.json', { kind: 'scorecard', id: 'scorecard' }],
    ['data/metrics/a-b.yaml', { kind: 'metric', id: 'a-b' }],
    ['data/snapshots/s/2025-01-01-x.json', { kind: 'snapshot', id: 's/2025-01-01-x' }],
    ['content/pages/about.mdx', { kind: 'page', id: 'about' }],
    ['data/metrics/a.yml', undefined],
    ['data/metrics/deep/a.yaml', undefined],
    ['data/snapshots/a.yaml', undefined],
    ['content/pages/a.yaml', undefined],
    ['other/metrics/a.yaml', undefined],
  ])('%s', (path, slot) => {
    expect(slotOf(path)).toEqual(slot);
  });
});

describe('git', () => {
  test('a file is added on the UTC day of its newest adding commit, whatever was renamed or changed', () => {
    git('init', '-q');
    put('data/metrics/a.yaml', 'data/metrics/b.yaml', 'data/metrics/again.yaml');
    commit('2025-03-01T23:30:00-05:00');
    writeFileSync(join(root, 'data/metrics/a.yaml'), 'changed');
    git('mv', 'data/metrics/b.yaml', 'data/metrics/c d.yaml');
    git('rm', '-q', 'data/metrics/again.yaml');
    commit('2025-04-01T00:00:00Z');
    put('data/metrics/again.yaml', 'data/metrics/ü.yaml');
    commit('2025-05-01T00:30:00+02:00');
    put('data/metrics/new.yaml');
    expect(load(root).files.map(({ path, added }) => [path, added])).toEqual([
      ['data/metrics/a.yaml', '2025-03-02'],
      ['data/metrics/again.yaml', '2025-04-30'],
      ['data/metrics/c d.yaml', '2025-04-01'],
      ['data/metrics/new.yaml', undefined],
      ['data/metrics/ü.yaml', '2025-04-30'],
    ]);
  });

  test('a root inside a repository has paths of its own', () => {
    git('init', '-q');
    put('nested/data/scorecard.yaml', 'data/scorecard.yaml');
    commit('2025-03-01T12:00:00Z');
    expect([...addedDays(join(root, 'nested'))]).toEqual([['data/scorecard.yaml', '2025-03-01']]);
  });

  test('without git nothing is known of adding, and today needs only git itself', () => {
    vi.stubEnv('GIT_COMMITTER_DATE', '2025-06-30T23:30:00-02:00');
    vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir());
    expect([...addedDays(root)]).toEqual([]);
    expect(today(root)).toBe('2025-07-01');
    vi.stubEnv('PATH', '');
    expect(today(root)).toBeUndefined();
  });
});

describe('a commit', () => {
  test('it holds what its checkout holds, file by file and problem by problem', () => {
    git('init', '-q');
    put('data/sources/b.yaml', 'data/sources/a.json', 'data/sources/a-b/c.yaml', 'data/scorecard.yaml', 'content/pages/x.mdx', 'README.md');
    put('data/metrics/a.yaml', 'data/metrics/a-b.yaml', 'data/metrics/a.yml', 'data/metrics/ü 1.yaml', 'data/metrics/.hidden.yaml');
    put('data/.hidden/x.yaml', 'data/evidence/2025/report.pdf', 'data/snapshots/s/2025-01-01.json', 'data/snapshots/s-t/2025-01-01.json');
    writeFileSync(join(root, 'data/metrics/large.yaml'), 'x'.repeat(2_000_001));
    writeFileSync(join(root, 'data/metrics/fits.yaml'), 'x'.repeat(2_000_000));
    writeFileSync(join(root, 'data/metrics/latin.yaml'), Buffer.from([0x61, 0xff]));
    writeFileSync(join(root, 'data/metrics/mark.yaml'), '\ufeffa: 1');
    writeFileSync(join(root, 'data/metrics/empty.yaml'), '');
    symlinkSync('a.yaml', join(root, 'data/metrics/link.yaml'));
    symlinkSync('../metrics', join(root, 'data/evidence/folder'));
    commit('2025-03-01T12:00:00Z');
    const there = load(root);
    expect(there.files).toHaveLength(12);
    expect(there.copies).toEqual([{ path: 'data/evidence/2025/report.pdf', size: 5, sha256: SUM }]);
    expect(there.problems.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'data/evidence/folder file-kind',
      'data/metrics/a.yml file-place',
      'data/metrics/large.yaml file-size',
      'data/metrics/latin.yaml encoding',
      'data/metrics/link.yaml file-kind',
      'data/sources/a-b/c.yaml file-place',
    ]);
    expect(load(root, 'HEAD')).toEqual(there);
  });

  test('it is read from its own bytes: neither what is checked out nor what a checkout converts', () => {
    git('init', '-q');
    writeFileSync(join(root, '.gitattributes'), '*.yaml eol=crlf\n');
    put('data/metrics/a.yaml', 'data/metrics/b.yaml');
    commit('2025-03-01T12:00:00Z');
    git('tag', 'first');
    writeFileSync(join(root, 'data/metrics/a.yaml'), 'x: 2\n');
    git('rm', '-q', 'data/metrics/b.yaml');
    commit('2025-04-01T12:00:00Z');
    put('data/metrics/new.yaml');
    expect(load(root, 'first')).toEqual({
      files: [
        { path: 'data/metrics/a.yaml', text: 'x: 1\n', added: '2025-03-01' },
        { path: 'data/metrics/b.yaml', text: 'x: 1\n', added: '2025-03-01' },
      ],
      copies: [],
      problems: [],
    });
    expect(readCommit(root, 'HEAD').files).toEqual([{ path: 'data/metrics/a.yaml', text: 'x: 2\n' }]);
    expect(readCommit(root, 'HEAD~1')).toEqual(readCommit(root, 'first'));
  });

  test('a root inside a repository is read as if it were alone, also one that the commit does not have', () => {
    git('init', '-q');
    put('data/scorecard.yaml', 'nested/data/scorecard.yaml', 'nested/content/pages/a.md');
    commit('2025-03-01T12:00:00Z');
    put('later/data/scorecard.yaml');
    expect(load(join(root, 'nested'), 'HEAD').files).toEqual([
      { path: 'data/scorecard.yaml', text: 'x: 1\n', added: '2025-03-01' },
      { path: 'content/pages/a.md', text: 'x: 1\n', added: '2025-03-01' },
    ]);
    expect(load(join(root, 'later'), 'HEAD')).toEqual({ files: [], copies: [], problems: [] });
  });

  test('what stands in the place of a folder is refused, and what git lacks', () => {
    git('init', '-q');
    put('data');
    symlinkSync('elsewhere', join(root, 'content'));
    commit('2025-03-01T12:00:00Z');
    expect(load(root, 'HEAD')).toEqual(load(root));
    git('rm', '-q', 'data', 'content');
    put('data/metrics/a.yaml');
    commit('2025-03-02T12:00:00Z');
    git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},data/metrics/module`);
    git('commit', '-qm', 'Add');
    const blob = execFileSync('git', ['rev-parse', 'HEAD:data/metrics/a.yaml'], { cwd: root, encoding: 'utf8' }).trim();
    rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    expect(readCommit(root, 'HEAD')).toEqual({
      files: [],
      copies: [],
      problems: [
        ['data/metrics/a.yaml', 'the file cannot be opened: git does not have it', 'look at its permissions'],
        ['data/metrics/module', 'this is neither a file nor a folder', 'delete it'],
      ].map(([path, message, hint]) => ({ path, line: 1, column: 1, rule: 'file-kind', message, hint })),
    });
  });

  test.each(['gone', '--help', 'HEAD:data', ''])('no commit is named %j', (name) => {
    git('init', '-q');
    put('data/metrics/a.yaml');
    commit('2025-03-01T12:00:00Z');
    expect(() => readCommit(root, name)).toThrow(`no such commit: ${name}`);
  });

  test('a scorecard is judged from it like from its folder', () => {
    git('init', '-q');
    cpSync('tests/fixtures/tiny', root, { recursive: true });
    commit('2026-11-24T12:00:00Z');
    const there = readScorecard(root);
    expect(there).toHaveProperty('set');
    rmSync(join(root, 'data/metrics'), { recursive: true });
    expect(readScorecard(root)).toHaveProperty('problems');
    expect(readScorecard(root, { commit: 'HEAD' })).toMatchObject({ set: 'set' in there && there.set });
  });
});

function put(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), 'x: 1\n');
  }
}

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root });
}

function commit(date: string): void {
  vi.stubEnv('GIT_COMMITTER_DATE', date);
  git('add', '-A');
  git('commit', '-qm', 'Add');
}
