/** Hand-made results for drawings: a few metrics as the evaluation would hand them over. */
import { dayNumber, fromDayNumber } from '../../src/model/calendar.ts';
import { formatNumber } from '../../src/model/quantity.ts';
import type { MetricResult, Reading, Regression, Score, TargetResult } from '../../src/model/report.ts';

const UNKNOWN: Score = { low: 0, high: 1, coverage: 0 };

/** A metric with sensible defaults. */
export function metric(id: string, fields: Partial<MetricResult> = {}): MetricResult {
  const title = fields.title ?? id[0]?.toUpperCase() + id.slice(1).replaceAll('-', ' ');
  return {
    id,
    title,
    category: 'performance',
    group: ['Core performance', 'Throughput'],
    unit: 'req/s',
    indicator: 'leading',
    cadence: { name: 'daily', length: { text: '1 day', count: 1, unit: 'day' } },
    owner: 'Performance Team',
    method: 'Automated benchmarks',
    better: 'higher',
    supporting: false,
    northStar: false,
    scored: true,
    weight: 1,
    conditions: {},
    path: `data/metrics/${id}.yaml`,
    outcome: 'unknown',
    reason: { code: 'never-measured', text: 'never measured' },
    sentence: `Nobody has measured ${title.toLowerCase()}.`,
    score: UNKNOWN,
    targets: [],
    readings: [],
    others: [],
    field: [],
    breaks: [],
    freshness: { state: 'none' },
    trend: {},
    parts: [],
    usedBy: [],
    inputs: [],
    ...fields,
  };
}

/** A target, at least by default and in force. */
export function target(value: number, fields: Partial<TargetResult> = {}): TargetResult {
  return {
    comparator: '>=',
    value,
    kind: 'number',
    authored: `>= ${value}`,
    text: `${value}+`,
    outcome: 'missed',
    inForce: true,
    ...fields,
  };
}

let count = 0;

/** A reading; `counted` and measured by default. */
export function reading(number: number | undefined, date: string, fields: Partial<Reading> = {}): Reading {
  count += 1;
  const text = number === undefined ? 'failed' : formatNumber(number);
  return {
    id: `audit/${date}#sample.${count}`,
    snapshot: `${fields.source ?? 'audit'}/${date}`,
    source: 'audit',
    metric: 'sample',
    subject: 'covet',
    date,
    dated: 'measured',
    recorded: date,
    basis: 'measured',
    conditions: {},
    standing: 'counted',
    value: number,
    number,
    text,
    ...fields,
  };
}

/** Throughput as it stands in public: one reported figure, many claims, a failure. */
export const throughput = metric('requests-per-second', {
  outcome: 'missed',
  reason: undefined,
  sentence: 'Requests per second is at 1,576 req/s, reported, of at least 5,000,000 promised.',
  targets: [target(5_000_000, { text: '5M+' })],
  target: target(5_000_000, { text: '5M+' }),
  value: reading(1576, '2026-11-22', { basis: 'reported', dated: 'seen', text: '1,576 req/s' }),
  claim: reading(5_000_000, '2026-11-22', { basis: 'claimed', dated: 'seen', standing: 'claimed', text: '5,000,000 req/s' }),
  readings: [
    reading(1576, '2026-11-22', { basis: 'reported', dated: 'seen', text: '1,576 req/s' }),
    reading(1395, '2026-11-22', { basis: 'reported', dated: 'seen', standing: 'admissible', text: '1,395 req/s' }),
    reading(50_000, '2026-11-22', { basis: 'claimed', dated: 'seen', standing: 'claimed', text: '50,000 req/s' }),
    reading(45_013, '2026-11-22', { basis: 'claimed', dated: 'seen', standing: 'claimed', text: '45,013 req/s' }),
    reading(5_000_000, '2026-11-22', { basis: 'claimed', dated: 'seen', standing: 'claimed', text: '5,000,000 req/s' }),
    reading(784_921, '2026-11-22', {
      basis: 'claimed',
      dated: 'seen',
      standing: 'refuted',
      text: '784,921 req/s',
      why: 'router lookups in a loop, presented as requests',
    }),
    reading(15_000, '2025-10-10', {
      basis: 'claimed',
      standing: 'claimed',
      low: 5000,
      high: 15_000,
      number: 5000,
      text: '5,000 to 15,000 req/s',
    }),
    reading(39_000, '2025-10-10', { basis: 'claimed', standing: 'refuted', text: '39,000 req/s', why: 'the benchmarks do not run' }),
    reading(475_028, '2025-10-10', { basis: 'claimed', standing: 'refuted', text: '475,028 req/s', why: 'no network, no HTTP' }),
    reading(23_450, '2025-10-10', {
      basis: 'claimed',
      standing: 'refuted',
      text: '23,450 req/s',
      why: 'the figure is written into the script',
    }),
    reading(undefined, '2025-10-10', { standing: 'failed', text: 'failed', failed: '7 of 7 HTTP benchmarks failed' }),
  ],
  freshness: { state: 'stale', due: '2026-11-23' },
  usedBy: ['mvp/benchmark-performance'],
});

