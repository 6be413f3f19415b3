import { expect, test } from 'vitest';
import { readingAnchor } from '../../src/components/anchor.ts';
import { comparable } from '../../src/components/comparison.ts';
import { splitQuantity } from '../../src/components/quantity.ts';
import { statusWords } from '../../src/components/status.ts';
import { metricHref, webAddress } from '../../src/components/url.ts';
import {
  asideSentence,
  furthest,
  isScored,
  nextRelease,
  promisesOf,
  scoreSentence,
  verdict,
  withBars,
} from '../../src/components/verdict.ts';
import type { MetricResult, Tally } from '../../src/model/report.ts';
import { besideOthers, coverage, metric, neverMeasured, throughput, vulnerabilities } from '../charts/sample.ts';

const met = (id: string): MetricResult => ({ ...coverage, id, outcome: 'met' });

test.for<[string, string, readonly MetricResult[]]>([
  ['nothing known', 'Sample has evidence for none of its 2 promises.', [neverMeasured, neverMeasured]],
  ['nothing kept', 'Sample has evidence for 1 of its 2 promises, and keeps none of them.', [coverage, neverMeasured]],
  ['one kept', 'Sample has evidence for 2 of its 3 promises, and keeps one of them.', [coverage, met('a'), neverMeasured]],
  ['all that is known kept', 'Sample has evidence for 2 of its 3 promises, and keeps all of them.', [met('a'), met('b'), neverMeasured]],
  ['one promise, kept', 'Sample has evidence for its one promise, and keeps it.', [met('a')]],
  ['one promise, missed', 'Sample has evidence for its one promise, and does not keep it.', [{ ...coverage, outcome: 'missed' }]],
  ['one promise, pending', 'Sample has evidence for its one promise, which is not decided yet.', [{ ...coverage, outcome: 'pending' }]],
  ['one promise, unknown', 'Sample has no evidence for its one promise.', [neverMeasured]],
  ['everything known', 'Sample has evidence for every one of its 2 promises, and keeps one of them.', [met('a'), coverage]],
])('the verdict with %s', ([, sentence, promises]) => {
  expect(verdict('Sample', promises)).toBe(sentence);
});

test.for([
  [1, 'Sample: one metric is followed, and no target is set for it.'],
  [3, 'Sample: three metrics are followed, and no target is set for any of them.'],
] as const)('the verdict where %d are followed and nothing is promised', ([followed, sentence]) => {
  expect(verdict('Sample', [], followed)).toBe(sentence);
});

test('there is a score only where something is scored', () => {
  expect([isScored([]), isScored([{ scored: false }]), isScored([{ scored: false }, { scored: true }])]).toEqual([false, false, true]);
});

test.for([
  [['Speed', 'Quiet'], [], undefined],
  [['This year'], ['Last year'], 'It is the score of This year alone; one other category keeps a score of its own.'],
  [['Speed', 'Quiet'], ['A', 'B'], 'It is the score of Speed and Quiet; two other categories keep a score of their own.'],
] as const)('what stands aside of %o and %o', ([counted, aside, sentence]) => {
  const categories = [...counted.map((title) => ({ title })), ...aside.map((title) => ({ title, aside: 'It is over' }))];
  expect(asideSentence(categories)).toBe(sentence);
});

test('the furthest from their target are chosen and stay in their order', () => {
  const at = (id: string, attainment: number | undefined) => metric(id, { target: { attainment } as MetricResult['target'] });
  const all = [at('half', 0.5), at('whole', 1), at('none', 0), at('unknown', undefined), at('most', 0.9)];
  expect(furthest(all, 2).map(({ id }) => id)).toEqual(['half', 'none']);
});

test('promises are metrics with a target, parts counted one by one, supporting ones not', () => {
  const set = metric('regions', { parts: [metric('regions/north'), metric('regions/south')] });
  const free = metric('free', { outcome: 'not-applicable' });
  expect(promisesOf([set, free, metric('aside', { supporting: true }), coverage]).map(({ id }) => id)).toEqual([
    'regions/north',
    'regions/south',
    'unit-test-coverage',
  ]);
});

test.for([
  [
    { low: 0.012, high: 0.9, coverage: 0.11 },
    'It scores between 1 and 90 of 100. The interval is wide because most of what was promised has not been measured, not because it failed.',
  ],
  [{ low: 0.5, high: 0.7, coverage: 0.8 }, 'It scores between 50 and 70 of 100. 80 % of the weight is known; the rest is still open.'],
  [{ low: 0.4, high: 0.4, coverage: 1 }, 'It scores 40 of 100, and all of it is known.'],
] as const)('the sentence of a score', ([score, sentence]) => {
  expect(scoreSentence({ score })).toBe(sentence);
});

test('the next release is the first that is not ready, else the last', () => {
  const release = (id: string, met: number) => ({
    id,
    title: id,
    order: 1,
    score: { low: 0, high: 1, coverage: 0 },
    tally: tally(12, met, 0),
    groups: [],
    blockers: met < 12 ? ['it'] : [],
    gains: [],
    path: [],
    history: [],
    excused: [],
  });
  expect([nextRelease([release('mvp', 12), release('alpha', 3)])?.id, nextRelease([release('mvp', 12)])?.id, nextRelease([])?.id]).toEqual([
    'alpha',
    'mvp',
    undefined,
  ]);
});

test('bars are shown for promises with a value, missed ones first', () => {
  expect(withBars([met('kept'), neverMeasured, throughput, vulnerabilities]).map(({ id }) => id)).toEqual([
    'requests-per-second',
    'high-vulnerabilities',
    'kept',
  ]);
});

test('only values of one run are compared', () => {
  const value = besideOthers.value as NonNullable<MetricResult['value']>;
  const together = { ...besideOthers, others: [{ ...value, subject: 'beta' }] };
  expect(comparable([besideOthers])).toEqual([]);
  expect(comparable([together])[0]?.beside.length).toBe(1);
});

test.for([
  ['met', undefined, undefined, 'met', 'met'],
  ['missed', undefined, 'not met', 'missed', 'not met'],
  ['unknown', 'only-claimed', undefined, 'claimed', 'only claimed'],
  ['unknown', 'only-disputed', undefined, 'unknown', 'only disputed'],
  ['unknown', 'never-measured', undefined, 'unknown', 'unknown'],
  ['not-applicable', 'no-target', undefined, 'not-applicable', 'no target'],
] as const)('%s because of %s is a shape and a word', ([outcome, code, word, glyph, expected]) => {
  expect(statusWords(outcome, code && { code, text: '' }, word)).toEqual({ glyph, word: expected });
});

test('quantities, anchors and addresses', () => {
  expect(splitQuantity('1,576 req/s', 'req/s')).toEqual({ number: '1,576', unit: 'req/s' });
  expect(splitQuantity('$1M', 'USD')).toEqual({ number: '$1M', unit: '' });
  expect(readingAnchor('the-audit/2025-10-11-b#coverage@other.2')).toBe('v-the-audit-2025-10-11-b-coverage-other.2');
  expect([metricHref('coverage'), metricHref('regions/north')]).toEqual(['/metrics/coverage/', '/metrics/regions/#north']);
  expect(['https://example.org/', 'http://example.org/', 'javascript:alert(1)', undefined].map(webAddress)).toEqual([
    'https://example.org/',
    undefined,
    undefined,
    undefined,
  ]);
});

function tally(total: number, met: number, missed: number): Tally {
  return { total, met, missed, pending: 0, unknown: total - met - missed, notApplicable: 0, stale: 0 };
}
