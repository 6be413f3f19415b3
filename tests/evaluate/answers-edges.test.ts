/** What formulas ask, answered from a handful of readings. */
import { expect, test } from 'vitest';
import { beside, type FormulaView, others, ratio, repeatability, title, variance, verified } from '../../src/evaluate/answers.ts';
import type { Reading } from '../../src/model/report.ts';
import type { Metric } from '../../src/model/types.ts';

const A = { os: 'a' };
const B = { os: 'b' };

test('others: the mean over subjects of the same run, each the mean of its values under no other conditions', () => {
  const view = seeing([
    of('kettle', 10, A),
    of('pot', 4, A),
    of('pot', 6, A),
    of('pan', 9, A),
    of('kettle', 50, A),
    of('pot', 100, B),
    of('pan', 200, A, { standing: 'retracted' }),
    of('pan', 300, A, { number: undefined }),
    of('pot', 400, A, { snapshot: 'older' }),
  ]);
  const used: Reading[] = [];
  expect([others(view, 'boil', used), used.map(({ number }) => number)]).toEqual([7, [4, 6, 9]]);
});

test('without a value of the own subject there is nothing beside it', () => {
  expect(() => others(seeing([of('pot', 4, A)]), 'boil', [])).toThrow('no run has Boiling of another subject beside that of Kettle');
});

test('a metric that does not exist is called by its id', () => {
  expect([title(seeing([]), 'boil'), title(seeing([]), 'steam')]).toEqual(['Boiling', 'steam']);
});

/** Under a 9 to 9, under b 7.5 to 5, in an older run 1 to 10. */
const RUNS = [
  of('kettle', 9, A),
  of('kettle', 7.5, B),
  of('pot', 9, A),
  of('pot', 5, B),
  of('kettle', 1, A, { snapshot: 'older' }),
  of('pot', 10, A, { snapshot: 'older' }),
];

test.each([
  ['higher', RUNS, 1, [9, 9]],
  ['lower', RUNS, 1.5, [7.5, 5]],
  ['higher', RUNS.toReversed().slice(2), 1, [9, 9]],
  ['lower', RUNS.toReversed().slice(2), 1.5, [7.5, 5]],
] as const)('a ratio, %s is better: the least favourable pair of the newest run', (better, readings, expected, of) => {
  const used: Reading[] = [];
  expect([ratio(seeing(readings, better), 'boil', 'pot', used), used.map(({ number }) => number)]).toEqual([expected, of]);
});

/** 1, 2 and 3: a deviation of 1 over 2, 50 %. 9 and 11: the root of 2 over 10. */
const AGAIN = [of('kettle', 1, A), of('kettle', 2, A), of('kettle', 3, A), of('kettle', 9, B), of('kettle', 11, B)];
const MEAN = (50 + Math.SQRT2 * 10) / 2;

test.each<[string, readonly Reading[], number]>([
  ['three and two', AGAIN, MEAN],
  ['what was run once does not count', [...AGAIN, of('kettle', 7, { os: 'c' })], MEAN],
  ['nor another subject, nor other conditions', [...AGAIN, of('pot', 7, A), of('pot', 7, { os: 'c' }), of('kettle', 5, {})], MEAN],
  ['the deviation of what is below nothing is not', [of('kettle', -9, B), of('kettle', -11, B)], Math.SQRT2 * 10],
])('repeatability: %s', (_, readings, expected) => {
  expect(repeatability(seeing(readings), 'boil', 'os', [])).toBeCloseTo(expected, 12);
});

test('variance: of runs that differ in nothing else, however their conditions are ordered', () => {
  const view = seeing([
    of('kettle', 9, { os: 'a', size: 1, lid: 1 }),
    of('kettle', 11, { lid: 1, size: 1, os: 'b' }),
    of('kettle', 50, { os: 'c', size: 2, lid: 1 }),
    of('kettle', 70, { size: 1, lid: 1 }),
    of('pot', 90, { os: 'c', size: 1, lid: 1 }),
    of('kettle', 5, { os: 'a', size: 1 }, { snapshot: 'older' }),
  ]);
  expect(variance(view, 'boil', 'os', [])).toBeCloseTo(Math.SQRT2 * 10, 12);
});

test.each([
  ['higher', 80],
  ['lower', 125],
] as const)('beside, %s is better: the newest of each, of the own subject', (better, expected) => {
  const view = seeing(
    [
      of('pot', 1, A),
      of('kettle', 8, { os: 'a', size: 1 }),
      of('kettle', 1, { os: 'b', size: 2 }),
      of('kettle', 10, B),
      of('kettle', 3, B),
    ],
    better,
  );
  expect(beside(view, 'boil', 'os', 'a', 'b', [])).toBe(expected);
});

test.each<[string, Readonly<Record<string, readonly Reading[]>>, number]>([
  ['one of two', { boil: [of('kettle', 1, A, { basis: 'independent' })], heat: [of('kettle', 1, A)] }, 50],
  ['an older one is enough', { boil: [of('kettle', 1, A), of('kettle', 1, A, { basis: 'independent' })] }, 100],
  ['of another subject', { boil: [of('kettle', 1, A), of('pot', 1, A, { basis: 'independent' })], heat: [of('pot', 1, A)] }, 0],
  ['taken back', { boil: [of('kettle', 1, A, { basis: 'independent', standing: 'retracted' })], heat: [of('kettle', 1, A)] }, 0],
  ['without a number', { boil: [of('kettle', 1, A, { number: undefined })], heat: [of('kettle', 1, A, { basis: 'independent' })] }, 100],
  ['of another category, supporting or computed', { boil: [of('kettle', 1, A)], other: [of('kettle', 1, A, { basis: 'independent' })] }, 0],
])('verified: %s', (_, readings, expected) => {
  const known = (id: string) => readings[id] ?? readings[id.split('-')[1] as string] ?? [];
  const own = (id: string) => known(id).filter(({ subject }) => subject === 'kettle');
  const view: FormulaView = { ...seeing([]), readings: known, own, newest: (id, passes) => own(id).find(passes) };
  expect(verified(view, 'speed', [])).toBe(expected);
});

/** What is seen of a metric; the first reading of the own subject counts. */
function seeing(readings: readonly Reading[], better: 'higher' | 'lower' = 'higher'): FormulaView {
  const metric = (id: string, more: object = {}) => [id, { id, title: 'Boiling', category: 'speed', better, ...more }] as const;
  const metrics = [metric('boil'), metric('heat'), metric('an-other', { supporting: true }), metric('no-other', { formula: '1' })];
  return {
    subject: 'kettle',
    peer: false,
    metrics: new Map([...metrics, metric('my-other', { category: 'size' })]) as unknown as ReadonlyMap<string, Metric>,
    subjectTitle: () => 'Kettle',
    categoryTitle: () => 'Speed',
    readings: () => readings,
    own: () => readings.filter(({ subject }) => subject === 'kettle'),
    newest: (_, passes) => readings.find((one) => one.subject === 'kettle' && passes(one)),
    isEver: () => true,
    counted: () => readings.find(({ subject }) => subject === 'kettle'),
    course: () => ({ told: [], shifts: [] }),
    asOf: '2025-03-01',
  };
}

function of(subject: string, number: number, conditions: Reading['conditions'], more: Partial<Reading> = {}): Reading {
  return { subject, number, conditions, snapshot: 'newest', standing: 'admissible', basis: 'measured', ...more } as unknown as Reading;
}
