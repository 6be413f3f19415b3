import { describe, expect, test } from 'vitest';
import { barSpec } from '../../src/charts/bar.ts';
import { barDrawing } from '../../src/charts/bar-drawing.ts';
import { metricHistory } from '../../src/charts/metric-history.ts';
import type { SvgNode } from '../../src/charts/node.ts';
import { readiness } from '../../src/charts/readiness.ts';
import { smallReadiness } from '../../src/charts/readiness-small.ts';
import { scoreDrawing, scoreSpec, shareDrawing, smallScoreDrawing } from '../../src/charts/score-bar.ts';
import { type SparkSpec, sparkDrawing, sparkSpec } from '../../src/charts/sparkline.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { chartDrawing } from '../../src/charts/svg.ts';
import { chartTable } from '../../src/charts/table.ts';
import { thinned } from '../../src/charts/thinned.ts';
import type { MetricResult, ReleaseDay, ReleaseResult } from '../../src/model/report.ts';
import { golden } from '../golden.ts';
import {
  allRefuted,
  besideOthers,
  broken,
  claimsOnly,
  coldStart,
  coverage,
  grade,
  longHistory,
  neverMeasured,
  othersAlone,
  reading,
  singlePoint,
  stars,
  throughput,
  vulnerabilities,
  worse,
} from './sample.ts';
import { faults, svgText } from './svg-text.ts';

const VIEW = {
  subjects: [
    { id: 'alpha', title: 'Alpha' },
    { id: 'beta', title: 'Beta' },
  ],
  sources: [],
  comparisons: [],
};

const histories = {
  'single-point': singlePoint,
  'claims-only': claimsOnly,
  'all-refuted': allRefuted,
  'zero-target': vulnerabilities,
  'range-and-log': throughput,
  'short-series': coverage,
  horizons: stars,
  'long-history': longHistory,
  'beside-others': besideOthers,
  'others-alone': othersAlone,
  broken,
  worse,
  grade,
};

test.for(Object.entries(histories))('the history of %s is as drawn before, and no label touches another', ([name, metric]) => {
  const spec = history(metric);
  const [wide, narrow] = [chartDrawing(spec, 'wide'), chartDrawing(spec, 'narrow')];
  golden('charts', `history-${name}.json`, `${JSON.stringify(spec, undefined, 1)}\n`);
  golden('charts', `history-${name}.svg`, svgText(wide) + svgText(narrow));
  expect([...faults(wide), ...faults(narrow)]).toEqual([]);
});

test('nothing dated is no history', () => {
  expect([metricHistory(neverMeasured, VIEW), metricHistory(coldStart, VIEW)]).toEqual([undefined, undefined]);
});

test('a long history is known whole; of 400 points 160 are drawn, and 96 on a phone, the ends among them', () => {
  const spec = history(longHistory);
  const drawn = [spec, thinned(spec, 'wide'), thinned(spec, 'narrow')].map(({ lines: [line] }) => line?.points ?? []);
  expect(drawn.map(({ length }) => length)).toEqual([400, 160, 96]);
  expect(drawn.map((points) => [points[0]?.date, points.at(-1)?.date])).toEqual(drawn.map(() => ['2024-01-01', '2025-02-03']));
});

test.each([
  [9, ['Alpha', 'Beta'], '.'],
  [10, ['Alpha'], '; on a narrow screen only Alpha.'],
])('beside %d claims a phone shows of the others %j', (claims, shown, said) => {
  const claimed = Array.from({ length: claims }, (_, index) =>
    reading(10 ** 4 + index, '2024-01-20', { basis: 'claimed', standing: 'claimed' }),
  );
  const field = ['alpha', 'beta', 'gamma'].map((subject) => ({ subject, readings: 20, freshness: { state: 'none' as const }, trend: {} }));
  const spec = metricHistory({ ...besideOthers, field, readings: [...besideOthers.readings, ...claimed] }, VIEW) as ChartSpec;
  const others = (name: 'wide' | 'narrow') => [...new Set(thinned(spec, name).lines.flatMap(({ of = '' }) => of || []))].sort();
  expect([others('wide'), others('narrow')]).toEqual([['Alpha', 'Beta'], shown]);
  expect(spec.sentence).toContain(`Of 3 others 2 are drawn: those with most values${said}`);
});

