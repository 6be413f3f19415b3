import { expect, test } from 'vitest';
import { monthsOf } from '../../src/evaluate/months.ts';
import { build } from '../../src/model/build.ts';
import type { Criterion } from '../../src/schemas/authored.ts';
import { authored, type Small } from './small.ts';

const run = (boil: number) => ({ basis: 'measured' as const, values: { boil } });

function months(small: Small, asOf: string) {
  return monthsOf(build(authored(small)), { asOf });
}

test('what was judged by a stale value is counted, from the first day on which it is', () => {
  const metrics = { boil: { target: '<= 100 s', cadence: 'monthly' } };
  const stale = (day: string, asOf: string) =>
    months({ metrics, snapshots: { [`shop/${day}`]: run(90) } }, asOf).map(({ now }) => now.promises.stale);
  expect(stale('2025-01-31', '2025-03-31')).toEqual([0, 0, 0]);
  expect(stale('2025-01-30', '2025-03-31')).toEqual([0, 0, 1]);
  expect(stale('2025-01-30', '2025-03-30')).toEqual([0, 0, 0]);
});

test('a break that was recorded later was not known then', () => {
  const twice: Criterion = { id: 'twice', title: 'Twice', text: 'twice', check: { metric: 'boil', target: '<= 100 s', runs: 2 } };
  const small: Small = {
    metrics: { boil: {} },
    snapshots: {
      'shop/2025-01-10': run(90),
      'shop/2025-01-20': run(95),
      'shop/2025-01-15-break': { recorded: '2025-02-01', breaks: { boil: 'new stove' } },
    },
    releases: { first: { groups: [{ title: 'All', weight: 100, criteria: [twice] }] } },
  };
  const [january] = months(small, '2025-02-10');
  const outcomes = [january?.now, january?.then].map((verdict) => verdict?.releases[0]?.tally);
  expect(outcomes.map((tally) => [tally?.met, tally?.unknown])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test('the months begin with the first figure, verdict or day of judgement', () => {
  const metrics = { boil: { target: '<= 100 s' } };
  const days = (snapshots: Small['snapshots']) =>
    months({ metrics, ...(snapshots && { snapshots }) }, '2025-03-31').map(({ date }) => date);
  expect(days({})).toEqual(['2025-03-31']);
  expect(days({ 'shop/2025-01-31': run(90) })).toEqual(['2025-01-31', '2025-02-28', '2025-03-31']);
  expect(days({ 'shop/2025-02-01': run(90) })).toEqual(['2025-02-28', '2025-03-31']);
});
