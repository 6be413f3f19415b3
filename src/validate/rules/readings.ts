import type { Reading } from '../../schemas/authored.ts';
import { inSnapshot } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import { readingsOf } from '../readings.ts';
import type { Rule } from '../rule.ts';

/** The ways in which a value can be stated; low and high are one. */
const WAYS = ['value', 'low', 'below', 'above', 'failed'] as const;

/** Each value is stated in one way. */
export const readings: Rule = {
  name: 'readings',
  summary: 'Each value states exactly one of value, low and high, below, above, failed.',
  why: 'A figure is one statement: a value, a range, a bound, or that the measurement failed. Two of them cannot both be shown.',
  example: inSnapshot(['values:', '  visits: { value: 2400, below: 3000 }'], 'the value is stated in 2 ways: value, below', [
    'values:',
    '  visits: { value: 2400 }',
  ]),
  check: ({ snapshots }) =>
    snapshots.flatMap(({ path, data }) =>
      readingsOf(data).flatMap(({ at, reading }) => check(reading).map((words): Finding => ({ path, at, ...words }))),
    ),
};

function check(reading: Reading): Pick<Finding, 'message' | 'hint'>[] {
  if (isBare(reading)) return [];
  const stated = WAYS.filter((way) => reading[way] !== undefined || (way === 'low' && reading.high !== undefined));
  const hint = 'write one of value, low and high, below, above, failed';
  if (stated.length === 0) return [{ message: 'no value is stated', hint }];
  if (stated.length > 1) return [{ message: `the value is stated in ${stated.length} ways: ${stated.join(', ')}`, hint }];
  const { low, high } = reading;
  if ((low === undefined) !== (high === undefined))
    return [{ message: 'a range has a low and a high end', hint: 'write both, or a bound: below or above' }];
  return low !== undefined && high !== undefined && low >= high
    ? [{ message: `the range ends at ${high}, not above its low end ${low}`, hint: 'write the smaller number as low' }]
    : [];
}

/** A value and nothing else, as nearly all are. */
function isBare(reading: Reading): boolean {
  for (const key in reading) if (key !== 'value') return false;
  return reading.value !== undefined;
}
