/** CovetPy's first two reviews: their agenda, their actions, and the truth of what stands in their sentences. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownEvents } from '../../src/model/events.ts';
import { readBody } from '../../src/read/body.ts';
import { root, scorecard } from './files.ts';
import { judged, metric } from './flagship.ts';

const { reviews } = judged('2026-11-24', '2026-11-24');

test('both are there, with what the framework asks for, in its own words', () => {
  const [monthly, quarterly] = [
    ['monthly', '2025-10'],
    ['quarterly', '2025-q4'],
  ].map(([cadence, period]) => headingsOf(`${period}-${cadence}`));
  expect(monthly).toEqual(['Performance Metrics', 'Benchmark Validation', 'Production Performance', 'Optimization Planning']);
  expect(quarterly).toEqual(['Overall Success', 'Market Position', 'Customer Success', 'Strategic Adjustments']);
  expect(
    Object.values(scorecard.reviews ?? {}).map(({ title, agenda }) => [title, agenda.map((item) => `${item.title}: ${item.text}`)]),
  ).toEqual([
    [
      'Monthly Performance Reviews',
      [
        'Performance Metrics: Review all performance KPIs and trends',
        'Benchmark Validation: Confirm continued performance leadership',
        'Production Performance: Analyze real-world performance data',
        'Optimization Planning: Identify and prioritize performance improvements',
      ],
    ],
    [
      'Quarterly Business Reviews',
      [
        'Overall Success: Review progress against all success criteria',
        'Market Position: Assess competitive position and market share',
        'Customer Success: Review customer satisfaction and retention metrics',
        'Strategic Adjustments: Adjust strategy based on market feedback and results',
      ],
    ],
  ]);
});

test('each has decisions with reasons, and actions with owner and due date after it was written', () => {
  expect(reviews.map(({ id, decisions, actions }) => [id, decisions.length, actions.length])).toEqual([
    ['2025-10-monthly', 3, 4],
    ['2025-q4-quarterly', 3, 6],
  ]);
  expect(reviews.flatMap(({ recorded, actions }) => actions.filter(({ due }) => due <= recorded))).toEqual([]);
});

test('an owner other than the publisher is the one that the framework names for the metric', () => {
  const report = judged('2026-11-24', '2026-11-24');
  const others = reviews.flatMap(({ by, actions }) => actions.filter(({ owner }) => owner !== by));
  expect(others.length).toBe(3);
  expect(others.filter(({ owner, metric: id = '' }) => metric(report, id).owner !== owner)).toEqual([]);
  expect(others.filter(({ note = '' }) => !note.includes('nobody there has agreed to it'))).toEqual([]);
});

describe('what the monthly review says in words', () => {
  const report = judged('2025-10-31', '2026-11-24');
  const performance = report.categories.find(({ id }) => id === 'performance');

  test('every dated document is of 10 to 14 October', () => {
    const own = judged('2026-11-24', '2026-11-24').snapshots.filter(
      ({ source, dated }) => source.startsWith('covetpy-') && dated === 'measured',
    );
    expect(own.map(({ date }) => date).filter((date) => date < '2025-10-10' || date > '2025-10-14')).toEqual([]);
    expect(own.length).toBeGreaterThan(15);
  });

  test('no promise of performance is kept, one is missed, the others are unknown', () => {
    expect(performance?.tally).toMatchObject({ met: 0, missed: 1, pending: 0 });
    expect(metric(report, 'benchmark-consistency').outcome).toBe('missed');
  });

  test('three claims of requests per second were struck out', () => {
    expect(metric(report, 'requests-per-second').readings.filter(({ standing }) => standing === 'refuted').length).toBe(3);
  });

  test('latency, sustained and peak throughput and the error rate are only disputed', () => {
    const ids = ['p50-response-time', 'p99-response-time', 'sustained-throughput', 'peak-performance', 'error-rate'];
    expect(ids.map((id) => metric(report, id).reason?.code)).toEqual(ids.map(() => 'only-disputed'));
  });

  test('no metric of performance has a trend', () => {
    expect(report.metrics.filter(({ category, trend }) => category === 'performance' && trend.previous)).toEqual([]);
  });

  test('twelve targets stand in the core tables', () => {
    const core = report.metrics.filter(({ group }) => group[0] === 'Core Performance KPIs');
    expect(core.filter(({ targets }) => targets.length > 0).length).toBe(12);
  });
});

describe('what the quarterly review says in words', () => {
  const report = judged('2025-12-31', '2026-11-24');

  test('of 48 criteria none is met and four are known not to be: two of the MVP, two of GA', () => {
    expect(report.releases.map(({ id, tally: { total, met, missed } }) => [id, total, met, missed])).toEqual([
      ['mvp', 12, 0, 2],
      ['alpha', 12, 0, 0],
      ['beta', 12, 0, 0],
      ['ga', 12, 0, 2],
    ]);
  });

  test('no figure of CovetPy is of the eleven weeks after 14 October', () => {
    expect(ownEvents(report.events).filter(({ date }) => date > '2025-10-14')).toEqual([]);
  });

  test('test coverage is the only promise that moved', () => {
    expect(report.metrics.filter(({ scored, trend }) => scored && trend.previous).map(({ id }) => id)).toEqual(['unit-test-coverage']);
  });

  test('the first horizon was ten days away, and pending', () => {
    const stars = metric(report, 'github-stars');
    expect([stars.outcome, stars.targets[0]?.due]).toEqual(['pending', '2026-01-10']);
  });

  test('nothing is known of market, customers and revenue', () => {
    const business = report.metrics.filter(({ category }) => category === 'business');
    expect(business.filter(({ readings }) => readings.length > 0)).toEqual([]);
  });
});

function headingsOf(id: string): readonly string[] {
  const { body } = readBody(readFileSync(path.join(root, `content/reviews/${id}.mdx`), 'utf8'), true);
  return (body?.headings ?? []).filter(({ depth }) => depth === 2).map(({ text }) => text);
}
