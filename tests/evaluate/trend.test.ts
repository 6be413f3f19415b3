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
