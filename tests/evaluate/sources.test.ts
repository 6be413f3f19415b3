/** What sources have brought, and whether they still speak. */
import { expect, test } from 'vitest';
import type { SourceResult } from '../../src/model/report.ts';
import { judge, type Small } from './small.ts';

function sources(snapshots: Small['snapshots']): readonly SourceResult[] {
  return judge({ metrics: { boil: {}, noise: {} }, snapshots }, '2025-03-01').sources;
}

test('each source with its snapshots, its figures of whomever, and the metrics that it feeds, the best fed first', () => {
  const snapshots: Small['snapshots'] = {
    'lab/2025-01-10': { basis: 'independent', values: { boil: 90, noise: 3 }, subjects: { pot: { noise: 4 } } },
    'shop/2025-01-15': { basis: 'claimed', values: { boil: 80 }, subjects: { pot: { boil: 70 } } },
    'shop/2025-02-15': {
      basis: 'reported',
      subjects: { pot: { boil: 60 } },
      attestations: [{ criterion: 'first/it', outcome: 'met', by: 'Ann', evidence: { title: 'a film' } }],
    },
  };
  expect(sources(snapshots).map(({ freshness, ...one }) => ({ ...one, state: freshness.state }))).toEqual([
    expect.objectContaining({
      id: 'lab',
      snapshots: 1,
      observations: 3,
      attestations: 0,
      last: '2025-01-10',
      dated: 'measured',
      basis: 'independent',
      feeds: [
        { metric: 'noise', observations: 2, own: 1, counted: true },
        { metric: 'boil', observations: 1, own: 1, counted: true },
      ],
    }),
    expect.objectContaining({
      id: 'shop',
      snapshots: 2,
      observations: 3,
      attestations: 1,
      last: '2025-02-15',
      dated: 'measured',
      basis: 'reported',
      feeds: [{ metric: 'boil', observations: 3, own: 1, counted: false }],
    }),
  ]);
});

test('a source spoke last on the day of its newest dated snapshot; of one that has only undated ones, of the newest of these', () => {
  const boiled = { basis: 'measured' as const, values: { boil: 90 } };
  const seen = (seen: string) => ({ ...boiled, seen });
  const last = (snapshots: Small['snapshots']) => sources(snapshots).map(({ last, dated }) => [last, dated]);
  expect([
    last({ 'shop/2025-01-10': boiled, 'shop/2025-01-15': boiled, 'shop/2025-02-01': seen('2025-02-01') }),
    last({ 'shop/2025-01-10': seen('2025-01-10'), 'shop/2025-02-01': seen('2025-02-01') }),
  ]).toEqual([[['2025-01-15', 'measured']], [['2025-02-01', 'seen']]]);
});