test('the table holds what is drawn', () => {
  expect(chartTable(history(vulnerabilities))).toEqual({
    columns: ['Date', 'Value', 'Basis', 'Standing'],
    rows: [
      ['11 Oct 2025', '0 findings', 'claimed 11 Oct 2025', 'claimed'],
      ['11 Oct 2025', '3 findings', 'reported 11 Oct 2025', 'admissible'],
      ['11 Oct 2025', '20 findings', 'reported 11 Oct 2025', 'admissible'],
      ['10 Oct 2025', '15 findings', 'measured 10 Oct 2025', 'counted'],
    ],
  });
});

const bars = { throughput, coverage, vulnerabilities, 'cold-start': coldStart, 'never-measured': neverMeasured, stars };

test.for(Object.entries(bars))('the bar of %s is as drawn before', ([name, metric]) => {
  const drawing = bar(metric);
  golden('charts', `bar-${name}.svg`, svgText(drawing));
  expect(faults(drawing)).toEqual([]);
});

test('a bar is not drawn for grades, nor where there is nothing', () => {
  expect([barSpec(grade), barSpec({ ...neverMeasured, target: undefined, targets: [] })]).toEqual([undefined, undefined]);
});

test('whatever the numbers, the labels of a bar touch nothing and stay inside', () => {
  const numbers = [0, 0.001, 1, 4.9, 5, 5.1, 95, 1234, 5_000_000];
  const found = numbers.flatMap((value) =>
    numbers.flatMap((claim) => numbers.flatMap((target) => faults(bar(withNumbers(value, claim, target))))),
  );
  expect(found).toEqual([]);
});

const scores = {
  open: { low: 0, high: 1, coverage: 0 },
  wide: { low: 0.012, high: 0.9, coverage: 0.11 },
  narrow: { low: 0.6, high: 0.65, coverage: 0.95 },
  closed: { low: 0.42, high: 0.42, coverage: 1 },
  full: { low: 1, high: 1, coverage: 1 },
  almost: { low: 0.02, high: 0.996, coverage: 0.05 },
};

test.for(Object.entries(scores))('the score bar %s is as drawn before', ([name, score]) => {
  const spec = scoreSpec(score);
  golden('charts', `score-${name}.svg`, svgText(scoreDrawing(spec)) + svgText(smallScoreDrawing(spec)));
  expect(faults(scoreDrawing(spec))).toEqual([]);
});

test('the bar of a category is as long as its share, and as drawn before', () => {
  golden('charts', 'score-share.svg', svgText(shareDrawing(scores.wide)) + svgText(shareDrawing(scores.wide, 0.25)));
});

test('a score says what is proven, open, lost and known', () => {
  expect(Object.values(scores).map((score) => scoreSpec(score).sentence)).toEqual([
    '0 of 100 points are proven, 100 are open; 0 % of the weight is known.',
    '1 of 100 points is proven, 89 are open, 10 are lost; 11 % of the weight is known.',
    '60 of 100 points are proven, 5 are open, 35 are lost; 95 % of the weight is known.',
    '42 of 100, all of it known; 100 % of the weight is known.',
    '100 of 100, all of it known; 100 % of the weight is known.',
    '2 of 100 points are proven, 97 are open, 1 is lost; 5 % of the weight is known.',
  ]);
});

