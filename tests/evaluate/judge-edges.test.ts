import { expect, test } from 'vitest';
import { judge } from '../../src/evaluate/judge.ts';
import { parseDuration } from '../../src/model/calendar.ts';
import type { Reading } from '../../src/model/report.ts';
import { parseTarget, shareTarget } from '../../src/model/target.ts';
import type { Metric, Target } from '../../src/model/types.ts';

/** A share of 40 %, give or take 5 points. Of a range the end that lies further away decides; of two as far away the upper one. */
test.each<[string, Partial<Reading>, string, number | undefined]>([
  ['from 38 to 45', { low: 38, high: 45 }, 'met', 1],
  ['from 38 to 50', { low: 38, high: 50 }, 'missed', 0.8],
  ['from 20 to 42', { low: 20, high: 42 }, 'missed', 0.5],
  ['from 30 to 50', { low: 30, high: 50 }, 'missed', 0.8],
  ['below 35', { number: 35, below: 35 }, 'missed', 0.875],
  ['below 36', { number: 36, below: 36 }, 'unknown', undefined],
  ['above 44', { number: 44, above: 44 }, 'unknown', undefined],
  ['above 45', { number: 45, above: 45 }, 'missed', 0.888888888888889],
])('of a share, %s', (_, reading, outcome, attained) => {
  const verdict = judge(measured(reading), shareTarget(40, 5), METRIC);
  expect([verdict.outcome, verdict.attainment]).toEqual([outcome, attained]);
});

/** Only what is kept attains all of a target, and the high end of a score is 100 only where nothing is missing from it. */
test.each<[string, Partial<Reading>]>([
  ['> 50', { number: 50 }],
  ['< 50', { number: 50 }],
  ['> 50', { number: 49.999_999_9 }],
  ['>= 50', { number: 50, below: 50 }],
  ['<= 50', { number: 50, above: 50 }],
  ['= 50', { number: 50, above: 50 }],
])('missed at the very edge of %s: %o', (target, reading) => {
  expect(judge(measured(reading), parseTarget(target, METRIC) as Target, METRIC)).toEqual({ outcome: 'missed', attainment: 0.999_999 });
});

test.each([
  ['3 hours', 'unknown'],
  ['4 hours', 'met'],
  ['5 hours', 'met'],
])('held for %s where four are asked for', (duration, outcome) => {
  const target = { ...parseTarget('>= 5M', METRIC), sustained: parseDuration('4 hours') } as Target;
  expect(judge(measured({ number: 5_000_000, duration: parseDuration(duration) }), target, METRIC).outcome).toBe(outcome);
});

const METRIC = { id: 'load', unit: 'req/s', better: 'higher', targets: [] } as unknown as Metric;

function measured(reading: Partial<Reading>): Reading {
  return { text: 'so much', basis: 'measured', ...reading } as Reading;
}
