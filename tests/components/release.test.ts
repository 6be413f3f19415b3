import { expect, test } from 'vitest';
import {
  checklistVerdict,
  furtherReason,
  isLongList,
  percent,
  readinessSentence,
  reasoned,
  releasesVerdict,
  releaseVerdict,
} from '../../src/components/release.ts';
import type { Reason, ReleaseResult, Tally } from '../../src/model/report.ts';

test.each([
  [{ missed: 3, pending: 1, unknown: 8 }, {}, 'MVP is not ready: none of its 12 criteria is met, and three are known not to be.'],
  [{ met: 4, missed: 1, unknown: 7 }, {}, 'MVP is not ready: four of its 12 criteria are met, and one is known not to be.'],
  [{ met: 1, unknown: 11 }, {}, 'MVP is not ready: one of its 12 criteria is met.'],
  [{ met: 12 }, {}, 'MVP is ready: all 12 criteria are met.'],
  [{ met: 1 }, {}, 'MVP is ready: its one criterion is met.'],
  [{ met: 10, notApplicable: 2 }, {}, 'MVP is ready: all 10 criteria that apply are met.'],
  [{ met: 9, unknown: 1, notApplicable: 2, stale: 0 }, {}, 'MVP is not ready: nine of its 10 criteria that apply are met.'],
  [
    { met: 34, missed: 12, unknown: 14, notApplicable: 7, stale: 0 },
    { excused: 5 },
    'MVP is not ready: 34 of its 60 criteria that apply are met, and seven are known not to be; five more need not be.',
  ],
  [{ met: 3, missed: 1 }, { excused: 1 }, 'MVP is ready: three of its four criteria are met; one more need not be.'],
  [{ missed: 1 }, { excused: 1 }, 'MVP is ready: none of its one criteria is met; one more need not be.'],
  [{ unknown: 2 }, { released: '2026-03-01' }, 'MVP was released on 1 March 2026 and is not ready: none of its two criteria is met.'],
])('%o %o', (counts, dates, sentence) => {
  expect(releaseVerdict(judged('MVP', counts, dates))).toBe(sentence);
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
  expect(releasesVerdict(counts.map((each, index) => judged(titles[index] as string, each)))).toBe(sentence);
});

test.each([
  [
    [
      { met: 2, unknown: 1 },
      { missed: 1, notApplicable: 2 },
    ],
    'Sample meets 2 of 4 criteria that apply. None of two releases is ready.',
  ],
  [[{ unknown: 3 }], 'Sample meets none of 3 criteria. MVP is not ready: none of its three criteria is met.'],
  [[{ met: 3 }], 'Sample meets 3 of 3 criteria. MVP is ready: all three criteria are met.'],
  [[], 'Sample: nothing is asked yet.'],
])('where all is checklists: %o', (counts, sentence) => {
  expect(
    checklistVerdict(
      'Sample',
      counts.map((each) => judged('MVP', each)),
    ),
  ).toBe(sentence);
});

test('from 25 criteria on a list is long', () => {
  const criteria = (length: number) => ({ groups: [{ criteria: Array.from({ length }) }] }) as unknown as ReleaseResult;
  expect([isLongList(criteria(24)), isLongList(criteria(25))]).toEqual([false, true]);
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
  return { total: met + missed + pending + unknown + notApplicable, met, missed, pending, unknown, notApplicable, stale: 0 };
}

/** All that is open blocks, and of what is missed all but the excused. */
function judged(title: string, counts: Partial<Tally>, { released, excused = 0 }: { released?: string; excused?: number } = {}) {
  const { missed, pending, unknown } = tally(counts);
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `mvp/${index}`);
  return { title, released, tally: tally(counts), blockers: ids(missed - excused + pending + unknown), excused: ids(excused) };
}
