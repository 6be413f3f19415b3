import { expect, test } from 'vitest';
import { metricHistory } from '../../src/charts/metric-history.ts';
import { chartJson, hasChart } from '../../src/exports/charts.ts';
import { exportsOf } from '../../src/exports/index.ts';
import type { MetricResult, Report } from '../../src/model/report.ts';
import { besideOthers, coldStart, metric, neverMeasured, othersAlone } from '../charts/sample.ts';

const report = {
  subject: { id: 'own', title: 'Kettle' },
  subjects: [],
  sources: [],
  comparisons: [],
  ratios: [],
  releases: [],
  metrics: [besideOthers, neverMeasured],
} as unknown as Report;

test('the chart of a metric is its spec with every point, and whose it is', () => {
  expect(JSON.parse(chartJson(report, besideOthers))).toEqual({
    ...JSON.parse(JSON.stringify(metricHistory(besideOthers, report))),
    subject: 'Kettle',
  });
});

test.for([
  ['an own number with a day', besideOthers, true],
  ['lines of others alone', othersAlone, true],
  ['nothing', neverMeasured, false],
  ['nothing with a day', coldStart, false],
  ['parts, of which the page has a table', metric('set', { ...besideOthers, parts: [besideOthers] }), false],
] as const)('%s', ([, one, expected]: readonly [string, MetricResult, boolean]) => {
  expect(hasChart(report, one)).toBe(expected);
});

test('there is a file where there is a chart, and no other', () => {
  const paths = exportsOf(report).map(({ path }) => path);
  expect(paths.filter((path) => path.endsWith('.chart.json'))).toEqual(['metrics/requests.chart.json']);
  expect(() => chartJson(report, neverMeasured)).toThrow('no history to draw of');
});
