/** The history of a ratio: picture, table and file. */
import { expect, test } from 'vitest';
import { type RatioView, ratioChart } from '../../src/charts/ratio-history.ts';
import { chartDrawing } from '../../src/charts/svg.ts';
import { chartTable } from '../../src/charts/table.ts';
import { ratioRows, sameRatio, whyNoRatio } from '../../src/components/ratio.ts';
import { exportsOf, textOf } from '../../src/exports/index.ts';
import type { MetricResult, RatioHistory, Report } from '../../src/model/report.ts';
import { pipeline } from '../../src/pipeline.ts';
import { golden } from '../golden.ts';
import { faults, svgText } from './svg-text.ts';

const report = bicycle();
const [scooter, skates, unicycle] = report.ratios as [RatioHistory, RatioHistory, RatioHistory];
const metricOf = ({ of }: RatioHistory) => report.metrics.find(({ id }) => id === of) as MetricResult;

test('the chart is as drawn before, cut where the conditions broke', () => {
  const spec = ratioChart(scooter, metricOf(scooter), report);
  expect(spec?.lines.map(({ points }) => points.map(({ number }) => number))).toEqual([[2], [1.5, 1.75, 2], [1.5, 1.6]]);
  if (!spec) return;
  golden('charts', 'ratio.json', `${JSON.stringify({ ...spec, table: chartTable(spec) }, undefined, 1)}\n`);
  golden('charts', 'ratio.svg', svgText(chartDrawing(spec, 'wide')) + svgText(chartDrawing(spec, 'narrow')));
  expect(faults(chartDrawing(spec, 'wide'))).toEqual([]);
});

test('a single run is no history', () => {
  const [track] = scooter.tracks;
  expect(track && ratioChart({ ...scooter, tracks: [track] }, metricOf(scooter), report)).toBeUndefined();
});

test('a single track needs no name', () => {
  const [, track] = scooter.tracks;
  const spec = track && ratioChart({ ...scooter, tracks: [track] }, metricOf(scooter), report);
  expect(spec?.lines.map(({ label }) => label)).toEqual([undefined, undefined]);
});

test('the table has the newest runs of all tracks', () => {
  const { rows, all } = ratioRows(scooter, report);
  expect(all).toBe(6);
  expect(rows.map(({ date, run, own, other, ratio, rank }) => [date, run, own, other, ratio, `#${rank}`].join(' | '))).toEqual([
    '2026-07-12 | The town race | 27 km/h | 13.5 km/h | 2.00x | #1',
    '2026-06-07 | The club | 16 km/h | 10 km/h | 1.60x | #1',
    '2026-05-03 | The club | 15 km/h | 10 km/h | 1.50x | #1',
    '2026-04-05 | The club | 24 km/h | 12 km/h | 2.00x | #1',
    '2026-03-01 | The club | 21 km/h | 12 km/h | 1.75x | #1',
    '2026-02-01 | The club | 18 km/h | 12 km/h | 1.50x | #1',
  ]);
});

test('of many runs the newest are in the table', () => {
  const [track] = scooter.tracks as [RatioHistory['tracks'][number]];
  const [run] = track.runs as [(typeof track.runs)[number]];
  const { rows, all } = ratioRows({ ...scooter, tracks: [{ ...track, runs: Array.from({ length: 30 }, () => run) }] }, report);
  expect([rows.length, all]).toEqual([24, 30]);
});

test.each([
  [
    skates,
    'Not comparable with Skates. No run has both: Red Bicycle is in 7 runs (the last of 12 July 2026), and Skates is in one run (of 19 July 2026).',
  ],
  [unicycle, 'Not comparable with Unicycle. No Speed of Unicycle counts: only a claim, 8 km/h.'],
])('where there is none, the page says why', (history, text) => {
  expect(whyNoRatio(history, report)).toBe(text);
  expect([ratioRows(history, report), ratioChart(history, metricOf(history), report)]).toEqual([{ rows: [], all: 0 }, undefined]);
});

test('the questions that divide by the same subject are named', () => {
  expect([scooter, skates].map((one) => sameRatio(one, report).map(({ id }) => id))).toEqual([['fastest'], []]);
});

test('every run is in the file, and there is none without a run', () => {
  const files = exportsOf(report as Report).filter(({ path }) => path.endsWith('.ratios.csv'));
  expect(files.map(({ path }) => path)).toEqual(['metrics/over-the-scooter.ratios.csv']);
  golden('charts', 'ratio.csv', files.map(textOf).join('').replaceAll('\r\n', '\n'));
});

function bicycle(): Report & RatioView {
  const result = pipeline('tests/fixtures/judged-ratio', { asOf: '2026-09-01' });
  if ('problems' in result) throw new Error(`the bicycle was refused: ${JSON.stringify(result.problems[0])}`);
  return result.report;
}
