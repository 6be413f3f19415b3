import { expect, test } from 'vitest';
import { furtherReason, percent, readinessSentence, reasoned, releasesVerdict, releaseVerdict } from '../../src/components/release.ts';
import type { Reason, Tally } from '../../src/model/report.ts';

test.each([
  [{ missed: 3, pending: 1, unknown: 8 }, {}, 'MVP is not ready: none of its 12 criteria is met, and three are known not to be.'],
  [{ met: 4, missed: 1, unknown: 7 }, {}, 'MVP is not ready: four of its 12 criteria are met, and one is known not to be.'],
  [{ met: 1, unknown: 11 }, {}, 'MVP is not ready: one of its 12 criteria is met.'],
  [{ met: 12 }, {}, 'MVP is ready: all 12 criteria are met.'],
  [{ met: 1 }, {}, 'MVP is ready: its one criterion is met.'],
  [{ met: 10, notApplicable: 2 }, {}, 'MVP is ready: all 10 criteria that apply are met.'],
  [{ met: 9, unknown: 1, notApplicable: 2 }, {}, 'MVP is not ready: nine of its 10 criteria that apply are met.'],
  [{ unknown: 2 }, { released: '2026-03-01' }, 'MVP was released on 1 March 2026 and is not ready: none of its two criteria is met.'],
])('%o %o', (counts, dates, sentence) => {
  expect(releaseVerdict({ title: 'MVP', tally: tally(counts), ...dates })).toBe(sentence);
});

test.each([
  [{ low: 0, high: 0.8, coverage: 0.2 }, 'Readiness lies between 0 and 80 %: 20 % of the weight is decided.'],
  [{ low: 0, high: 1, coverage: 0 }, 'Readiness lies between 0 and 100 %: nothing is decided.'],
  [{ low: 0.5, high: 0.5, coverage: 1 }, 'Readiness is 50 %, and every criterion is decided.'],
])('%o', (score, sentence) => {
  expect(readinessSentence({ score }).replaceAll('\u00a0', ' ')).toBe(sentence);
});

test.each([
  [[], 'No release is planned.'],
  [[{ met: 1 }], 'MVP is ready: its one criterion is met.'],
  [[{ missed: 1 }, { unknown: 1 }], 'None of two releases is ready.'],
  [[{ met: 1 }, { unknown: 1 }], 'One of two releases is ready: MVP.'],
  [[{ met: 1 }, { notApplicable: 1 }, { unknown: 1 }], 'Two of three releases are ready: MVP, Alpha.'],
  [[{ met: 1 }, { met: 1 }], 'Every release is ready.'],
])('%o', (counts, sentence) => {
  const titles = ['MVP', 'Alpha', 'Beta'];
  expect(releasesVerdict(counts.map((each, index) => ({ title: titles[index] as string, tally: tally(each) })))).toBe(sentence);
});

test('a status and its reason say each word once', () => {
  const reason: Reason = { code: 'only-claimed', text: 'only claimed: below 100 ms' };
  expect([reasoned('only claimed', reason), reasoned('not met', { code: 'decided', text: '20.73 %, measured' })]).toEqual([
    'only claimed: below 100 ms',
    'not met: 20.73 %, measured',
  ]);
  expect([furtherReason('only claimed', reason), furtherReason('unknown', reason)]).toEqual(['below 100 ms', reason.text]);
});

test('weights have no needless digits', () => {
  expect([15, 7.5, 100 / 3].map((weight) => percent(weight).replace('\u00a0', ' '))).toEqual(['15 %', '7.5 %', '33.33 %']);
});

function tally(counts: Partial<Tally>): Tally {
  const { met = 0, missed = 0, pending = 0, unknown = 0, notApplicable = 0 } = counts;
  return { total: met + missed + pending + unknown + notApplicable, met, missed, pending, unknown, notApplicable };
}
