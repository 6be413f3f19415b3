import { expect, test } from 'vitest';
import { metricHistory } from '../../src/charts/metric-history.ts';
import { firstSubject } from '../../src/charts/other-lines.ts';
import { segmentsOf } from '../../src/charts/series.ts';
import type { ChartSpec, Line } from '../../src/charts/spec.ts';
import { subjectHistory } from '../../src/charts/subject-history.ts';
import { chartDrawing } from '../../src/charts/svg.ts';
import type { ComparisonResult, MetricResult } from '../../src/model/report.ts';
import { golden } from './golden.ts';
import { metric, reading } from './sample.ts';
import { four, oneSubject, view } from './sample-field.ts';
import { faults, svgText } from './svg-text.ts';

test('the history of another subject is as drawn before, and no label touches another', () => {
  const spec = subjectHistory(oneSubject, 'alpha', view) as ChartSpec;
  const [wide, narrow] = [chartDrawing(spec, 'wide'), chartDrawing(spec, 'narrow')];
  golden('subject-history.json', `${JSON.stringify(spec, undefined, 1)}\n`);
  golden('subject-history.svg', svgText(wide) + svgText(narrow));
  expect([...faults(wide), ...faults(narrow)]).toEqual([]);
});

test('it says what is seen: the newest value, the cuts, the other runs, what is struck out', () => {
  const { title, subtitle, sentence, breaks } = subjectHistory(oneSubject, 'alpha', view) as ChartSpec;
  expect([title, subtitle, sentence]).toEqual([
    '10,490 req/s on 11 Dec 2023',
    'Requests of Alpha, req/s, 2 January 2023 to 11 December 2023, concurrency 64',
    '72 values. The conditions broke 3 times: the line is cut there, and what lies on one side does not compare with the other. ' +
      'The thin lines are of other runs than the newest value, and do not compare with it either. ' +
      '2 figures are struck out: kept, with the reason of each in the table, and on no line.',
  ]);
  expect(breaks.map(({ text, shorter }) => [text, shorter])).toEqual([
    ['1 Another processor, which the source does not name', ['1 Another processor', '1']],
    ['2 Another machine: an M1 in the place of an FX, which changes every figure that it has ever given', ['2 Another machine', '2']],
    ['3 Another load generator', ['3 Another load generator', '3']],
  ]);
});

test('a machine that changes cuts the line and hides none of it; what one run has several of are lines of their own', () => {
  const pieces = segmentsOf(oneSubject).map(({ source, told, points }) => [source, told.scenario, points[0]?.date, points.length]);
  expect(pieces).toEqual([
    ['second', 'upload', '2023-01-02', 5],
    ['second', 'html', '2023-01-02', 5],
    ['bench', undefined, '2023-01-02', 20],
    ['second', 'upload', '2023-02-06', 5],
    ['second', 'html', '2023-02-06', 5],
    ['bench', undefined, '2023-05-22', 29],
    ['bench', undefined, '2023-12-11', 1],
  ]);
});

test('what was struck out stands in the picture and on no line', () => {
  const { lines, marks } = subjectHistory(oneSubject, 'alpha', view) as ChartSpec;
  expect(marks.map(({ text, standing }) => [text, standing])).toEqual([
    ['10,490 req/s', 'counted'],
    ['95,000 req/s', 'refuted'],
    ['90,000 req/s', 'refuted'],
  ]);
  expect(lines.flatMap(({ points }) => points).filter(({ number }) => number > 80_000)).toEqual([]);
});

test('of others those of the track with most values are drawn, whole, three of them, equal ones in the order of the scorecard', () => {
  expect(drawn(history(four))).toEqual([
    ['Beta, different run', 50],
    ['Gamma, different run', 50],
    ['Delta, different run', 50],
  ]);
});

test('the one that ratios are taken over is among them', () => {
  const comparisons = [{ relativeTo: 'alpha', metrics: [{ metric: 'requests', tracks: [], apart: [] }] } as unknown as ComparisonResult];
  expect(firstSubject(four, { comparisons })).toBe('alpha');
  const spec = history(four, comparisons);
  expect(drawn(spec).map(([label]) => label)).toEqual(['Alpha, different run', 'Beta, different run', 'Gamma, different run']);
  expect(spec.sentence).toContain('Of 4 others 3 are drawn: Alpha, over which ratios are taken, and those with most values.');
});

test('others are drawn in the time of the own subject, and not beyond', () => {
  const own = ['2023-05-01', '2023-06-01'].map((date) => reading(9000, date, { standing: 'admissible' }));
  const spec = history({ ...four, readings: own });
  expect(spec.days).toEqual({ from: '2023-05-01', to: '2023-06-01' });
  expect(drawn(spec)).toEqual([
    ['Beta, different run', 5],
    ['Gamma, different run', 5],
    ['Delta, different run', 5],
  ]);
});

test('a piece of a single point is still to be seen', () => {
  const others = ['2024-01-01', '2024-01-02', '2024-01-03'].map((date, index) =>
    reading(10, date, { subject: 'alpha', source: 'bench', standing: 'admissible', conditions: { machine: index < 2 ? 'a' : 'b' } }),
  );
  const spec = history(metric('requests', { others: others.toReversed() }));
  expect(drawn(spec)).toEqual([['Alpha, different run', 3]]);
  expect(svgText(chartDrawing(spec, 'wide'))).toContain('class="dot faint"');
});

function history(result: MetricResult, comparisons: readonly ComparisonResult[] = []): ChartSpec {
  return metricHistory(result, { ...view, comparisons }) as ChartSpec;
}

/** The others' names, each with the points of all its pieces. */
function drawn({ lines }: ChartSpec): readonly (readonly [string, number])[] {
  const groups: Line[][] = [[]];
  for (const line of lines.filter(({ own }) => !own)) {
    groups.at(-1)?.push(line);
    if (line.label) groups.push([]);
  }
  return groups.slice(0, -1).map((group) => [group.at(-1)?.label ?? '', group.reduce((sum, { points }) => sum + points.length, 0)]);
}
