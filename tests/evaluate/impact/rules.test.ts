import { expect, test } from 'vitest';
import type { Sides } from '../../../src/evaluate/impact/index.ts';
import { isWithoutEffect } from '../../../src/evaluate/impact/index.ts';
import { ruleImpacts } from '../../../src/evaluate/impact/rules.ts';
import { headlineOf } from '../../../src/exports/impact/headline.ts';
import { ruleLine } from '../../../src/exports/impact/rule-words.ts';
import type { RuleImpact } from '../../../src/model/impact.ts';
import type { Scorecard } from '../../../src/model/types.ts';
import type { AuthoredRelease } from '../../../src/schemas/authored.ts';
import { type Small, scorecardOf } from '../small.ts';
import { impact } from '../small-change.ts';

const quick = { id: 'quick', title: 'Quick', text: 'quick', check: { metric: 'boil', target: '<= 60 s' } };
const safe = { id: 'safe', title: 'Safe', text: 'safe', attest: 'independent' as const };
const release = (
  ...groups: readonly (readonly [number, ...AuthoredRelease['groups'][number]['criteria']])[]
): Partial<AuthoredRelease> => ({
  groups: groups.map(([weight, ...criteria], index) => ({ title: `Group ${index + 1}`, weight, criteria })) as AuthoredRelease['groups'],
});
const until = { date: '2025-02-01', waives: 'first/quick', reason: 'the kettle is new', by: 'Ada', until: '2025-03-01' };
const BEFORE: Small = {
  metrics: { boil: { cadence: 'daily', conditions: { water: 'cold' } }, fill: { title: 'Filling', cadence: 'daily' } },
  releases: { first: release([60, quick], [40, safe]) },
  decisions: { '2025-02-01-new': until },
  categories: { speed: { title: 'Speed', weight: 100 }, rest: { title: 'Rest', weight: 0, aside: 'no promise' } },
  comparisons: { fastest: { question: 'Which is the fastest?', metrics: ['boil'] } },
};

test.each([
  ['nothing', {}, []],
  [
    'a category of a metric',
    { metrics: { ...BEFORE.metrics, boil: { ...BEFORE.metrics.boil, category: 'rest' } } },
    ['The metric Boiling, category: rest; was speed.'],
  ],
  [
    'conditions under which a metric is judged',
    { metrics: { ...BEFORE.metrics, boil: { ...BEFORE.metrics.boil, conditions: { water: 'warm', lid: 1 } } } },
    ['The metric Boiling, conditions: lid 1, water warm; was water cold.'],
  ],
  [
    'what is not scored any more',
    { metrics: { ...BEFORE.metrics, boil: { ...BEFORE.metrics.boil, supporting: true } } },
    ['The metric Boiling, supporting, so that it is not scored: yes; was no.'],
  ],
  [
    'a formula in place of values',
    { metrics: { ...BEFORE.metrics, fill: { title: 'Filling', cadence: 'daily', formula: 'value("boil") / 2.0' } } },
    ['The metric Filling, formula: value("boil") / 2.0; was none.'],
  ],
  [
    'a cadence of several',
    { metrics: { boil: { ...BEFORE.metrics.boil, cadence: 'yearly' }, fill: { ...BEFORE.metrics.fill, cadence: 'yearly' } } },
    ['2 metrics (Boiling and Filling), cadence: yearly (1 year); was daily (1 day).'],
  ],
  [
    'weights of groups, and days',
    { releases: { first: { ...release([90, quick], [10, safe]), due: '2025-12-31', released: '2025-06-01' } } },
    [
      'The release First, due day: 2025-12-31; was none.',
      'The release First, day of release: 2025-06-01; was none.',
      'The release First, weights of groups: Group 1 90 %, Group 2 10 %; was Group 1 60 %, Group 2 40 %.',
    ],
  ],
  [
    'criteria',
    { releases: { first: release([60, { ...quick, demand: 'should' }], [40, { ...safe, attest: true, 'not-applicable': 'never' }]) } },
    [
      'The criterion Quick, demand: should; was must.',
      'The criterion Safe, whether it may not apply: never; was freely.',
      'The criterion Safe, what decides it: the word of somebody; was the word of somebody independent.',
    ],
  ],
  [
    'where a criterion stands',
    { releases: { first: release([60, safe], [40, quick]) } },
    ['The criterion Safe, group: Group 1; was Group 2.', 'The criterion Quick, group: Group 2; was Group 1.'],
  ],
  [
    'what is compared',
    { comparisons: { fastest: { question: 'Which is the fastest?', metrics: ['boil', 'fill'], 'relative-to': 'pot' } } },
    [
      'The comparison Which is the fastest?, metrics: boil, fill; was boil.',
      'The comparison Which is the fastest?, subject that ratios are taken over: pot; was none.',
    ],
  ],
  [
    'a decision without an end',
    { decisions: { '2025-02-01-new': { ...until, until: undefined } } },
    [
      'Decision altered, 2025-02-01-new: first/quick is waived from 2025-02-01 on, without an end, by Ada: the kettle is new; before, first/quick is waived from 2025-02-01 to 2025-03-01, by Ada: the kettle is new.',
    ],
  ],
  [
    'decisions that come and go',
    { decisions: { '2025-02-02-chalk': { date: '2025-02-02', acknowledges: 'boil', reason: 'chalk', by: 'Ada', until: '2025-04-01' } } },
    [
      'Decision taken away, 2025-02-01-new: first/quick is waived from 2025-02-01 to 2025-03-01, by Ada: the kettle is new.',
      'Decision taken, 2025-02-02-chalk: a regression of boil is accepted from 2025-02-02 to 2025-04-01, by Ada: chalk.',
    ],
  ],
] as const)('%s', (_, part, expected) => {
  const told = impact(BEFORE, { ...BEFORE, ...part } as Small);
  expect(told.rules.map(ruleLine)).toEqual(expected);
  expect(isWithoutEffect(told)).toBe(expected.length === 0);
});

