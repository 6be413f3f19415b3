/** What changed, picked out and worked out by hand from the snapshots and the framework. */
import { describe, expect, test } from 'vitest';
import { changesTitle } from '../../src/components/news.ts';
import { ownSentence, sourcesTitle, unfedSentence } from '../../src/components/sources.ts';
import type { EventKind } from '../../src/model/report.ts';
import { judged } from './flagship.ts';

const today = judged('2026-11-24', '2026-11-24');

describe('what changed', () => {
  test('promises turned on the days of their first values', () => {
    // 15 open of at most 0 on the 10th; six relative deviations of 5.777 % of at most 5 % and 17.3 % of at least 95 % on the 11th.
    expect(told('outcome', ({ date }) => date < '2025-11' || date > '2026-11')).toEqual([
      '2026-11-22 Requests per Second (RPS): missed, was unknown. 1,576 req/s, against ≥ 5M req/s.',
      '2025-10-11 Benchmark Consistency: missed, was unknown. 5.777 %, against < 5 %.',
      '2025-10-11 Unit Test Coverage: missed, was unknown. 17.3 %, against > 95 %.',
      '2025-10-10 Critical Vulnerabilities: missed, was unknown. 1 open, against 0 open.',
      '2025-10-10 High Vulnerabilities: missed, was unknown. 15 open, against 0 open.',
    ]);
  });

  test('three, six and twelve months after the baseline of 10 October 2025 what nobody measured turns unknown', () => {
    const due = today.events.filter(({ kind, judged }) => kind === 'outcome' && judged?.from === 'pending');
    expect(due.map(({ date, metric, judged }) => `${date} ${metric} ${judged?.to}`).toSorted()).toEqual([
      '2026-01-10 active-contributors unknown',
      '2026-01-10 community-members unknown',
      '2026-01-10 github-forks unknown',
      '2026-01-10 github-stars unknown',
      '2026-04-10 enterprise-customers unknown',
      '2026-04-10 fortune-1000-adoption unknown',
      '2026-04-10 organizations-using unknown',
      '2026-04-10 production-deployments unknown',
      '2026-10-10 annual-recurring-revenue unknown',
      '2026-10-10 customer-acquisition-cost unknown',
      '2026-10-10 customer-lifetime-value unknown',
      '2026-10-10 enterprise-contract-value unknown',
    ]);
  });

  test('a second and third target of a metric fell due and turned nothing', () => {
    expect(told('target', ({ metric }) => metric === 'github-stars')).toEqual([
      '2026-10-10 GitHub Stars ≥ 25K stars: fell due, and no value by then can judge it.',
      '2026-04-10 GitHub Stars ≥ 15K stars: fell due, and no value by then can judge it.',
    ]);
  });

  test('criteria of three releases turned, and none was met', () => {
    expect(told('criterion', () => true)).toEqual([
      '2026-11-22 MVP, Benchmark Performance: not met, was unknown. 1,576 req/s, reported.',
      '2026-11-22 Alpha, Advanced Performance: not met, was unknown. Requests per Second (RPS): 1,576 req/s, reported.',
      '2025-10-11 MVP, Test Coverage: not met, was unknown. 17.3 %, measured.',
      '2025-10-10 MVP, Security Scan: not met, was unknown. Critical Vulnerabilities: 1 open, measured; High Vulnerabilities: 15 open, measured.',
      '2025-10-10 GA, Performance Validation: not met, was unknown. Independent Verification Rate: 0 %, measured.',
      '2025-10-10 GA, Security Excellence: not met, was unknown. 1 open, measured, 10 October 2025, within the last 6 months.',
    ]);
  });

  test('the weeks and runs of others do not drown the own news', () => {
    expect(today.events.filter(({ kind }) => kind === 'field').length).toBeLessThan(110);
    expect(told('field', ({ date }) => date.startsWith('2025-03'))).toEqual([
      '2025-03-26 The Benchmarker: web-frameworks: 1 snapshot with figures of 10 other subjects.',
    ]);
  });

  test('the finding, on the day and a month later', () => {
    expect([today, judged('2025-10-14'), judged('2026-11-21')].map(changesTitle)).toEqual([
      'The last change was 2 days ago: one outcome and two criteria changed, and four figures arrived.',
      'The last change was today: one claim arrived.',
      'Nothing has changed since 10 October 2026, 42 days ago. The last changes were:',
    ]);
  });
});

test('who says it: eleven sources, one of eight systems, six values that count', () => {
  expect([sourcesTitle(today), ownSentence(today), unfedSentence(today)]).toEqual([
    'Eleven sources feed 14 of 80 metrics; seven of the eight measurement systems have none yet.',
    'Of CovetPy itself twelve metrics have a figure, and for six a value counts. Two of the sources are late.',
    'Nobody has brought a figure for 57 of 80 metrics. Nine more are computed from others.',
  ]);
});

function told(kind: EventKind, asked: (event: (typeof today.events)[number]) => boolean): readonly string[] {
  return today.events.filter((event) => event.kind === kind && asked(event)).map(({ date, text }) => `${date} ${text}`);
}
