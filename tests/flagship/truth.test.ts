/** The judged truth, computed by hand from the documents' figures; the methodology page shows the same sums. */
import { describe, expect, test } from 'vitest';
import type { Report, Score } from '../../src/model/report.ts';
import { judged, metric } from './flagship.ts';

const on12 = judged('2025-10-12');
const on14 = judged('2025-10-14');
const today = judged('2026-11-22');

describe('what counts', () => {
  test('on 12 October 2025 unit test coverage is 20.73 % and missed', () => {
    expect(verdict(on12, 'unit-test-coverage')).toEqual(['missed', '20.73 %', 'measured', '2025-10-12']);
  });

  test('of the five whole-project figures of 11 October 17.3 % counts, and all are shown', () => {
    const coverage = metric(judged('2025-10-11'), 'unit-test-coverage');
    const shown = coverage.readings.filter((one) => one.date === '2025-10-11').map((one) => `${one.text} ${one.basis} ${one.standing}`);
    expect(shown.sort()).toEqual([
      '10 % claimed claimed',
      '17.3 % measured counted',
      '52 % reported admissible',
      '70 % claimed claimed',
      '91.3 % claimed refuted',
    ]);
  });

  test('vulnerabilities count as measured', () => {
    expect([verdict(on12, 'critical-vulnerabilities'), verdict(on12, 'high-vulnerabilities')]).toEqual([
      ['missed', '1 open', 'measured', '2025-10-10'],
      ['missed', '15 open', 'measured', '2025-10-10'],
    ]);
  });

  test.each(['p50-response-time', 'p99-response-time', 'sustained-throughput', 'peak-performance', 'error-rate'])(
    '%s is only disputed',
    (id) => {
      for (const report of [on12, on14, today]) {
        expect(metric(report, id)).toMatchObject({ outcome: 'unknown', reason: { code: 'only-disputed' } });
        expect(metric(report, id).value).toBeUndefined();
      }
    },
  );

  test('requests per second is unknown in 2025', () => {
    expect(metric(on14, 'requests-per-second')).toMatchObject({ outcome: 'unknown', reason: { code: 'measurement-failed' } });
  });

  test('requests per second is missed at 1,576 today, beside the claim of 5,000,000', () => {
    expect(verdict(today, 'requests-per-second')).toEqual(['missed', '1,576 req/s', 'reported', '2026-11-22']);
    const claims = metric(today, 'requests-per-second').readings.filter((one) => one.standing === 'claimed');
    expect(claims.map((one) => one.text)).toContain('5,000,000 req/s');
  });

  test('performance-weighted adoption is not computable and says why', () => {
    expect(metric(today, 'performance-weighted-adoption')).toMatchObject({
      outcome: 'not-applicable',
      reason: {
        code: 'not-computable',
        text: 'no target; not computable: no value of GitHub Stars counts, and no run has Requests per Second (RPS) of another subject beside that of CovetPy',
      },
    });
  });

  test('the ratio to the other framework has no run to stand on', () => {
    expect(metric(today, 'comparative-performance-ratio').reason?.text).toBe('not computable: no run has CovetPy and FastAPI side by side');
  });

  test('a horizon is pending until it is due, then unknown where nobody measured', () => {
    expect([metric(on14, 'github-stars').sentence, metric(today, 'github-stars').sentence]).toEqual([
      'The target for GitHub Stars, ≥ 5K stars, is due 10 January 2026; so far never measured.',
      'The target for GitHub Stars cannot be judged: due 10 October 2026, never measured.',
    ]);
  });

  test('no criterion of the MVP is met', () => {
    for (const report of [on12, on14, today]) expect(report.releases[0]?.tally.met).toBe(0);
  });
});

/**
 * Benchmark consistency: the mean of six relative standard deviations, 0.9243, 7.3548, 3.8041, 10.3120, 0.4825 and 11.7851 %, is
 * 5.7771 %; of at most 5 % it attains 5 / 5.7771 = 0.865479. Requests per second: 1,576 / 5,000,000 = 0.0003152.
 * Unit test coverage: 20.73 / 95 = 0.218211. Both kinds of vulnerabilities: 0 of a zero.
 */
const CONSISTENCY = 0.8654789;
const RPS = 0.0003152;
const COVERAGE = 0.2182105;

describe('scores by hand', () => {
  test('performance: 17 metrics with a target, one known in 2025, two today', () => {
    expectScore(category(on14, 'performance'), [CONSISTENCY / 17, (CONSISTENCY + 16) / 17, 1 / 17]);
    expectScore(category(today, 'performance'), [(CONSISTENCY + RPS) / 17, (CONSISTENCY + RPS + 15) / 17, 2 / 17]);
  });

  test('adoption and business: nothing known, everything open', () => {
    for (const report of [on14, today])
      for (const id of ['adoption', 'business']) expect(category(report, id)).toEqual({ low: 0, high: 1, coverage: 0 });
  });

  test('quality: 16 metrics, three known', () => {
    for (const report of [on14, today]) expectScore(category(report, 'quality'), [COVERAGE / 16, (COVERAGE + 13) / 16, 3 / 16]);
  });

  test('the whole: 40, 30, 20 and 10 percent', () => {
    // 0.4 x 0.050910 + 0.2 x 0.013638 = 0.023092; 0.4 x 0.992087 + 0.3 + 0.2 x 0.826138 + 0.1 = 0.962062; known 0.4 / 17 + 0.2 x 3 / 16
    expectScore(on14.score, [0.023092, 0.962062, 0.061029]);
    // 0.4 x 0.050929 + 0.2 x 0.013638 = 0.023099; 0.4 x 0.933282 + 0.3 + 0.2 x 0.826138 + 0.1 = 0.938540; known 0.4 x 2 / 17 + 0.2 x 3 / 16
    expectScore(today.score, [0.023099, 0.93854, 0.084559]);
  });

  test('the MVP: two of four quality criteria fail, today one of performance too', () => {
    // 60 + 30 + 10 x 2 / 4 = 95; 60 x 3 / 4 + 30 + 10 x 2 / 4 = 80
    expectScore(on14.releases[0]?.score as Score, [0, 0.95, 0.05]);
    expectScore(today.releases[0]?.score as Score, [0, 0.8, 0.2]);
  });
});

test('everything is counted', () => {
  const { tally, northStars, categories, releases } = today;
  const groups = releases.flatMap((release) => release.groups);
  expect([
    tally.total,
    northStars.length,
    categories.length,
    releases.length,
    groups.length,
    groups.flatMap((one) => one.criteria).length,
  ]).toEqual([80, 3, 4, 4, 12, 48]);
});

test('whatever is unknown says why', () => {
  const metrics = today.metrics.flatMap((one) => [one, ...one.parts]);
  const criteria = today.releases.flatMap((release) => release.groups.flatMap((group) => group.criteria));
  expect([...metrics, ...criteria].filter((one) => one.outcome === 'unknown' && !one.reason?.text)).toEqual([]);
});

function verdict(report: Report, id: string) {
  const { outcome, value } = metric(report, id);
  return [outcome, value?.text, value?.basis, value?.date];
}

function category(report: Report, id: string): Score {
  return report.categories.find((one) => one.id === id)?.score as Score;
}

/** Low, high and coverage to six digits. */
function expectScore(score: Score, [low, high, coverage]: readonly [number, number, number]) {
  expect(score.low).toBeCloseTo(low, 6);
  expect(score.high).toBeCloseTo(high, 6);
  expect(score.coverage).toBeCloseTo(coverage, 6);
}
