import { expect, test } from 'vitest';
import { barSpec } from '../../src/charts/bar.ts';
import { smallBarDrawing } from '../../src/charts/small-bar.ts';
import type { MetricResult } from '../../src/model/report.ts';
import { golden } from '../golden.ts';
import { coldStart, coverage, throughput, vulnerabilities } from './sample.ts';
import { svgText } from './svg-text.ts';

test.for(Object.entries({ coverage, throughput, vulnerabilities, 'cold-start': coldStart }))(
  'the bar of %s in a row is as drawn before',
  ([name, metric]) => {
    golden('charts', `small-bar-${name}.svg`, drawn(metric));
  },
);

test('a logarithmic axis is named, a linear one is not', () => {
  expect([throughput, coverage].map((metric) => drawn(metric).includes('>log<'))).toEqual([true, false]);
});

function drawn(metric: MetricResult): string {
  const spec = barSpec(metric);
  return spec ? svgText(smallBarDrawing(spec)) : '';
}
