import { expect, test } from 'vitest';
import { scoreHistory } from '../../src/charts/score-history.ts';
import { chartDrawing } from '../../src/charts/svg.ts';
import type { PastMonth } from '../../src/model/report.ts';
import { golden } from '../golden.ts';
import { svgText } from './svg-text.ts';

const month = (date: string, low: number, high: number): PastMonth =>
  ({ date, now: { score: { low, high, coverage: 1 - (high - low) } } }) as unknown as PastMonth;

const months = [month('2026-01-31', 0.1, 0.9), month('2026-02-28', 0.1, 0.9), month('2026-03-31', 0.2, 0.8), month('2026-04-15', 0.3, 0.8)];

test('the score month by month is drawn as it was before', () => {
  const spec = scoreHistory(months);
  golden('charts', 'score-history.svg', svgText(chartDrawing(spec as NonNullable<typeof spec>, 'wide')));
});

test('months of one level are one band, and the title tells what is proven', () => {
  const spec = scoreHistory(months);
  expect(spec?.title).toBe('What is proven rose from 10 to 30 of 100');
  expect(spec?.bands).toEqual([
    { from: '2026-01-31', to: '2026-03-31', low: 10, high: 90 },
    { from: '2026-03-31', to: '2026-04-15', low: 20, high: 80 },
  ]);
});

test('one month is no history', () => {
  expect(scoreHistory(months.slice(0, 1))).toBeUndefined();
  expect(scoreHistory([])).toBeUndefined();
});
