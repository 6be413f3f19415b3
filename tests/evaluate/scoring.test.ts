import { expect, test } from 'vitest';
import { attainment, combine, criterionScore, metricScore, OPEN, type Scale } from '../../src/evaluate/scoring.ts';
import { parseDuration } from '../../src/model/calendar.ts';
import { parseTarget, shareTarget } from '../../src/model/target.ts';
import type { Target } from '../../src/model/types.ts';

const GRADES = ['A+', 'A', 'B', 'C', 'D'];

test.each<[string, number, Scale, number]>([
  ['>= 5M', 1_000_000, { unit: 'req/s' }, 0.2],
  ['>= 5M', 6_000_000, { unit: 'req/s' }, 1],
  ['< 1 ms', 4, { unit: 'ms' }, 0.25],
  ['< 1 ms', 0, { unit: 'ms' }, 1],
  ['= 0', 15, { unit: 'findings' }, 0],
  ['= 0', 0, { unit: 'findings' }, 1],
  ['Top 3', 6, { unit: 'rank' }, 0.5],
  ['A+', 2, { unit: 'grade', scale: GRADES }, 0.5],
  ['>= B', 4, { unit: 'grade', scale: GRADES }, 0],
  ['>= 99.99 %', 99.9, { unit: '%' }, 0.1],
  ['>= 100 %', 99, { unit: '%' }, 0],
  ['> 95 %', 20.73, { unit: '%' }, 0.218210526315789],
  ['>= 5M', -3, { unit: 'req/s' }, 0],
  ['= 7', 14, { unit: 'days' }, 0.5],
  ['= 7', 3.5, { unit: 'days' }, 0.5],
  ['> 0', 0, { unit: 'users' }, 0],
  ['> 0', 3, { unit: 'users' }, 1],
  ['>= 0.5', Number.NaN, { unit: 'x' }, 0],
])('%s at %d attains', (text, value, metric, expected) => {
  expect(attainment(value, parseTarget(text, metric) as Target, metric)).toBe(expected);
});

test('a share attains by the smaller over the larger', () => {
  expect([20, 80, 38].map((value) => attainment(value, shareTarget(40, 5), { unit: '%' }))).toEqual([0.5, 0.5, 1]);
});

test('a level held for a time is met or not', () => {
  const target = { ...parseTarget('>= 5M', { unit: 'req/s' }), sustained: parseDuration('4 hours') } as Target;
  expect([4_900_000, 5_000_000].map((value) => attainment(value, target, { unit: 'req/s' }))).toEqual([0, 1]);
});

test('outcomes become intervals', () => {
  expect([
    metricScore('missed', 0.2),
    metricScore('pending', 0.2),
    metricScore('pending', undefined),
    metricScore('unknown', undefined),
  ]).toEqual([{ low: 0.2, high: 0.2, coverage: 1 }, { low: 0.2, high: 1, coverage: 1 }, OPEN, OPEN]);
  expect([
    criterionScore('met'),
    criterionScore('missed', true),
    criterionScore('missed'),
    criterionScore('pending'),
    criterionScore('unknown'),
  ]).toEqual([{ low: 1, high: 1, coverage: 1 }, { low: 1, high: 1, coverage: 1 }, { low: 0, high: 0, coverage: 1 }, OPEN, OPEN]);
});

test('scores combine end by end', () => {
  const known = { low: 0.4, high: 0.4, coverage: 1 };
  expect(
    combine([
      { weight: 1, score: known },
      { weight: 3, score: OPEN },
    ]),
  ).toEqual({ low: 0.1, high: 0.85, coverage: 0.25 });
  expect(combine([])).toEqual(OPEN);
});