/** Coverage: a short series, a claim, a failure. */
export const coverage = metric('unit-test-coverage', {
  category: 'quality',
  group: ['Code quality', 'Test coverage and quality'],
  unit: '%',
  outcome: 'missed',
  reason: undefined,
  cadence: { name: 'per-commit', length: { text: '7 days', count: 7, unit: 'day' } },
  owner: 'Engineering Team',
  sentence: 'Unit test coverage was 20.73 % on 12 October 2025, below the 95 % promised.',
  targets: [target(95, { comparator: '>', text: '>95%' })],
  target: target(95, { comparator: '>', text: '>95%' }),
  value: reading(20.73, '2025-10-12', { text: '20.73 %' }),
  claim: reading(90, '2025-10-14', { basis: 'claimed', standing: 'claimed', text: '90 %' }),
  readings: [
    reading(90, '2025-10-14', { basis: 'claimed', standing: 'claimed', text: '90 %' }),
    reading(20.73, '2025-10-12', { text: '20.73 %' }),
    reading(91.3, '2025-10-11', { basis: 'claimed', standing: 'refuted', text: '91.3 %', why: 'a second team found less than 10 %' }),
    reading(70, '2025-10-11', { basis: 'claimed', standing: 'claimed', text: '70 %' }),
    reading(52, '2025-10-11', { basis: 'reported', standing: 'admissible', text: '52 %' }),
    reading(17.3, '2025-10-11', { standing: 'admissible', text: '17.3 %' }),
    reading(10, '2025-10-11', { basis: 'reported', standing: 'admissible', text: '10 %' }),
    reading(10, '2025-10-10', { basis: 'reported', standing: 'admissible', text: '10 %' }),
    reading(undefined, '2025-10-10', { standing: 'failed', text: 'failed', failed: '58 collection errors' }),
  ],
  freshness: { state: 'stale', due: '2025-10-19' },
});

/** A zero target with a claim of zero. */
export const vulnerabilities = metric('high-vulnerabilities', {
  category: 'quality',
  group: ['Code quality', 'Security'],
  unit: 'findings',
  better: 'lower',
  outcome: 'missed',
  reason: undefined,
  sentence: 'There were 15 high vulnerabilities on 10 October 2025; none was promised.',
  targets: [target(0, { comparator: '=', kind: 'zero', text: '0' })],
  target: target(0, { comparator: '=', kind: 'zero', text: '0' }),
  value: reading(15, '2025-10-10', { text: '15 findings' }),
  claim: reading(0, '2025-10-11', { basis: 'claimed', standing: 'claimed', text: '0 findings' }),
  readings: [
    reading(0, '2025-10-11', { basis: 'claimed', standing: 'claimed', text: '0 findings' }),
    reading(3, '2025-10-11', { basis: 'reported', standing: 'admissible', text: '3 findings' }),
    reading(20, '2025-10-11', { basis: 'reported', standing: 'admissible', text: '20 findings' }),
    reading(15, '2025-10-10', { text: '15 findings' }),
  ],
  freshness: { state: 'overdue', due: '2025-10-11' },
});

