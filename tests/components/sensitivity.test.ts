import { expect, test } from 'vitest';
import { ownWeights, type SensitivityView, sensitivityRows, sensitivitySentence, workedShift } from '../../src/components/sensitivity.ts';
import { combine } from '../../src/evaluate/scoring.ts';
import { sensitivity } from '../../src/evaluate/sensitivity.ts';
import type { CategoryResult, Score } from '../../src/model/report.ts';
import { judged } from '../flagship/flagship.ts';

test('each category has the score under its other weights, and how far the ends move', () => {
  expect(sensitivityRows(view([60, 0.5, 0.5], [40, 0.1, 0.6]))).toEqual([
    {
      title: 'C0',
      weight: '60',
      less: { weight: '55', range: '32.0 to 54.5', move: '−2.0, +0.5' },
      more: { weight: '65', range: '36.0 to 53.5', move: '+2.0, −0.5' },
    },
    {
      title: 'C1',
      weight: '40',
      less: { weight: '35', range: '36.0 to 53.5', move: '+2.0, −0.5' },
      more: { weight: '45', range: '32.0 to 54.5', move: '−2.0, +0.5' },
    },
  ]);
});

test('what a reader weighs is the published score under the published weights, to the last digit', () => {
  const report = judged('2026-11-24');
  expect(ownWeights(report).map(({ id, share }) => [id, share])).toEqual([
    ['performance', '40.0 %'],
    ['adoption', '30.0 %'],
    ['quality', '20.0 %'],
    ['business', '10.0 %'],
  ]);
  expect(combine(ownWeights(report))).toEqual(report.score);
});

test('what does not move has no sign', () => {
  expect(sensitivityRows(view([60, 0.5, 1], [40, 0.5, 1]))[0]?.less).toEqual({ weight: '55', range: '50.0 to 100.0', move: '0.0, 0.0' });
});

test.each([
  [
    'the most that an end moves',
    view([60, 0.5, 0.5], [40, 0.1, 0.6]),
    'No change of five points in the weight of one category moves either end of the score by more than 2.0 of 100 points.',
  ],
  [
    'the high end too',
    view([60, 0.5, 0.5], [40, 0.5, 1]),
    'No change of five points in the weight of one category moves either end of the score by more than 2.5 of 100 points.',
  ],
  [
    'nothing moves',
    view([60, 0.5, 0.5], [40, 0.5, 0.5]),
    'No change of five points in the weight of one category moves the score by a tenth of a point.',
  ],
])('the sentence says %s', (_, report, sentence) => expect(sensitivitySentence(report)).toBe(sentence));

test('one step is written out', () => {
  expect(workedShift(view([60, 0.5, 0.5], [30, 0.1, 0.6], [10, 0, 1]))).toBe(
    'An example: C0 weighs 60. At 65 the others have 35 instead of 40, so each of them keeps 0.875 of its weight. ' +
      'The low end is then (65 × 0.5 + 26.25 × 0.1 + 8.75 × 0) / 100 = 0.3513, where it was 0.3300.',
  );
  expect(workedShift(view([100, 0.5, 0.5]))).toBeUndefined();
});

test("the flagship's own step can be worked out with what is printed", () => {
  const text = workedShift(judged('2026-11-24')) ?? '';
  const [, terms, result] = /then \((.+)\) \/ 100 = ([\d.]+),/.exec(text) ?? [];
  const sum = (terms ?? '').split(' + ').reduce((total, term) => {
    const [weight, low] = term.split(' × ').map(Number) as [number, number];
    return total + weight * low;
  }, 0);
  expect((sum / 100).toFixed(4)).toBe(result);
});

function view(...categories: [weight: number, low: number, high: number][]): SensitivityView {
  const all = categories.map(([weight, low, high], index) => category(index, weight, { low, high, coverage: 1 }));
  const mean = (end: keyof Score) => all.reduce((sum, { weight, score }) => sum + weight * score[end], 0) / 100;
  return { score: { low: mean('low'), high: mean('high'), coverage: 1 }, sensitivity: sensitivity(all), categories: all };
}

function category(index: number, weight: number, score: Score): CategoryResult {
  return { id: `c${index}`, title: `C${index}`, weight, score, metrics: [] } as unknown as CategoryResult;
}
