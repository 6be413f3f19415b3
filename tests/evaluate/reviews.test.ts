import { expect, test } from 'vitest';
import { differences } from '../../src/evaluate/differences.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { arrived, judgeReviews, openActions } from '../../src/evaluate/reviews.ts';
import { build } from '../../src/model/build.ts';
import type { Report } from '../../src/model/report.ts';
import type { Review } from '../../src/model/types.ts';
import { readScorecard } from '../../src/validate/index.ts';
import { judge } from './small.ts';

const read = readScorecard('tests/fixtures/tiny');
if ('problems' in read) throw new Error('the library was refused');
const library = build(read.set);
const on = (asOf: string, knownBy?: string): Report => evaluate(library, { asOf, ...(knownBy ? { knownBy } : {}) });

test.each([
  ['2026-04-19', undefined, ['open', 'open', 'open']],
  ['2026-04-20', undefined, ['done', 'open', 'open']],
  ['2026-06-30', undefined, ['done', 'open', 'open']],
  ['2026-07-01', undefined, ['done', 'overdue', 'open']],
  ['2027-04-01', undefined, ['done', 'overdue', 'overdue']],
])('on %s the actions of the library are', (day, knownBy, states) => {
  expect(on(day, knownBy).reviews[0]?.actions.map(({ state }) => state)).toEqual(states);
});

test.each([
  ['2026-03-30', '2026-12-31', 0],
  ['2026-03-31', '2026-04-02', 0],
  ['2026-03-31', '2026-04-03', 1],
])('as of %s, by what was known on %s, so many reviews are known: %i', (asOf, knownBy, count) => {
  expect(on(asOf, knownBy).reviews.length).toBe(count);
});

test('what is left open comes from all reviews, earliest due first', () => {
  const action = (title: string, due: string, done?: string) => ({ title, owner: 'Ann', due, ...(done ? { done } : {}) });
  const one = review('2025-01-monthly', [action('late', '2025-03-01'), action('done', '2025-02-01', '2025-02-02')]);
  const two = review('2025-02-monthly', [action('early', '2025-02-20'), action('same', '2025-03-01')]);
  const left = openActions(judgeReviews([one, two], '2025-02-28'));
  expect(left.map(({ action: { title, state }, review: { id } }) => `${id} ${title} ${state}`)).toEqual([
    '2025-02-monthly early overdue',
    '2025-01-monthly late open',
    '2025-02-monthly same open',
  ]);
});

test('what arrived in a period, of all metrics or of some', () => {
  const report = judge(
    {
      metrics: { boil: {}, noise: { title: 'Noise', unit: 'dB' } },
      snapshots: {
        'shop/2025-01-31': { basis: 'measured', values: { boil: 90 } },
        'shop/2025-02-01': { basis: 'measured', values: { boil: 80, noise: 5 } },
        'shop/2025-02-28': { basis: 'claimed', values: { noise: 4 } },
        'shop/2025-03-01': { basis: 'measured', values: { boil: 70 } },
      },
    },
    '2025-03-31',
  );
  const february = { from: '2025-02-01', to: '2025-02-28' };
  const told = (metrics?: Report['metrics']) => arrived(report, february, metrics).map(({ date, metric }) => `${date} ${metric}`);
  expect(told()).toEqual(['2025-02-28 noise', '2025-02-01 boil', '2025-02-01 noise']);
  expect(told(report.metrics.filter(({ id }) => id === 'boil'))).toEqual(['2025-02-01 boil']);
  expect(told([])).toEqual([]);
});

test('between two Reports only what reads otherwise differs', () => {
  const [march, may] = [on('2026-03-31', '2026-04-03'), on('2026-05-31')];
  const { metrics, releases, score } = differences(march, may);
  expect(metrics.map(({ past, now }) => `${now.id}: ${past.outcome} ${past.value?.text}, ${now.outcome} ${now.value?.text}`)).toEqual([
    'loans-per-visit: missed 0.4815 loans/visits, met 0.5106 loans/visits',
    'opening-hours: unknown above 40 hours/week, met 48 hours/week',
    'visits: not-applicable 6,480 visits, not-applicable 6,110 visits',
  ]);
  // The hours are known, the lift is waived from 1 April on.
  const counts = { total: 5, missed: 0, pending: 1 };
  expect(releases.map(({ past, now }) => [past.tally, now.tally])).toEqual([
    [
      { ...counts, met: 2, unknown: 2, notApplicable: 0, stale: 0 },
      { ...counts, met: 3, unknown: 0, notApplicable: 1, stale: 0 },
    ],
  ]);
  // One of the three metrics of a category that weighs 60 of 100 is met and was unknown.
  expect(score && [score.now.low - score.past.low, score.now.coverage - score.past.coverage].map((part) => part.toFixed(6))).toEqual([
    '0.200000',
    '0.200000',
  ]);
  expect(differences(may, may)).toEqual({ metrics: [], releases: [], score: undefined });
});

function review(id: string, actions: Review['actions']): Review {
  const period = { text: '2025-01', from: '2025-01-01', to: '2025-01-31' };
  return {
    id,
    title: id,
    cadence: 'monthly',
    period,
    date: '2025-01-31',
    recorded: '2025-01-31',
    by: 'Ann',
    summary: '',
    decisions: [],
    actions,
    path: '',
  };
}