/** Only a claim, undated. */
export const coldStart = metric('cold-start-latency', {
  unit: 'ms',
  better: 'lower',
  reason: { code: 'only-claimed', text: 'only claimed: 100 ms' },
  targets: [target(10, { comparator: '<', text: '<10ms', outcome: 'unknown' })],
  target: target(10, { comparator: '<', text: '<10ms', outcome: 'unknown' }),
  readings: [reading(100, '2026-11-22', { basis: 'claimed', dated: 'seen', standing: 'claimed', text: '100 ms' })],
  owner: 'DevOps Team',
});

/** A target that nobody has measured. */
export const neverMeasured = metric('peak-performance', {
  targets: [target(7_000_000, { text: '7M+ RPS burst', outcome: 'unknown' })],
  target: target(7_000_000, { text: '7M+ RPS burst', outcome: 'unknown' }),
});

/** Three horizons, the first not yet due. */
export const stars = metric('github-stars', {
  category: 'adoption',
  unit: 'stars',
  outcome: 'pending',
  reason: { code: 'not-due', text: 'first due 10 January 2026' },
  targets: [
    target(5000, { text: '5K', due: '2026-01-10', outcome: 'pending', inForce: false }),
    target(15_000, { text: '15K', due: '2026-04-10', outcome: 'pending', inForce: false }),
    target(25_000, { text: '25K', due: '2026-10-10', outcome: 'pending', inForce: false }),
  ],
  value: reading(12, '2025-10-14', { basis: 'independent', text: '12 stars' }),
  readings: [reading(12, '2025-10-14', { basis: 'independent', text: '12 stars' })],
});

/** Everything, for the style guide. */
export const all: readonly MetricResult[] = [throughput, coverage, vulnerabilities, coldStart, neverMeasured, stars];

/** One value on one day. */
export const singlePoint = metric('benchmark-consistency', {
  unit: '%',
  better: 'lower',
  outcome: 'missed',
  reason: undefined,
  targets: [target(5, { comparator: '<', text: '<5%' })],
  target: target(5, { comparator: '<', text: '<5%' }),
  value: reading(5.777, '2025-10-11', { text: '5.777 %', derivedFrom: ['a', 'b'], basis: 'reported' }),
  readings: [reading(5.777, '2025-10-11', { text: '5.777 %', derivedFrom: ['a', 'b'], basis: 'reported' })],
});

/** Two dated claims and nothing else. */
export const claimsOnly = metric('sustained-throughput', {
  reason: { code: 'only-claimed', text: 'only claimed' },
  readings: [
    reading(6000, '2025-10-14', { basis: 'claimed', standing: 'claimed', text: '6,000 req/s' }),
    reading(5000, '2025-10-10', { basis: 'claimed', standing: 'claimed', dated: 'published', text: '5,000 req/s' }),
  ],
});

/** Everything was shown to be false. */
export const allRefuted = metric('peak-throughput', {
  reason: { code: 'only-refuted', text: 'only refuted' },
  targets: [target(7_000_000, { text: '7M+', outcome: 'unknown' })],
  readings: [
    reading(1234, '2025-10-11', { basis: 'reported', standing: 'disputed', text: '1,234 req/s', why: 'no load test ran' }),
    reading(900_000, '2025-10-10', { basis: 'claimed', standing: 'refuted', text: '900,000 req/s', why: 'simulated' }),
  ],
});

