/** The example on the methodology page, worked out again. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { robustSigma } from '../../src/evaluate/noise.ts';
import { pointsOf } from '../../src/evaluate/points.ts';
import { courseOf } from '../../src/evaluate/steps.ts';
import { twoSided } from '../../src/evaluate/student.ts';

const page = readFileSync('src/components/method/Noise.astro', 'utf8').replaceAll(/\s+/g, ' ');
const values = (/const EXAMPLE = \[(.*?)\]/.exec(page)?.[1] ?? '').split(', ').map(Number);

test('every number of the example is what the rules give', () => {
  const { cost, group, line } = pointsOf(values);
  const sigma = robustSigma(values);
  const count = values.length;
  const [before, after] = [group(0, 9), group(9, count)];
  const levels = cost(0, 9) + cost(9, count);
  const penalty = 3 * sigma ** 2 * Math.log(count);
  const [a, b] = [sigma ** 2 / before.count, sigma ** 2 / after.count];
  const t = (after.mean - before.mean) / Math.sqrt(a + b);
  const freedom = (a + b) ** 2 / (a ** 2 / (before.count - 1) + b ** 2 / (after.count - 1));
  const criterion = (squares: number, parameters: number) => count * Math.log(squares / count) + parameters * Math.log(count);
  const { cost: left } = line(0, count);
  const said = [
    `1.4826 × 1 / 1.4142 = ${sigma.toFixed(3)}`,
    `One level costs ${cost(0, count)}`,
    `the means ${before.mean.toFixed(2)} and ${after.mean.toFixed(2)}, cost ${cost(0, 9).toFixed(2)} + ${cost(9, count).toFixed(2)}`,
    `= ${penalty.toFixed(2)}: ${(levels + penalty).toFixed(2)} together`,
    `Both variances, ${before.variance.toFixed(2)} and ${after.variance.toFixed(2)}`,
    `= ${(sigma ** 2).toFixed(3)}, so`,
    `t = ${(after.mean - before.mean).toFixed(2)} /`,
    `= ${t.toFixed(2)} with ${freedom.toFixed(2)} degrees`,
    `a chance of ${twoSided(t, freedom).toFixed(4)}, and at most 0.05 / ${count} = ${(0.05 / count).toFixed(4)}`,
    `The best line leaves ${left.toFixed(1)}`,
    `= ${criterion(left, 2).toFixed(1)}. The levels`,
    `The levels leave ${levels.toFixed(2)}`,
    `= −${(-criterion(levels, 3)).toFixed(1)}. So`,
    `from ${before.mean.toFixed(2)} to ${after.mean.toFixed(2)} minutes, ${((after.mean / before.mean - 1) * 100).toFixed(1)} %`,
  ];
  expect(said.filter((text) => !page.includes(text))).toEqual([]);
  expect(courseOf(values)?.levels.map(({ from }) => from)).toEqual([0, 9]);
});
