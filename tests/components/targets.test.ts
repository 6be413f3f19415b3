import { expect, test } from 'vitest';
import { courseOf, demandsOf, moved, movedPromises } from '../../src/components/targets.ts';
import { judge, one } from '../evaluate/small.ts';

const run = (value: number) => ({ basis: 'measured' as const, values: { boil: value } });

function small(asOf: string) {
  const criteria = [{ id: 'fast', title: 'Fast', text: 'fast', check: { metric: 'boil', target: '<= 90 s' } }] as const;
  return judge(
    {
      metrics: {
        boil: {
          targets: [
            { target: '<= 100 s', within: '1 month' },
            { target: '<= 60 s', within: '6 months' },
            { target: '<= 120 s', within: '1 month', since: '2025-01-20', reason: 'the stove is small' },
            { target: '<= 130 s', within: '1 month', since: '2025-04-01' as const, reason: 'later still' },
          ],
        },
        other: { targets: [{ target: '<= 5 s' }, { target: '<= 6 s', since: '2025-01-10', reason: 'why not' }] },
      },
      releases: { first: { groups: [{ title: 'All', criteria: [...criteria] }] } },
      snapshots: Object.fromEntries(
        ['2025-01-01', '2025-01-08', '2025-01-15', '2025-01-22', '2025-01-29'].map((day, index) => [`shop/${day}`, run(140 - 10 * index)]),
      ),
    },
    asOf,
  );
}

test('each target says what it demands, where it came from, and how it goes', () => {
  const { targets } = one(small('2025-02-10'), 'boil');
  expect(targets.map((target) => [target.authored, demandsOf(target, { subjects: [] }), courseOf(target)])).toEqual([
    ['<= 100 s', [], []],
    ['<= 60 s', [], ['63 days ahead of the path', 'At this rate on 26 February 2025']],
    [
      '<= 120 s',
      ['since 20 January 2025', 'loosened: was ≤ 100 s, due 1 February 2025', 'The stove is small.'],
      ['Kept on time, first on 15 January 2025'],
    ],
    ['<= 130 s', ['since 1 April 2025', 'loosened: was ≤ 120 s, due 1 February 2025', 'Later still.'], []],
  ]);
});

test('a release is told of the promises behind its checks that were changed by then, and of no others', () => {
  const { metrics } = small('2025-02-10');
  expect(movedPromises(metrics, 'first', '2025-02-10').map(({ metric, text }) => `${metric.id}: ${text}`)).toEqual([
    'boil: Loosened on 20 January 2025: was ≤ 100 s, due 1 February 2025, now ≤ 120 s. The stove is small.',
  ]);
  expect(movedPromises(metrics, 'first', '2025-01-19')).toEqual([]);
  expect(movedPromises(metrics, 'second', '2025-02-10')).toEqual([]);
});

test('a promise that took no other one’s place has not moved', () => {
  expect(moved({})).toBeUndefined();
});
