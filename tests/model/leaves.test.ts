import { expect, test } from 'vitest';
import { leaves } from '../../src/model/leaves.ts';

test('a metric without parts is one itself, a share set is its parts', () => {
  const [part, other] = [{ parts: [] }, { parts: [] }];
  const metric = { parts: [] };
  expect(leaves<Whole>([{ parts: [part, other] }, metric])).toEqual([part, other, metric]);
});

interface Whole {
  readonly parts: readonly Whole[];
}