/** Four hundred days, with a wave. */
export const longHistory = metric('stars-a-day', {
  unit: 'stars',
  targets: [target(120, { text: '120' })],
  target: target(120, { text: '120' }),
  value: reading(wave(399), day(399)),
  readings: Array.from({ length: 400 }, (_, index) =>
    reading(wave(399 - index), day(399 - index), { standing: index === 0 ? 'counted' : 'admissible' }),
  ),
});

/** Two others in a run of their own, in two pieces; what they did before the own subject's first day is not drawn. */
export const besideOthers = metric('requests', {
  value: reading(1500, '2024-01-20', { text: '1,500 req/s' }),
  targets: [target(5000, { text: '5K' })],
  target: target(5000, { text: '5K' }),
  readings: [reading(1500, '2024-01-20', { text: '1,500 req/s' }), reading(1450, day(4), { standing: 'admissible', text: '1,450 req/s' })],
  others: ['beta', 'alpha'].flatMap((subject, which) =>
    Array.from({ length: 20 }, (_, index) =>
      reading(1000 + 400 * which + wave(index), day(19 - index), { subject, source: 'bench', standing: 'admissible' }),
    ),
  ),
  breaks: [{ date: day(8), reason: 'new machine', source: 'bench' }],
});

/** The same others, while of the own subject nothing is known. */
export const othersAlone: MetricResult = { ...besideOthers, value: undefined, readings: [] };

/** One series whose conditions broke, with a gap after. */
export const broken = metric('latency', {
  unit: 'ms',
  better: 'lower',
  value: reading(12, day(60), { text: '12 ms' }),
  readings: [
    reading(12, day(60), { text: '12 ms' }),
    ...[4, 3, 2, 1, 0].map((at) => reading(20 + at, day(at), { standing: 'admissible', text: `${20 + at} ms` })),
  ],
  breaks: [{ date: day(3), reason: 'new machine', source: 'audit' }],
});

/** One step for the worse that has not recovered, and one before it that has. */
export const worse = metric('response-time', {
  unit: 'ms',
  better: 'lower',
  value: reading(41, day(39), { text: '41 ms' }),
  readings: Array.from({ length: 40 }, (_, index) => {
    const at = 39 - index;
    const value = (at < 10 || (at >= 16 && at < 30) ? 20 : 40) + (at % 2);
    return reading(value, day(at), { standing: index === 0 ? 'counted' : 'admissible', text: `${value} ms` });
  }),
  trend: {
    month: {
      from: { date: day(9), number: 21, text: '21 ms' },
      to: { date: day(39), number: 41, text: '41 ms' },
      change: 20,
      direction: 'worsening',
      within: { kind: 'noise', size: 1.05 },
    },
  },
  regressions: [step(30, 'open'), step(10, 'recovered')],
});

function step(at: number, state: Regression['state']): Regression {
  const end = (index: number, number: number) => ({
    reading: `audit/${day(index)}#response-time`,
    snapshot: `audit/${day(index)}`,
    date: day(index),
    number,
    text: `${number} ms`,
  });
  const levels = { from: 20.5, to: 40.5, percent: 97.561, text: 'from 20.5 ms to 40.5 ms (97.6 %)' };
  return { kind: 'step', since: day(at), source: 'audit', conditions: {}, before: end(at - 1, 21), after: end(at, 40), ...levels, state };
}

/** A grade on a scale. */
export const grade = metric('penetration-test-score', {
  unit: 'grade',
  scale: ['A+', 'A', 'B', 'C'],
  value: reading(2, '2025-10-11', { text: 'B' }),
  readings: [reading(2, '2025-10-11', { text: 'B' }), reading(0, '2025-10-10', { basis: 'claimed', standing: 'claimed', text: 'A+' })],
  targets: [target(0, { kind: 'grade', text: 'A+' })],
  target: target(0, { kind: 'grade', text: 'A+' }),
});

function day(index: number): string {
  return fromDayNumber(dayNumber('2024-01-01') + index);
}

function wave(index: number): number {
  return Math.round((100 + 30 * Math.sin(index / 20)) * 100) / 100;
}
