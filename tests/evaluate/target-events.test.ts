/** When targets came into force or fell due, beside what that turned. */
import { expect, test } from 'vitest';
import type { AuthoredMetric } from '../../src/schemas/authored.ts';
import { judge, type Small } from './small.ts';

type Targets = NonNullable<AuthoredMetric['targets']>;

const run = (boil: number) => ({ basis: 'measured' as const, values: { boil } });

function told(metric: Small['metrics'][string], snapshots: Small['snapshots'], asOf: string, more: Partial<Small> = {}) {
  return judge({ metrics: { boil: metric, free: {} }, snapshots, ...more }, asOf)
    .events.filter(({ kind }) => kind === 'target')
    .map(({ date, text }) => `${date} ${text}`);
}

test('a target is told of on the day on which it comes into force, not before', () => {
  const targets: Targets = [{ target: '< 60 s', since: '2025-03-01', reason: 'the new kettle' }];
  const on = (asOf: string) => told({ targets }, {}, asOf);
  expect([on('2025-02-28'), on('2025-03-01')]).toEqual([[], ['2025-03-01 Boiling < 60 s: in force from now on. The new kettle.']]);
});

test('a target is told of on the day on which it falls due, not before', () => {
  const targets: Targets = [{ target: '< 100 s' }, { target: '< 90 s', within: '2 months' }];
  const on = (asOf: string) => told({ targets }, { 'shop/2025-01-15': run(80) }, asOf);
  expect([on('2025-02-28'), on('2025-03-01')]).toEqual([[], ['2025-03-01 Boiling < 90 s: fell due, and was kept.']]);
});

test.each<[string, string, readonly string[]]>([
  ['before it falls due', '2025-02-28', []],
  ['on the day on which it falls due', '2025-03-01', []],
  ['the day after', '2025-03-02', ['2025-03-01 Boiling < 90 s: fell due, and was kept.']],
])('what another takes the place of %s', (_, since, expected) => {
  const targets: Targets = [
    { target: '< 100 s' },
    { target: '< 90 s', within: '2 months' },
    { target: '< 85 s', since, reason: 'so it is', replaces: '2 months' },
  ];
  expect(told({ targets }, { 'shop/2025-01-15': run(80) }, '2025-12-31').filter((text) => text.includes('fell due'))).toEqual(expected);
});

test('where another subject turned on the day on which a target fell due, it is still told of', () => {
  const targets: Targets = [{ target: '< 100 s' }, { target: '< 90 s', within: '2 months' }];
  const subjects = { kettle: { title: 'Kettle' }, pot: { title: 'Pot', judged: true as const } };
  const snapshots = { 'shop/2025-01-15': { ...run(80), subjects: { pot: { boil: 95 } } } };
  expect(told({ targets }, snapshots, '2025-12-31', { subjects })).toEqual(['2025-03-01 Boiling < 90 s: fell due, and was kept.']);
});

test('a target relative to another is told of with its title', () => {
  const metric = { unit: 'x', formula: 'ratio("free", "pot")', targets: [{ target: '>= 2x pot', since: '2025-03-01' }] };
  expect(told(metric, {}, '2025-03-01')).toEqual(['2025-03-01 Boiling ≥ 2x Pot: in force from now on.']);
});
