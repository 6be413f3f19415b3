import { describe, expect, test } from 'vitest';
import type { Checked, Setting } from '../../../src/commands/formats/checked.ts';
import { github } from '../../../src/commands/formats/github.ts';
import { surroundings } from '../../../src/commands/surroundings.ts';
import type { Problem } from '../../../src/model/types.ts';

const problem: Problem = { path: 'data/a.yaml', line: 3, column: 5, rule: 'r', message: 'wrong' };

describe('an annotation', () => {
  test.each([
    ['plain', {}, '::error file=data/a.yaml,line=3,col=5,title=r::wrong'],
    ['with a hint, in a line of its own', { hint: 'mend it' }, '::error file=data/a.yaml,line=3,col=5,title=r::wrong%0Ahint: mend it'],
    ['with what has a meaning in a message', { message: '100% a:b, c' }, '::error file=data/a.yaml,line=3,col=5,title=r::100%25 a:b, c'],
    ['with what has a meaning in a path', { path: 'data/a:b,c%.yaml' }, '::error file=data/a%3Ab%2Cc%25.yaml,line=3,col=5,title=r::wrong'],
    ['with line ends', { path: 'a\r\n', message: 'b\r\n::c' }, '::error file=a··,line=3,col=5,title=r::b··:·c'],
  ])('%s', (_, more, line) => {
    expect(linesOf([{ ...problem, ...more }])[0]).toBe(line);
  });

  test('names the file as the repository does', () => {
    expect(linesOf([problem], { under: 'cards/one/' })[0]).toBe('::error file=cards/one/data/a.yaml,line=3,col=5,title=r::wrong');
  });
});

describe('of many', () => {
  test.each([
    ['ten are annotated', 10, true, []],
    ['of eleven one is left', 11, true, ['1 more error: all of them stand in the summary of this job']],
    ['of 300 most are left', 300, true, ['290 more errors: all of them stand in the summary of this job']],
    ['where there is no summary', 12, false, ['2 more errors: "npm run check" shows all of them']],
  ])('%s', (_, count, summary, rest) => {
    const lines = linesOf(many(count), { summary });
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines.slice(10)).toEqual([`${count} problems in 1 file`, ...rest]);
  });
});

describe('the summary', () => {
  test('holds all of them, in a block that nothing in it can end', () => {
    const { summary } = github(checked([{ ...problem, message: '```` <b>@you</b> https://example.org [a](b)' }]), setting);
    expect(summary).toBe(
      '## 1 problem in 1 file\n\n### Errors\n\n`````text\ndata/a.yaml:3:5 r: ```` <b>@you</b> https://example.org [a](b)\n`````\n\n',
    );
  });

  test('is cut where GitHub would refuse it, and says so', () => {
    const { summary = '' } = github(checked(many(4000).map((one) => ({ ...one, message: 'ü'.repeat(500) }))), setting);
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    expect(summary.trimEnd().split('\n').at(-1)).toMatch(/^\d+ more have no room here; `npm run check` shows all of them\.$/);
  });
});

test.each([
  ['/repo', '/repo', ''],
  ['/repo', '/repo/cards/one', 'cards/one/'],
  ['/repo', '/elsewhere', ''],
])('started in %s, the root %s lies under "%s"', (folder, root, under) => {
  expect(surroundings({ stderr: {}, env: {}, cwd: () => folder }).settingFor(root)).toEqual({ colour: false, under, summary: false });
});

const setting: Setting = { colour: false, under: '', summary: true };

function linesOf(problems: readonly Problem[], more: Partial<Setting> = {}): readonly string[] {
  return github(checked(problems), { ...setting, ...more }).texts.flatMap(({ text }) => text.split('\n'));
}

function checked(problems: readonly Problem[]): Checked {
  return { files: () => 1, problems, advice: [], spot: () => ({ line: 1, column: 1, source: '' }) };
}

function many(count: number): readonly Problem[] {
  return Array.from({ length: count }, (_, index) => ({ ...problem, line: index + 1 }));
}