test('what the whole scorecard goes by, and whether a source is independent', () => {
  const before = scorecardOf(BEFORE);
  const after: Scorecard = {
    ...before,
    scoreFrom: 'claimed',
    methodology: 2,
    baseline: { ...before.baseline, date: '2025-06-01' },
    publisher: { ...before.publisher, relation: 'the subject itself' },
  };
  expect(between(before, after)).toEqual([
    'The scorecard, basis from which on values are scored: claimed; was reported.',
    'The scorecard, edition of the rules: 2; was 1.',
    'The scorecard, day from which horizons count: 2025-06-01; was 2025-01-01.',
    "The scorecard, publisher's relation: the subject itself; was independent.",
  ]);
  const bench = { id: 'bench', title: 'Bench', independent: false };
  expect(between({ ...before, sources: [bench] }, { ...before, sources: [{ ...bench, independent: true }] })).toEqual([
    'The source Bench, independence: yes; was no.',
  ]);
});

test('rules stand in the headline whatever else happens, and decisions by what became of them', () => {
  const after: Small = {
    ...BEFORE,
    metrics: { boil: { ...BEFORE.metrics.boil, supporting: true }, fill: { title: 'Filling', cadence: 'daily', weight: 3 } },
    decisions: { '2025-02-02-more': { ...until, date: '2025-02-02' } },
  };
  expect(headlineOf(impact(BEFORE, after))).toBe('Two rules are changed; a decision is taken; a decision is taken away.');
  const lone: Small = { ...BEFORE, metrics: { ...BEFORE.metrics, fill: { title: 'Filling', cadence: 'daily', weight: 3 } } };
  expect(headlineOf(impact(BEFORE, lone))).toBe('A rule is changed for the metric Filling, weight.');
});

test('many are named by five, and a long text by its beginning', () => {
  const of = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id, title: id.toUpperCase() }));
  const rule: RuleImpact = { kind: 'criterion', of, field: 'demand', was: 'must', now: 'x'.repeat(300) };
  expect(ruleLine(rule)).toBe(`7 criteria (A, B, C, D, E and 2 more), demand: ${'x'.repeat(197)}...; was must.`);
});

function between(before: Scorecard, after: Scorecard): readonly string[] {
  return ruleImpacts({ from: { scorecard: before }, to: { scorecard: after } } as Sides).map(ruleLine);
}
