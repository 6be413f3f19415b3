import { expect, test } from 'vitest';
import type { AuthoredSnapshot } from '../../src/schemas/authored.ts';
import { judge, one, type Small } from './small.ts';

type Run = Partial<AuthoredSnapshot>;

const run = (reading: object | number, more: Run = {}): Run => ({ basis: 'measured', values: { boil: reading as number }, ...more });

function previous(first: Run, second: Run) {
  const snapshots: Small['snapshots'] = { 'shop/2025-02-01': first, 'shop/2025-02-02': second };
  return one(judge({ metrics: { boil: {} }, snapshots }, '2025-02-03')).trend.previous?.change;
}

test.each<[string, Run, Run, number | undefined]>([
  ['conditions in another order', run(9, { conditions: { a: 1, b: 2 } }), run(8, { conditions: { b: 2, a: 1 } }), -1],
  ['other conditions', run(9, { conditions: { a: 1 } }), run(8, { conditions: { a: 2 } }), undefined],
  ['a condition more', run(9), run(8, { conditions: { a: 2 } }), undefined],
  ['a bound before', run({ below: 9 }), run(8), undefined],
  ['a bound after', run(9), run({ below: 8 }), undefined],
  ['undated after', run(9), run(8, { seen: '2025-02-02', date: undefined }), undefined],
  ['undated before', run(9, { seen: '2025-02-01', date: undefined }), run(8), undefined],
])('%s', (_name, first, second, change) => {
  expect(previous(first, second)).toBe(change);
});

test('a condition may have any name', () => {
  const metrics = { boil: { target: '< 100 s', conditions: { constructor: 'ferrari' } } };
  const on = (conditions: Run['conditions']) =>
    one(judge({ metrics, snapshots: { 'shop/2025-02-01': run(80, { conditions: conditions ?? {} }) } }, '2025-02-03')).outcome;
  expect([on({}), on({ constructor: 'ferrari' }), on({ constructor: 'williams' })]).toEqual(['met', 'met', 'unknown']);
});

test.each<[string, number | undefined, number | undefined, number, string]>([
  ['no spread is stated', undefined, undefined, 8.9, 'improving'],
  ['the change is as large as the spread', 1, undefined, 8, 'flat'],
  ['the change is a little larger', 1, undefined, 7.99, 'improving'],
  ['the larger spread decides', 0.5, 2, 7, 'flat'],
  ['it is for the worse', 0.5, undefined, 9.6, 'worsening'],
  ['a spread of nothing', 0, undefined, 8.999, 'improving'],
])('within the stated spread: %s', (_name, before, after, value, direction) => {
  const snapshots = { 'shop/2025-02-01': run({ value: 9, spread: before }), 'shop/2025-02-02': run({ value, spread: after }) };
  const { previous } = one(judge({ metrics: { boil: { better: 'lower' } }, snapshots }, '2025-02-03')).trend;
  const sizes = [before, after].filter((size) => size !== undefined);
  expect([previous?.direction, previous?.within]).toEqual([
    direction,
    sizes.length > 0 ? { kind: 'spread', size: Math.max(...sizes) } : undefined,
  ]);
});

/** Of eleven differences of 1, 0, -1 and 0 by turns six lie 1 from the middle: sigma is 1.4826 / sqrt 2. */
const NOISE = Number((1.4826 / Math.SQRT2).toPrecision(12));
const CALM = [9, 10, 10, 9, 9, 10, 10, 9, 9, 10, 10];

function lastChange(values: readonly number[], more: Run = {}) {
  const snapshots = Object.fromEntries(
    values.map((value, index) => [`shop/2025-02-${String(index + 1).padStart(2, '0')}`, run(value, index === 5 ? more : {})]),
  );
  return one(judge({ metrics: { boil: { better: 'lower' } }, snapshots }, '2025-03-01')).trend.previous;
}

test.each<[string, readonly number[], Run, string, object | undefined]>([
  ['twelve points know their noise', [...CALM, 9], {}, 'flat', { kind: 'noise', size: NOISE }],
  ['a change as large as that is flat', [...CALM, 10 - NOISE], {}, 'flat', { kind: 'noise', size: NOISE }],
  ['a larger one is not', [...CALM, 8.95], {}, 'improving', { kind: 'noise', size: NOISE }],
  ['nor one for the worse', [...CALM, 11.05], {}, 'worsening', { kind: 'noise', size: NOISE }],
  ['eleven do not', [...CALM.slice(1), 9], {}, 'improving', undefined],
  ['nor do those before a break', [...CALM, 9], { breaks: { boil: 'a new stove' } }, 'improving', undefined],
])('within the noise of the series: %s', (_name, values, more, direction, within) => {
  const change = lastChange(values, more);
  expect([change?.direction, change?.within]).toEqual([direction, within]);
});

test.each<[string, Run]>([
  ['retracted', { retracts: [{ snapshot: 'shop/2025-02-02', reason: 'a slip' }] }],
  ['disputed', { disputes: [{ snapshot: 'shop/2025-02-02', reason: 'a doubt' }] }],
  ['nothing', {}],
])('the value before the last is %s: what was struck out is passed over', (word, remark) => {
  const snapshots = { 'shop/2025-02-01': run(9), 'shop/2025-02-02': run(5), 'shop/2025-02-03': run(8, remark) };
  const { previous } = one(judge({ metrics: { boil: { better: 'lower' } }, snapshots }, '2025-02-03')).trend;
  expect([previous?.from.date, previous?.direction]).toEqual(
    word === 'nothing' ? ['2025-02-02', 'worsening'] : ['2025-02-01', 'improving'],
  );
});

test('so is a claim', () => {
  const snapshots = { 'shop/2025-02-01': run(9), 'shop/2025-02-02': run(5, { basis: 'claimed' }), 'shop/2025-02-03': run(8) };
  expect(one(judge({ metrics: { boil: {} }, snapshots }, '2025-02-03')).trend.previous?.from.date).toBe('2025-02-01');
});

test('a year is looked back over, to the last value at least so long before', () => {
  const snapshots = { 'shop/2024-01-31': run(9), 'shop/2024-02-01': run(8), 'shop/2024-02-02': run(7), 'shop/2025-02-01': run(6) };
  const { month, quarter, year } = one(judge({ metrics: { boil: { better: 'lower' } }, snapshots }, '2025-02-03')).trend;
  expect([month, quarter, year].map((change) => change?.from.date)).toEqual(['2024-02-02', '2024-02-02', '2024-02-01']);
});
