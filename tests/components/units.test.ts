import { expect, test } from 'vitest';
import { unitsOf } from '../../src/components/units.ts';
import type { MetricResult } from '../../src/model/report.ts';

test('units with a meaning come first, the others name their metrics', () => {
  const metrics = [
    ['a', 'stars'],
    ['b', 'ms'],
    ['c', 'views/month'],
    ['d', ''],
    ['e', 'ms'],
    ['f', 'constructor'],
  ].map(([id, unit]) => ({ id, unit }) as MetricResult);
  expect(unitsOf(metrics).map(({ unit, text, metrics }) => [unit, text, metrics.map(({ id }) => id).join()])).toEqual([
    ['ms', 'Millisecond: a thousandth of a second.', 'b,e'],
    ['views/month', 'Views a month.', 'c'],
    ['constructor', undefined, 'f'],
    ['stars', undefined, 'a'],
  ]);
});
