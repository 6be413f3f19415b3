import { expect, test } from 'vitest';
import { chaptersOf } from '../../src/components/method/chapters.ts';
import { pipeline } from '../../src/pipeline.ts';

function contents(root: string, example?: string): readonly string[] {
  const result = pipeline(root, { asOf: '2026-11-24' });
  if ('problems' in result) throw new Error(`${root} was refused`);
  const chapters = chaptersOf(result.report, example);
  return [...Map.groupBy(chapters, ({ part }) => part)].map(([part, own]) => `${part}: ${own.map(({ id }) => id).join(' ')}`);
}

const RULES = [
  'Figures: what-is-judged basis set-aside which-value-counts freshness computed',
  'Promises: kept-or-missed unknown horizons pace goalposts',
  'Scores: attainment score releases',
  'Change and comparison: time moves trends noise comparisons',
];

test('a scorecard with a worked example has a chapter for every rule, in parts', () => {
  expect(contents('.', 'By hand')).toEqual([
    ...RULES,
    'This scorecard: publisher edition notes systems reviews unfair',
    'Worked out: sums weights example',
  ]);
});

test('one without releases, notes and a second category has no chapters about them', () => {
  expect(contents('tests/fixtures/judged-horizons')).toEqual([
    RULES[0],
    RULES[1],
    'Scores: attainment score',
    RULES[3],
    'This scorecard: publisher edition unfair',
    'Worked out: sums',
  ]);
});

test('one that has retired a metric says so', () => {
  expect(contents('tests/fixtures/judged-retired').at(-2)).toBe('This scorecard: publisher edition retired unfair');
});

test('one in which nothing is measured has few chapters, in one list', () => {
  expect(contents('tests/fixtures/openssf-badge')).toEqual(['undefined: what-is-judged releases time publisher edition notes']);
});
