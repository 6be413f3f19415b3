/**
 * Every folder tests/fixtures/judged-* is judged at each of its moments, and the whole Report has to be that of tests/expected/; where a
 * moment asks for `months`, the month ends before it too.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate, type Moment } from '../../src/evaluate/evaluate.ts';
import { monthsOf } from '../../src/evaluate/months.ts';
import { build } from '../../src/model/build.ts';
import { formatProblems } from '../../src/validate/format.ts';
import { readScorecard } from '../../src/validate/index.ts';
import { golden } from '../golden.ts';

const FIXTURES = 'tests/fixtures';
const TODAY = '2026-11-22';
const cases = readdirSync(FIXTURES).filter((name) => name.startsWith('judged-'));

describe.each(cases)('%s', (name) => {
  const root = `${FIXTURES}/${name}`;
  const moments: Readonly<Record<string, Moment & { readonly months?: true }>> = JSON.parse(readFileSync(`${root}/moments.json`, 'utf8'));

  test.each(Object.entries(moments))('%s', (label, { months, ...moment }) => {
    const read = readScorecard(root, { today: TODAY });
    if ('problems' in read) expect.fail(formatProblems(read.problems));
    const scorecard = build(read.set);
    golden(name, `${label}.json`, told(evaluate(scorecard, moment)));
    if (months) golden(name, `${label}-months.json`, told(monthsOf(scorecard, moment)));
  });
});

function told(result: unknown): string {
  return `${JSON.stringify(result, null, 1)}\n`;
}

test('every fixture says when it is judged', () => {
  expect(cases.filter((name) => !existsSync(`${FIXTURES}/${name}/moments.json`))).toEqual([]);
});
