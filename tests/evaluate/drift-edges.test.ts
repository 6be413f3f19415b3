/** The gate and the choice between a line and steps, worked out again for series between the two. */
import { expect, test } from 'vitest';
import { robustSigma } from '../../src/evaluate/noise.ts';
import { pointsOf } from '../../src/evaluate/points.ts';
import { changePoints, courseOf } from '../../src/evaluate/steps.ts';
import { welch } from '../../src/evaluate/student.ts';

const SERIES = Array.from({ length: 400 }, (_, seed) => made(seed));

test('what drifts is what a line explains better by the Bayesian information criterion', () => {
  const [found, expected] = [SERIES.map((values) => courseOf(values)?.drift?.from), SERIES.map((values) => driftByHand(values))];
  expect(found).toEqual(expected);
  expect([
    expected.some((from) => from === undefined),
    expected.some((from) => from === 0),
    expected.some((from) => (from ?? 0) > 0),
  ]).toEqual([true, true, true]);
});

/** A step and a slope, each of a size of its own, in noise. */
function made(seed: number): readonly number[] {
  let state = seed * 7919 + 1;
  const noise = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647 - 0.5;
  };
  const [step, rise, count] = [(seed % 8) / 4, (seed % 7) / 40, 24 + (seed % 20)];
  const from = seed % 3 === 0 ? 0 : Math.floor(count / 2);
  return Array.from({ length: count }, (_, x) => noise() + noise() + noise() + (x < count / 2 ? 0 : step) + rise * Math.max(0, x - from));
}

/** Levels as the search gives them, without those that chance explains: of each variance and sigma squared the larger counts. */
function levelsByHand(values: readonly number[]) {
  const [{ group }, sigma] = [pointsOf(values), robustSigma(values)];
  const places = [0, ...changePoints(pointsOf(values), 3 * sigma * sigma * Math.log(values.length)), values.length];
  for (;;) {
    const groups = places.slice(1).map((to, index) => {
      const level = group(places[index] as number, to);
      return { ...level, variance: Math.max(level.variance, sigma * sigma) };
    });
    const chances = groups.slice(1).map((after, index) => welch(groups[index] as typeof after, after));
    const worst = Math.max(...chances);
    if (chances.length === 0 || worst <= 0.05 / values.length) return places;
    places.splice(chances.indexOf(worst) + 1, 1);
  }
}

function driftByHand(values: readonly number[]): number | undefined {
  const { cost, line } = pointsOf(values);
  const places = levelsByHand(values);
  return places.slice(0, -2).find((from, first) => {
    const count = values.length - from;
    const criterion = (squares: number, parameters: number) => count * Math.log(squares / count) + parameters * Math.log(count);
    const own = places.slice(first);
    const steps = own.slice(1).reduce((sum, to, index) => sum + cost(own[index] as number, to), 0);
    const levels = own.length - 1;
    return criterion(line(from, values.length).cost, 2) < criterion(steps, levels + levels - 1);
  });
}
