import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { readFolder } from '../../src/load/folder.ts';
import type { SourceFile } from '../../src/load/source-file.ts';
import { formatProblem } from '../../src/validate/format.ts';
import { validate } from '../../src/validate/index.ts';
import { nearest, suggest } from '../../src/validate/nearest.ts';
import { rules } from '../../src/validate/rules/index.ts';

const { files } = readFolder('tests/fixtures/tiny');
const SNAPSHOT = 'data/snapshots/front-desk/2026-01-31.yaml';

describe('the rules', () => {
  const outputs = readdirSync('tests/expected')
    .filter((name) => name.startsWith('refused-'))
    .map((name) => readFileSync(`tests/expected/${name}/problems.txt`, 'utf8'))
    .join('\n');

  test.each(rules.map(({ name }) => name))('%s refuses something in a fixture', (name) => {
    expect(outputs).toMatch(new RegExp(`^\\S+:\\d+:\\d+ ${name}: `, 'm'));
  });

  test('no hint leads anywhere outside', () => {
    const hints = outputs.match(/^ {2}hint: .*$/gm) ?? [];
    expect(hints.length).toBeGreaterThan(300);
    expect(hints.filter((hint) => /https?:\/\/\w/.test(hint.replace('http://www.w3.org/2000/svg', '')))).toEqual([]);
  });

  test('each is a file of that name, with a line in the index and a summary', () => {
    const names = readdirSync('src/validate/rules').filter((name) => name !== 'index.ts');
    expect(rules.map(({ name }) => `${name}.ts`).sort()).toEqual(names.sort());
    expect(rules.filter(({ summary }) => !/^[A-Z].*\.$/.test(summary))).toEqual([]);
  });
});

describe('dates are held against', () => {
  test.each([
    [
      'the commit that added the file',
      { added: '2026-02-01' },
      '2026-12-31',
      ['2026-02-02 lies after the commit that added the file, 2026-02-01'],
    ],
    ['today, where the file is not committed', {}, '2026-02-01', ['2026-02-02 lies after today, 2026-02-01']],
    ['nothing, where neither is known', {}, undefined, []],
    ['a commit of the same day', { added: '2026-02-02' }, undefined, []],
  ])('%s', (_, added, today, messages) => {
    const only = files
      .filter(({ path }) => !path.includes('/snapshots/') || path === SNAPSHOT)
      .filter(({ path }) => !/decisions|reviews/.test(path));
    const result = validate(
      only.map((file) => (file.path === SNAPSHOT ? { ...file, ...added } : file)),
      { today },
    );
    expect('problems' in result ? result.problems.map(({ message }) => message) : []).toEqual(messages);
  });
});

describe('the set', () => {
  test('holds what each file holds, and the source of each snapshot', () => {
    const result = validate(files);
    if (!('set' in result)) throw new Error('refused');
    const { scorecard, snapshots, pages, ...lists } = result.set;
    expect(scorecard.data.title).toBe('Harbour Library');
    expect(snapshots.map(({ id, source }) => [id, source])).toEqual([
      ['county-audit/2026-02-15', 'county-audit'],
      ['front-desk/2026-01-31', 'front-desk'],
      ['front-desk/2026-03-31', 'front-desk'],
      ['front-desk/2026-04-30-recount', 'front-desk'],
      ['town-survey/2025-03-01', 'town-survey'],
      ['town-survey/2026-02-28', 'town-survey'],
      ['town-survey/2026-03-28', 'town-survey'],
    ]);
    expect(pages).toEqual([
      {
        id: 'about',
        path: 'content/pages/about.md',
        data: { title: 'About this library', summary: 'It is invented, so that the tests have a second scorecard.' },
      },
    ]);
    expect(Object.keys(lists).sort()).toEqual(['decisions', 'metrics', 'releases', 'reviews', 'sources']);
  });

  test('a file that was refused before is broken, not missing', () => {
    const problem = {
      path: 'data/sources/front-desk.yaml',
      line: 1,
      column: 1,
      rule: 'file-kind',
      message: 'a symbolic link is not followed',
    };
    const rest = files.filter(({ path }) => path !== problem.path);
    expect(validate(rest, { problems: [problem] })).toEqual({ problems: [problem] });
  });

  test('a file without a place is a fault of the program', () => {
    const file: SourceFile = { path: 'data/x.txt', text: '' };
    expect(() => validate([file])).toThrow('no authored file: data/x.txt');
  });
});

describe('check', () => {
  test('a scorecard in order', async () => {
    const [code, out, error] = await run('tests/fixtures/tiny');
    expect([code, out.split('\n')[0], error]).toEqual([0, '24 files, no problem', '']);
  });

  test('a scorecard that is not', async () => {
    const [code, out, error] = await run('tests/fixtures/refused-scorecard-absent');
    expect([code, out, error.split('\n')]).toEqual([
      1,
      '',
      [
        'data/scorecard.yaml:1:1 scorecard-exists: the file is missing',
        '  hint: write it first: it names the categories and subjects',
        '',
        '1 problem in 1 file',
        '"npm run explain -- scorecard-exists" tells more about the rule',
      ],
    ]);
  });
});

describe('a problem is printed', () => {
  const problem = { path: 'a.yaml', line: 3, column: 5, rule: 'r', message: 'wrong' };
  test.each([
    ['without its line', {}, 'a.yaml:3:5 r: wrong'],
    ['with a caret', { source: 'a: [b]' }, 'a.yaml:3:5 r: wrong\n    3 | a: [b]\n      |     ^'],
    ['with tabs and controls one column wide', { source: '\ta\u001b[31m\u202e' }, 'a.yaml:3:5 r: wrong\n    3 | →a·[31m·\n      |     ^'],
    ['with its hint', { hint: 'mend it' }, 'a.yaml:3:5 r: wrong\n  hint: mend it'],
  ])('%s', (_, more, text) => {
    expect(formatProblem({ ...problem, ...more })).toBe(text);
  });

  test('of a long line only the part around the column', () => {
    const text = formatProblem({ ...problem, column: 201, source: `${'a'.repeat(200)}b${'c'.repeat(200)}` });
    expect(text.split('\n').slice(1)).toEqual([`    3 | ${'a'.repeat(59)}b${'c'.repeat(60)}`, `      | ${' '.repeat(59)}^`]);
  });
});

describe('suggestions', () => {
  test.each([
    ['github-starz', 'github-stars'],
    ['Loans', 'loans'],
    ['mvp/stabilty', 'mvp/stability'],
    ['mvp/step-free', undefined],
    ['xyz', undefined],
  ])('%s', (written, near) => {
    expect(nearest(written, ['github-stars', 'loans', 'mvp/stability', 'mvp/safe'])).toBe(near);
  });

  test.each([
    [[], undefined],
    [['alpha', 'beta'], 'there is alpha, beta'],
    [['other/a', 'other/b', 'thing/a'], 'there is other/a, other/b, thing/a'],
    [['thing', 'unknown/a', 'unknown/b'], 'name one of its parts: unknown/a, unknown/b'],
    [Array.from({ length: 14 }, (_, index) => `n${index}`), 'there is n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11 and 2 more'],
  ])('where nothing is near: %j', (names, hint) => {
    expect(suggest('unknown', names)).toBe(hint);
  });
});

async function run(root: string): Promise<[code: number, out: string, error: string]> {
  let [out, error] = ['', ''];
  const code = await check(
    { root, today: '2026-11-22' },
    {
      log: (text) => {
        out += text;
      },
      error: (text) => {
        error += text;
      },
    },
  );
  return [code, out, error];
}
