import { expect, test } from 'vitest';
import type { AuthoredMetric } from '../../src/schemas/authored.ts';
import { judge, one, type Small } from './small.ts';

type Targets = NonNullable<AuthoredMetric['targets']>;

const value = (reading: object | number, basis: 'reported' | 'measured' | 'independent' = 'measured') => ({
  basis,
  values: { boil: reading as number },
});

function judged(targets: Targets, snapshots: Small['snapshots'], asOf: string, more: Partial<AuthoredMetric> = {}) {
  return one(judge({ metrics: { boil: { targets, ...more } }, snapshots }, asOf));
}

function inForce(targets: Targets, asOf: string) {
  const result = judged(targets, { 'shop/2025-01-01': value(80) }, asOf);
  return [result.target?.authored, result.outcome, result.reason?.text];
}

const FROM_MARCH = { target: '< 60 s', since: '2025-03-01' };

test('a target is in force from its own day on, wherever it stands in the list', () => {
  const [first, dated] = [{ target: '< 100 s' }, { target: '< 70 s', within: '1 month' }];
  expect([inForce([first, dated], '2025-01-31'), inForce([first, dated], '2025-02-01')]).toEqual([
    ['< 100 s', 'met', undefined],
    ['< 70 s', 'missed', undefined],
  ]);
  expect(inForce([dated, first], '2025-02-01')).toEqual(['< 70 s', 'missed', undefined]);
  expect([inForce([FROM_MARCH, first], '2025-02-28'), inForce([FROM_MARCH, first], '2025-03-01')]).toEqual([
    ['< 100 s', 'met', undefined],
    ['< 60 s', 'missed', undefined],
  ]);
  expect([inForce([dated, FROM_MARCH], '2025-01-31'), inForce([dated, FROM_MARCH], '2025-03-01')]).toEqual([
    ['< 70 s', 'pending', 'due 1 February 2025'],
    ['< 60 s', 'missed', undefined],
  ]);
});

test('a target that is not yet in force is neither kept nor missed', () => {
  const before = judged([FROM_MARCH], { 'shop/2025-01-01': value(80) }, '2025-02-28');
  expect([before.outcome, before.reason?.text, before.scored, before.targets.map(({ outcome, why }) => [outcome, why?.text])]).toEqual([
    'not-applicable',
    'no target yet',
    false,
    [['pending', 'in force from 1 March 2025']],
  ]);
});

test.each<[string, object, string]>([
  ['< 100 s', { below: 100 }, 'met'],
  ['<= 100 s', { below: 101 }, 'unknown'],
  ['<= 100 s', { above: 100 }, 'missed'],
  ['> 95 s', { above: 95 }, 'met'],
  ['>= 95 s', { below: 95 }, 'missed'],
  ['>= 95 s', { above: 94 }, 'unknown'],
  ['= 0', { above: 0 }, 'missed'],
  ['= 0', { below: 1 }, 'unknown'],
  ['= 7', { below: 15 }, 'unknown'],
  ['= 7', { below: 7 }, 'missed'],
  ['= 7', { low: 5, high: 7 }, 'missed'],
  ['>= 5 s', { low: 4, high: 6 }, 'missed'],
  ['>= 5 s', { low: 5, high: 6 }, 'met'],
])('%s with %o is %s', (target, reading, outcome) => {
  expect(judged([{ target }], { 'shop/2025-01-01': value(reading) }, '2025-01-02').outcome).toBe(outcome);
});

test('a check is held against the end of a range that is worst for it', () => {
  const criteria = [{ id: 'it', title: 'It', text: 'it holds', check: { metric: 'boil', target: '<= 10 s' } }];
  const releases = { first: { groups: [{ title: 'All', weight: 100, criteria }] } };
  const on = (reading: object) =>
    judge({ metrics: { boil: { better: 'higher' } }, releases, snapshots: { 'shop/2025-01-01': value(reading) } }, '2025-01-02').releases[0]
      ?.groups[0]?.criteria[0]?.outcome;
  expect([on({ low: 8, high: 12 }), on({ below: 9 })]).toEqual(['missed', 'met']);
});

test('what a value cannot show, a pending target has not attained', () => {
  const on = (more: object, reading: object | number) =>
    judged([{ target: '>= 100 s', within: '1 year', ...more }], { 'shop/2025-01-01': value(reading) }, '2025-02-01').score;
  expect([on({ basis: 'independent' }, 120), on({ basis: 'independent' }, 50), on({}, { below: 120 }), on({}, 120)]).toEqual([
    { low: 0, high: 1, coverage: 0 },
    { low: 0.5, high: 1, coverage: 1 },
    { low: 0, high: 1, coverage: 0 },
    { low: 1, high: 1, coverage: 1 },
  ]);
});

test('a target is on time only where a value could show it', () => {
  const on = (more: object, basis: 'measured' | 'independent') =>
    judged([{ target: '>= 100 s', within: '1 month', ...more }], { 'shop/2025-01-15': value(120, basis) }, '2025-03-01').target?.onTime;
  expect([
    on({ basis: 'independent' }, 'measured'),
    on({ basis: 'independent' }, 'independent'),
    on({ sustained: '1 hour' }, 'measured'),
  ]).toEqual([undefined, true, undefined]);
});

test('a fresh weaker value shows a miss over a stale one of the basis that is demanded', () => {
  const on = (fresh: number) => {
    const snapshots = { 'lab/2025-01-01': value(90, 'independent'), 'shop/2025-03-01': value(fresh) };
    const result = judged([{ target: '< 100 s', basis: 'independent' }], snapshots, '2025-03-01', { cadence: 'weekly' });
    return [result.outcome, result.value?.text];
  };
  expect([on(120), on(80)]).toEqual([
    ['missed', '120 s'],
    ['met', '90 s'],
  ]);
});