test('what is known and what is open make 100 where nothing else is open', () => {
  expect([
    scoreSpec({ low: 0, high: 0.875, coverage: 0.125 }).known,
    scoreSpec({ low: 0.125, high: 0.25, coverage: 0.875 }).known,
    scoreSpec({ low: 0.5, high: 0.504, coverage: 0.996 }).known,
    scoreSpec({ low: 0.1, high: 0.5, coverage: 0.3 }).known,
  ]).toEqual([12, 88, 99, 30]);
});

test.for(Object.entries({ coverage, 'long-history': longHistory }))('the sparkline of %s is as drawn before', ([name, metric]) => {
  golden('charts', `spark-${name}.svg`, svgText(sparkDrawing(sparkSpec(metric) as SparkSpec)));
});

test('what was never measured, and a single value, have no sparkline', () => {
  expect([neverMeasured, singlePoint].map(sparkSpec)).toEqual([undefined, undefined]);
});

describe('readiness over time', () => {
  const groups = [{ criteria: [{ id: 'mvp/a', title: 'Load' }] }] as unknown as ReleaseResult['groups'];
  const release = (...history: readonly ReleaseDay[]) => ({ id: 'mvp', title: 'MVP', history, groups });
  const days = [
    point('2025-07-01', 0, 0, 0, 1),
    point('2025-10-10', 0, 1, 0, 0.85, ['mvp/a']),
    point('2025-10-14', 1, 2, 0.2, 0.7, ['mvp/a', 'mvp/b']),
    point('2025-10-20', 1, 2, 0.2, 0.7),
  ];

  test('is what was proven, and hatched what was open', () => {
    const spec = readiness(release(...days)) as ChartSpec;
    golden('charts', 'readiness.json', `${JSON.stringify(spec, undefined, 1)}\n`);
    golden('charts', 'readiness.svg', svgText(chartDrawing(spec, 'wide')));
    golden('charts', 'readiness-small.svg', svgText(smallReadiness(days) as SvgNode));
  });

  test('is nothing on a single day', () => {
    const [first] = days as [ReleaseDay];
    expect([readiness(release(first)), readiness(release()), smallReadiness([first]), smallReadiness([])]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('has one line where nothing is open, and says 100 only where all is proven', () => {
    const last = readiness(release(point('2025-07-01', 0, 0, 0, 1), point('2025-10-14', 12, 0, 0.999, 0.999))) as ChartSpec;
    expect([last.lines.map(({ label }) => label), last.sentence, last.title]).toEqual([
      ['99 % proven'],
      'As of 14 October 2025, 99 % of the weight is proven, 1 % is known not to hold, and 0 % is open, where it was 0, 0 and 100 % on 1 July 2025.',
      '12 of 12 criteria of MVP are met',
    ]);
  });

  test('says where nothing has changed', () => {
    const flat = readiness(release(point('2025-07-01', 0, 1, 0, 0.85), point('2025-10-14', 1, 1, 0, 0.85))) as ChartSpec;
    expect([flat.sentence, flat.title]).toEqual([
      'As of 14 October 2025, 0 % of the weight is proven, 15 % is known not to hold, and 85 % is open, as it was on 1 July 2025.',
      '1 of 12 criteria of MVP is met',
    ]);
  });
});

function history(metric: MetricResult): ChartSpec {
  return metricHistory(metric, VIEW) as ChartSpec;
}

function bar(metric: MetricResult): SvgNode {
  return barDrawing(barSpec(metric) as NonNullable<ReturnType<typeof barSpec>>);
}

function withNumbers(value: number, claim: number, target: number): MetricResult {
  const { value: counted, claim: claimed, target: promised } = throughput as Required<MetricResult>;
  return {
    ...throughput,
    value: { ...counted, number: value },
    claim: { ...claimed, number: claim },
    target: { ...promised, value: target },
  };
}

function point(date: string, met: number, missed: number, low: number, high: number, turned: readonly string[] = []): ReleaseDay {
  const tally = { total: 12, met, missed, pending: 0, unknown: 12 - met - missed, notApplicable: 0 };
  return { date, tally, score: { low, high, coverage: 1 - high + low }, turned };
}
