import { expect, test } from 'vitest';
import { kindsOf, shown } from '../../src/charts/kinds.ts';
import { headline, restOfReason, rowReason } from '../../src/components/headline.ts';
import type { MetricResult, Reason, ReasonCode } from '../../src/model/report.ts';
import { coverage, metric, neverMeasured, vulnerabilities } from '../charts/sample.ts';

const because = (code: ReasonCode, text: string): Reason => ({ code, text });
const unknown = (code: ReasonCode, text: string) => metric('boil', { title: 'Boiling', outcome: 'unknown', reason: because(code, text) });
const free = (text: string) =>
  metric('boil', { title: 'Boiling', outcome: 'not-applicable', targets: [], reason: because('no-target', text) });

test.for<[string, MetricResult]>([
  ['Unit test coverage: 20.73 %, where > 95 % was promised.', coverage],
  ['Unit test coverage: 20.73 %, as promised (> 95 %).', { ...coverage, outcome: 'met' }],
  [
    'Boiling cannot be judged: only a disputed figure, 80 s.',
    unknown('only-disputed', 'only a disputed figure, 80 s (no water: an audit says so)'),
  ],
  ['Boiling cannot be judged: the measurement failed.', unknown('measurement-failed', 'measurement failed: no water')],
  ['Boiling cannot be computed.', unknown('not-computable', 'not computable: no value of Water counts')],
  ['Boiling cannot be judged: due 1 January 2026, never measured.', unknown('never-measured', 'due 1 January 2026, never measured')],
  ['Boiling: 1 of 2 parts is off its share.', { ...unknown('parts', '1 of 2 parts is off its share'), outcome: 'missed' }],
  ['Boiling: never measured.', free('no target; never measured')],
  ['Boiling cannot be computed.', free('no target; not computable: no value of Water (cold) counts')],
  ['Boiling: no target and no value.', free('no target')],
])('%s', ([words, result]) => {
  expect(headline(result, []).replaceAll('\u00a0', ' ')).toBe(words);
});

test('what a heading leaves out of a reason stands below it, and what a row has in other columns is not said again', () => {
  const reasons = [
    because('only-disputed', 'only a disputed figure, 80 s (no water: an audit says so)'),
    because('measurement-failed', 'measurement failed: no water'),
    because('no-target', 'no target; not computable: no value of Water (cold) counts'),
    because('never-measured', 'due 1 January 2026, never measured'),
  ];
  expect(reasons.map((reason) => [restOfReason(reason), rowReason(reason)])).toEqual([
    ['No water: an audit says so.', 'only a disputed figure, 80 s'],
    ['No water.', 'no water'],
    ['No value of Water (cold) counts.', 'no value of Water (cold) counts'],
    [undefined, 'never measured'],
  ]);
});

test('of figures of several kinds none stands for the metric', () => {
  const several = kinds(['kettle', 'pot', 'pot']);
  expect([kindsOf(several), kindsOf(kinds(['pot', 'pot'])), kindsOf(coverage), kindsOf(neverMeasured)]).toEqual([2, 1, 1, 1]);
  expect(headline(several, [])).toBe('High vulnerabilities: 3 figures of two kinds, and no single value.');
  expect(shown(several)).toMatchObject({ value: undefined, reason: { text: 'no target; 3 figures of 2 kinds' } });
  expect(shown(coverage)).toBe(coverage);
});

/** A metric without a target whose figures of one day were taken with these vessels. */
function kinds(vessels: readonly string[]): MetricResult {
  const value = vulnerabilities.value as NonNullable<MetricResult['value']>;
  const readings = vessels.map((vessel) => ({ ...value, standing: 'admissible' as const, conditions: { vessel } }));
  return { ...vulnerabilities, outcome: 'not-applicable', targets: [], target: undefined, value: readings[0], readings };
}
