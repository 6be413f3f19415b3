import { expect, test } from 'vitest';
import { build } from '../../src/model/build.ts';
import { authored } from '../evaluate/small.ts';

test('files are put into one order, however they came', () => {
  const releases = { beta: { order: 1 }, alpha: { order: 1 }, omega: { order: 0 } };
  const decision = { date: '2025-02-01', waives: 'alpha/it', reason: 'no time', by: 'Ann' };
  const decisions = { '2025-02-01-b': decision, '2025-02-01-a': decision };
  const snapshots = { 'shop/2025-01-02': {}, 'lab/2025-01-02': {}, 'shop/2025-01-01': {} };
  const built = build(authored({ metrics: { hum: {}, boil: {} }, releases, decisions, snapshots }));
  const ids = ({ metrics, sources, snapshots, releases, decisions }: typeof built) =>
    [metrics, sources, snapshots, releases, decisions].map((all) => all.map(({ id }) => id));
  expect(ids(built)).toEqual([
    ['boil', 'hum'],
    ['lab', 'shop'],
    ['shop/2025-01-01', 'lab/2025-01-02', 'shop/2025-01-02'],
    ['omega', 'alpha', 'beta'],
    ['2025-02-01-a', '2025-02-01-b'],
  ]);
});
