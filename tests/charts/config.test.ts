import { describe, expect, test } from 'vitest';
import { chartConfig, levelOn } from '../../src/charts/config.ts';
import { metricHistory } from '../../src/charts/metric-history.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { dayNumber } from '../../src/model/calendar.ts';
import { besideOthers, grade, longHistory, throughput } from './sample.ts';

const VIEW = { subjects: [{ id: 'alpha', title: 'Alpha' }], sources: [], comparisons: [] };
const COLOURS = { ink: 'ink', soft: 'soft', unknown: 'unknown', paper: 'paper', missed: 'missed' };

const AXES: ChartSpec = {
  id: 'kettle',
  title: '',
  subtitle: '',
  sentence: '',
  days: { from: '2026-01-01', to: '2026-01-11' },
  axis: { scale: 'log', from: 10, to: 1000, unit: 'ms' },
  lines: [
    {
      own: false,
      stepped: false,
      points: [
        { date: '2026-01-01', number: 10 },
        { date: '2026-01-11', number: 1000 },
      ],
    },
    { own: true, stepped: true, points: [{ date: '2026-01-06', number: 100 }] },
  ],
  marks: [
    { date: '2026-01-06', number: 100, text: '', label: '', founded: '', basis: 'measured', standing: 'counted', low: 10, high: 1000 },
    { date: undefined, number: 10, text: '', label: '', founded: '', basis: 'claimed', standing: 'claimed' },
  ],
  targets: [],
  breaks: [],
  failures: [],
  layouts: {
    wide: { width: 300, height: 120, margin: { top: 10, right: 10, bottom: 10, left: 20 }, undated: 82, dayTicks: [], numberTicks: [] },
    narrow: { width: 120, height: 80, margin: { top: 0, right: 0, bottom: 0, left: 0 }, undated: 0, dayTicks: [], numberTicks: [] },
  },
};

test('a chart as Chart.js is told to draw it', () => {
  const day = dayNumber('2026-01-06');
  expect(chartConfig(AXES, 'wide', COLOURS)).toEqual({
    type: 'line',
    data: {
      datasets: [
        {
          data: [{ x: day, y: 2 }],
          showLine: false,
          pointStyle: 'circle',
          pointRadius: 5,
          pointBackgroundColor: 'ink',
          pointBorderWidth: 0,
        },
        {
          data: [{ x: day, y: 2 }],
          showLine: false,
          pointStyle: 'circle',
          pointRadius: 8.5,
          pointBackgroundColor: 'transparent',
          pointBorderWidth: 1,
          pointBorderColor: 'ink',
        },
        {
          data: [
            { x: day, y: 1 },
            { x: day, y: 3 },
          ],
          borderColor: 'soft',
          borderWidth: 1,
          pointStyle: 'line',
          pointRadius: 4,
          pointBorderColor: 'soft',
          pointBorderWidth: 1,
        },
        {
          // Undated: at 237.5 pixels, where the days between 34 and 170 would go on to that number.
          data: [{ x: expect.closeTo(dayNumber('2026-01-01') + (290 - 82 + 82 * 0.36 - 34) / 13.6, 6), y: 1 }],
          showLine: false,
          pointStyle: 'rectRot',
          pointRadius: 5.5,
          pointBackgroundColor: 'paper',
          pointBorderColor: 'ink',
          pointBorderWidth: 1.5,
        },
        {
          data: [{ x: day, y: 2 }],
          borderColor: 'ink',
          borderWidth: 2,
          borderJoinStyle: 'round',
          stepped: true,
          pointRadius: 1.5,
          pointBorderWidth: 0,
          pointBackgroundColor: 'unknown',
        },
        {
          data: [
            { x: dayNumber('2026-01-01'), y: 1 },
            { x: dayNumber('2026-01-11'), y: 3 },
          ],
          borderColor: 'unknown',
          borderWidth: 1.25,
          borderJoinStyle: 'round',
          stepped: false,
          pointRadius: 0,
          pointBorderWidth: 0,
          pointBackgroundColor: 'unknown',
        },
      ],
    },
    options: {
      animation: false,
      responsive: false,
      parsing: false,
      events: [],
      clip: false,
      layout: { autoPadding: false, padding: { top: 10, right: 10, bottom: 10, left: 20 } },
      scales: {
        x: {
          type: 'linear',
          display: false,
          min: expect.closeTo(dayNumber('2026-01-01') - 14 / 13.6, 6),
          max: expect.closeTo(dayNumber('2026-01-01') + (290 - 34) / 13.6, 6),
        },
        y: { type: 'linear', display: false, min: 1, max: 3 },
      },
    },
  });
});

describe('the numbers of an axis', () => {
  test.for([
    ['a logarithm', AXES.axis, 1000, 3],
    ['the number itself', { ...AXES.axis, scale: 'linear' as const }, 1000, 1000],
  ] as const)('%s', ([, axis, number, level]) => {
    expect(levelOn(axis)(number)).toBe(level);
  });

  test.for([
    ['grades stand upside down', grade, { min: 0, max: 3, reverse: true }],
    ['a log axis has logarithms', throughput, { min: 3, max: Math.log10(7_500_000) }],
    ['a linear one has its ends', besideOthers, { min: 0, max: 6000 }],
  ] as const)('%s', ([, metric, ends]) => {
    expect(chartConfig(metricHistory(metric, VIEW) as ChartSpec, 'wide', COLOURS).options?.scales?.y).toEqual({
      type: 'linear',
      display: false,
      ...ends,
    });
  });

  test('where all is one number there is room above and below', () => {
    const flat = { ...AXES, axis: { scale: 'linear' as const, from: 5, to: 5, unit: 'ms' } };
    expect(chartConfig(flat, 'wide', COLOURS).options?.scales?.y).toMatchObject({ min: 4, max: 6 });
  });
});

test('it draws as many points as the picture, and fewer on a phone', () => {
  const spec = metricHistory(longHistory, VIEW) as ChartSpec;
  const counts = (['wide', 'narrow'] as const).map((name) => chartConfig(spec, name, COLOURS).data.datasets.at(-1)?.data.length);
  expect(counts).toEqual([160, 96]);
});
