import { expect, test } from 'vitest';
import { distance } from '../../src/charts/distance.ts';
import type { MetricResult } from '../../src/model/report.ts';

type Seen = Parameters<typeof distance>[0];

const missed = (number: number | undefined, comparator: string, value: number, more: object = {}, unit = 'req/s') =>
  ({
    outcome: 'missed',
    unit,
    target: { kind: 'number', comparator, value, ...more } as MetricResult['target'],
    value: { number } as MetricResult['value'],
  }) as Seen;

test.each<[seen: Seen, words: string | undefined]>([
  [missed(1576, '>=', 5_000_000), '0.032 % of the target'],
  [missed(4_100_000, '>', 5_000_000), '82 % of the target'],
  [missed(0, '>=', 5), '0 % of the target'],
  [missed(41, '<=', 40), undefined],
  [missed(48, '<=', 40), '1.2 times the target'],
  [missed(89.34, '<', 1), '89 times the target'],
  [missed(123_456, '<', 10), '12,000 times the target'],
  [missed(20.73, '>', 95, {}, '%'), '74.3 points below the target'],
  [missed(5.777, '<', 5, {}, '%'), '0.777 points above the target'],
  [missed(95, '>', 95, {}, '%'), undefined],
  [missed(4_999_999, '>=', 5_000_000), undefined],
  [missed(-3, '>=', 5), undefined],
  [missed(-3, '>=', 0), undefined],
  [missed(15, '=', 0, { kind: 'zero' }), undefined],
  [missed(3, '<=', 1, { kind: 'rank' }), undefined],
  [missed(1, '>=', 5, { sustained: { text: '4 hours', count: 4, unit: 'hour' } }), undefined],
  [missed(undefined, '>=', 5), undefined],
  [{ ...missed(6, '>=', 5), outcome: 'met' }, undefined],
  [{ outcome: 'missed', unit: 'x', target: undefined, value: undefined } as unknown as Seen, undefined],
])('%j is %s', (seen, words) => {
  expect(distance(seen)).toBe(words);
});
