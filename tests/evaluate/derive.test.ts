import { expect, test } from 'vitest';
import type { AuthoredMetric } from '../../src/schemas/authored.ts';
import { judge, one, type Small } from './small.ts';

function derived(formula: string, snapshots: Small['snapshots'], boil: Partial<AuthoredMetric> = {}, unit = 'x') {
  const { value, reason } = one(judge({ metrics: { boil, made: { title: 'Made', unit, formula } }, snapshots }, '2025-03-01'), 'made');
  return value ? [value.number, value.basis, value.date] : reason?.text;
}

const RATIO = 'ratio("boil", "pot")';
const half = { conditions: { fill: 'half' } };
const full = { conditions: { fill: 'full' } };

test('a ratio does not compare across conditions', () => {
  const boil = { value: 30, ...half };
  const on = (...pot: object[]) =>
    derived(RATIO, { 'shop/2025-02-01': { basis: 'measured', values: { boil: [boil] }, subjects: { pot: { boil: pot as never } } } });
  expect([on({ value: 10, ...full }), on({ value: 10, ...full }, { value: 15, ...half }), on({ value: 10 })]).toEqual([
    'no target; not computable: no run has Kettle and Pot side by side',
    [2, 'measured', '2025-02-01'],
    [3, 'measured', '2025-02-01'],
  ]);
});

test.each([
  ['higher', 2],
  ['lower', 3],
] as const)('of several pairs of a run, where %s is better, the least favourable is taken', (better, expected) => {
  const side = (a: number, b: number) => [
    { value: a, ...half },
    { value: b, ...full },
  ];
  const snapshots = {
    'shop/2025-02-01': { basis: 'measured' as const, values: { boil: side(30, 20) }, subjects: { pot: { boil: side(10, 10) } } },
  };
  expect(derived(RATIO, snapshots, { better })).toEqual([expected, 'measured', '2025-02-01']);
});

test('the mean over others weighs subjects, not readings, under the own conditions', () => {
  const pot = [
    { value: 10, ...half },
    { value: 20, ...half },
    { value: 999, ...full },
  ];
  const snapshots = {
    'shop/2025-02-01': {
      basis: 'measured' as const,
      values: { boil: { value: 30, ...half } },
      subjects: { pot: { boil: pot }, pan: { boil: 45 } },
    },
  };
  expect(derived('others("boil")', snapshots, {}, 's')).toEqual([30, 'measured', '2025-02-01']);
});

test.each<[string, string, Small['snapshots'], unknown]>([
  [
    'a failed input',
    'value("boil") * 2',
    { 'shop/2025-02-01': { values: { boil: { failed: 'no water' } } } },
    'no value of Boiling counts',
  ],
  [
    'a zero below',
    RATIO,
    { 'shop/2025-02-01': { basis: 'measured', values: { boil: 3 }, subjects: { pot: { boil: 0 } } } },
    'the formula divides by zero',
  ],
  ['nothing stated', 'verified("speed")', {}, 'no figure has been stated'],
  ['nobody beside', 'others("boil")', {}, 'no run has Boiling of another subject beside that of Kettle'],
  [
    'no repetition',
    'repeatability("boil", "constructor")',
    { 'shop/2025-02-01': { basis: 'measured', values: { boil: [{ value: 1 }, { value: 2 }] } } },
    'nothing of Boiling was run twice',
  ],
])('%s is not computable', (_name, formula, snapshots, text) => {
  expect(derived(formula, snapshots)).toBe(`no target; not computable: ${text}`);
});

test('all that is missing is told at once, and a division by zero only where nothing is', () => {
  const metrics = { ...Object.fromEntries(['boil', 'heat', 'cool'].map((id) => [id, { title: id }])) };
  const missing = (formula: string, snapshots: Small['snapshots'] = {}) =>
    one(judge({ metrics: { ...metrics, made: { title: 'Made', unit: 'x', formula } }, snapshots }, '2025-03-01'), 'made').reason?.text;
  const known = { 'shop/2025-02-01': { basis: 'measured' as const, values: { boil: 3, heat: 3 } } };
  expect([
    missing('value("boil") / value("heat") + value("cool")'),
    missing('1.0 / (value("boil") - value("heat"))'),
    missing('1.0 / (value("boil") - value("heat"))', known),
  ]).toEqual([
    'no target; not computable: no value of boil counts, and no value of heat counts, and no value of cool counts',
    'no target; not computable: no value of boil counts, and no value of heat counts',
    'no target; not computable: the formula divides by zero',
  ]);
});

test('a derived value was known once the last of its inputs was', () => {
  const snapshots = {
    'shop/2025-01-10': { basis: 'measured' as const, values: { heat: 2 }, recorded: '2025-02-20' },
    'shop/2025-02-01': { basis: 'measured' as const, values: { boil: 3 } },
  };
  const metrics = { boil: {}, heat: {}, made: { title: 'Made', unit: 's', formula: 'value("boil") + value("heat")' } };
  const value = one(judge({ metrics, snapshots }, '2025-03-01'), 'made').value;
  expect([value?.date, value?.recorded]).toEqual(['2025-02-01', '2025-02-20']);
});

test('a derived value is founded as well as its weakest input', () => {
  const snapshots = {
    'lab/2025-02-01': {
      basis: 'independent' as const,
      values: { boil: 30 },
      subjects: { pot: { boil: { value: 10, basis: 'reported' as const } } },
    },
  };
  expect(derived(RATIO, snapshots)).toEqual([3, 'reported', '2025-02-01']);
});

test('repetitions of negative values deviate by positive percentages', () => {
  const boil = [-9, -11].map((value) => ({ value, ...half }));
  const snapshots = { 'shop/2025-02-01': { basis: 'measured' as const, values: { boil } } };
  expect(derived('repeatability("boil", "fill")', snapshots, {}, '%')?.[0]).toBeCloseTo(14.142, 3);
});
