import { expect, test } from 'vitest';
import { pointsOf } from '../../src/evaluate/points.ts';

/** As somebody computes it by hand, two passes over the stretch. */
function byHand(values: readonly number[], from: number, to: number) {
  const stretch = values.slice(from, to);
  const mean = stretch.reduce((sum, one) => sum + one, 0) / stretch.length;
  const middle = (stretch.length - 1) / 2;
  const along = stretch.reduce((sum, one, x) => sum + (x - middle) * (one - mean), 0);
  const scatter = stretch.reduce((sum, _, x) => sum + (x - middle) ** 2, 0);
  const rise = scatter === 0 ? 0 : along / scatter;
  const start = mean - rise * middle;
  return {
    mean,
    cost: stretch.reduce((sum, one) => sum + (one - mean) ** 2, 0),
    line: { start, rise, cost: stretch.reduce((sum, one, x) => sum + (one - start - rise * x) ** 2, 0) },
  };
}

const VALUES = [4, 7, 1, 8, 2, 8, 1, 8, 2, 8];

test.each([
  [0, 10],
  [2, 7],
  [5, 10],
  [3, 5],
  [4, 5],
])('the stretch from %d to %d, also of large values', (from, to) => {
  for (const base of [0, 1e6]) {
    const values = VALUES.map((one) => base + one);
    const { cost, group, line } = pointsOf(values);
    const hand = byHand(values, from, to);
    expect(cost(from, to)).toBeCloseTo(hand.cost, 6);
    expect(group(from, to).count).toBe(to - from);
    expect(group(from, to).mean).toBeCloseTo(hand.mean, 6);
    expect(group(from, to).variance).toBeCloseTo(hand.cost / Math.max(1, to - from - 1), 6);
    expect(line(from, to).start).toBeCloseTo(hand.line.start, 6);
    expect(line(from, to).rise).toBeCloseTo(hand.line.rise, 6);
    expect(line(from, to).cost).toBeCloseTo(hand.line.cost, 6);
  }
});
