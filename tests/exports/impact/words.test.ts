import { describe, expect, test } from 'vitest';
import { judgedDiff } from '../../../src/exports/impact/diff.ts';
import { arrivedLine, brokenLine, partLine } from '../../../src/exports/impact/evidence-words.ts';
import { diffJson } from '../../../src/exports/impact/json.ts';
import { figureWords, metricLine, targetLine } from '../../../src/exports/impact/metric-words.ts';
import { criterionLine, regressionLine, releaseLine } from '../../../src/exports/impact/release-words.ts';
import type {
  ArrivedEvidence,
  BrokenEvidence,
  CriterionImpact,
  MetricImpact,
  PartImpact,
  ReleaseImpact,
  TargetImpact,
} from '../../../src/model/impact.ts';
import { changeOf } from '../../evaluate/small-change.ts';

test.each([
  [0, 1, 12, 11, 'MVP: 0 to 100 % ready, as before; 1 of 12 criteria met, was 0; 11 in the way, were 12.'],
  [11, 12, 1, 0, 'MVP: 0 to 100 % ready, as before; 12 of 12 criteria met, were 11; 0 in the way, were 1. It becomes ready.'],
  [12, 11, 0, 1, 'MVP: 0 to 100 % ready, as before; 11 of 12 criteria met, were 12; 1 in the way, was 0. It is no longer ready.'],
])('a release with %i, then %i met', (was, met, before, blockers, expected) => {
  const score = { low: 0, high: 1, coverage: 0 };
  const impact: ReleaseImpact = {
    id: 'mvp',
    title: 'MVP',
    from: { score, met: was, total: 12, blockers: before },
    to: { score, met, total: 12, blockers },
  };
  expect(releaseLine(impact)).toBe(expected);
});

test('a criterion that turns, and one that only comes to stand in the way', () => {
  const state = (outcome: 'met' | 'missed', word: string, blocks: boolean, text?: string) => ({
    outcome,
    word,
    blocks,
    ...(text && { reason: { code: 'decided' as const, text } }),
  });
  const one: CriterionImpact = {
    id: 'mvp/quick',
    title: 'Quick',
    release: 'MVP',
    turned: ['met', 'freed'],
    from: state('missed', 'not met', true),
    to: state('met', 'met', false, '55 s, independent'),
  };
  expect([
    criterionLine(one),
    criterionLine({ ...one, turned: ['blocking'], from: state('missed', 'not met', false), to: state('missed', 'not met', true) }),
  ]).toEqual(['MVP, Quick: met, was not met; no longer in the way. 55 s, independent.', 'MVP, Quick: still not met; now in the way.']);
});

test('a regression', () => {
  const text = 'from 60 s to 72 s (20 %)';
  expect(regressionLine({ metric: 'boil', title: 'Boiling', turned: 'recovered', since: '2026-01-02', text, after: {} as never })).toBe(
    'Boiling: a regression has recovered, worse since 2 January 2026, from 60 s to 72 s (20 %).',
  );
});

describe('evidence', () => {
  const figure = { metric: 'boil', title: 'Boiling', text: '55 s', basis: 'measured', counted: true, failed: false } as const;
  const arrived: ArrivedEvidence = {
    snapshot: 'lab/2026-01-02',
    source: 'lab',
    sourceTitle: 'Lab',
    independent: true,
    date: '2026-01-02',
    dated: 'measured',
    shown: 'copy',
    figures: [figure],
    others: 0,
    attested: [],
  };
  const broken: BrokenEvidence = {
    kind: 'refuted',
    snapshot: 'lab/2026-01-02',
    sourceTitle: 'Lab',
    date: '2026-01-02',
    figures: [figure],
    others: 0,
    why: 'a kettle without water',
  };

  test.each([
    [{}, 'Lab, 2 Jan 2026: Boiling 55 s, measured, which counts. A copy of what shows it is kept here.'],
    [
      { shown: 'link', dated: 'seen', figures: [{ ...figure, basis: 'claimed', counted: false }] },
      'Lab, undated, seen by 2 Jan 2026: Boiling 55 s, only claimed. What shows it is linked; no copy is kept here.',
    ],
    [
      { shown: 'nothing', figures: [{ ...figure, failed: true, text: 'no water' }] },
      'Lab, 2 Jan 2026: Boiling, a measurement that failed (no water). Nothing that shows it is linked or kept.',
    ],
    [
      { figures: Array.from({ length: 8 }, () => ({ ...figure, counted: false })), others: 1 },
      `Lab, 2 Jan 2026: ${'Boiling 55 s, measured; '.repeat(6)}2 figures more; 1 figure of others. A copy of what shows it is kept here.`,
    ],
    [
      { figures: [], attested: ['mvp/a', 'mvp/b'] },
      'Lab, 2 Jan 2026: 2 verdicts on criteria: mvp/a and mvp/b. A copy of what shows it is kept here.',
    ],
  ] as const)('that arrives: %j', (part, expected) => expect(arrivedLine({ ...arrived, ...part } as ArrivedEvidence)).toBe(expected));

  test.each([
    [{}, 'Lab, 2 January 2026: Boiling 55 s, measured: refuted. A kettle without water.'],
    [
      { kind: 'corrected', others: 2 },
      'Lab, 2 January 2026: Boiling 55 s, measured; 2 figures of others: replaced. A kettle without water.',
    ],
    [{ by: 'lab/2026-01-03' }, 'Lab, 2 January 2026: Boiling 55 s, measured: refuted, by lab/2026-01-03. A kettle without water.'],
    [{ kind: 'copy-gone', figures: [], why: undefined }, 'Lab, 2 January 2026: the copy that showed it is gone.'],
  ] as const)('that breaks: %j', (part, expected) => expect(brokenLine({ ...broken, ...part } as BrokenEvidence)).toBe(expected));
});

test.each([
  [{ kind: 'metric', change: 'added' }, 'Metric added: Boiling (boil).'],
  [{ kind: 'source', change: 'removed' }, 'Source removed: Boiling (boil).'],
  [
    {
      kind: 'category',
      change: 'changed',
      fields: [
        { name: 'weight', was: '40', now: '50' },
        { name: 'summary', now: 'short' },
      ],
    },
    'Category Boiling: weight 50, was 40; summary short, was none.',
  ],
  [
    {
      kind: 'metric',
      change: 'changed',
      fields: [
        { name: 'note', was: 'a', now: 'b'.repeat(61) },
        { name: 'method', was: 'c'.repeat(61) },
      ],
    },
    'Metric Boiling: note reworded; method removed.',
  ],
  [
    { kind: 'metric', change: 'changed', fields: [{ name: 'note', now: 'b'.repeat(61) }, { name: 'group' }] },
    'Metric Boiling: note added; group.',
  ],
] as const)('a part: %j', (part, expected) =>
  expect(partLine({ id: 'boil', title: 'Boiling', fields: [], ...part } as PartImpact)).toBe(expected),
);

test.each([
  [
    { kind: 'looser', was: '≤ 60 s', now: '≤ 90 s', since: '2026-03-01', reason: 'hard water' },
    'Boiling: loosened from 1 March 2026 on to ≤ 90 s, was ≤ 60 s. Hard water.',
  ],
  [
    { kind: 'stricter', was: '≤ 60 s', now: '≤ 30 s', criterion: 'mvp/quick', about: 'MVP, Quick' },
    'MVP, Quick (Boiling): tightened to ≤ 30 s, was ≤ 60 s. The old one was changed in its place: nothing says since when.',
  ],
  [{ kind: 'added', now: '≤ 50 s, due 1 July 2026' }, 'Boiling: a target is added, ≤ 50 s, due 1 July 2026.'],
  [{ kind: 'removed', was: '≤ 60 s' }, 'Boiling: the target ≤ 60 s is gone.'],
] as const)('a target: %j', (part, expected) =>
  expect(targetLine({ metric: 'boil', title: 'Boiling', ...part } as TargetImpact)).toBe(expected),
);

test('a metric whose value is gone says so, and why', () => {
  const value = { id: 'a', text: '80 s', basis: 'measured', derived: false, date: '2026-01-02', dated: 'measured' } as const;
  const impact: MetricImpact = {
    id: 'boil',
    title: 'Boiling',
    changed: ['outcome', 'value', 'trend'],
    causes: ['retracted'],
    from: { outcome: 'missed', value, trend: ['+3 % in a month, improving'] },
    to: { outcome: 'unknown', reason: { code: 'only-retracted', text: 'retracted (the kettle was cold)' }, trend: [] },
  };
  expect(metricLine(impact)).toBe(
    'Boiling: only retracted, was missed. No value counts any more; before, 80 s, measured 2 Jan 2026 did. Retracted (the kettle was cold). Trend: none; before, +3 % in a month, improving. It moves the score through values taken back.',
  );
});

test.each([
  [{ added: 1, struck: 0, gone: 0 }, 'One figure is new.'],
  [{ added: 2, struck: 1, gone: 3 }, 'Two figures are new, one is struck out and three are gone.'],
])('figures: %j', (count, expected) => expect(figureWords(count)).toBe(expected));

test('programs get names that run from right to left as they were written', () => {
  const metrics = { boil: { title: 'غليان', targets: [{ target: '<= 60 s' }] } };
  const json = diffJson(judgedDiff({ base: 'b', asOf: '2025-06-30', knownBy: '2025-06-30' }, changeOf({ metrics: {} }, { metrics }), []));
  expect([json.includes('غليان'), /[\u2068\u2069]/.test(json)]).toEqual([true, false]);
});
