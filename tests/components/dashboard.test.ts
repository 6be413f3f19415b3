import { describe, expect, test } from 'vitest';
import {
  asideTitle,
  bodiesOf,
  chaptersOf,
  dashboardVerdict,
  evidenceSentence,
  hasBar,
  hasRhythm,
  hasTrend,
  shareWords,
  wholeCategory,
} from '../../src/components/dashboard.ts';
import type { DashboardResult, MetricResult, Report, Tally } from '../../src/model/report.ts';
import { coldStart, coverage, neverMeasured, singlePoint } from '../charts/sample.ts';

describe('the verdict', () => {
  test.each([
    [{ missed: 2, unknown: 15, notApplicable: 3, stale: 0 }, 'Speed: nothing kept, two missed, fifteen unknown.'],
    [{ met: 1, missed: 4, pending: 2, unknown: 15 }, 'Speed: one kept, four missed, two pending, fifteen unknown.'],
    [{ met: 3 }, 'Speed: all three promises kept.'],
    [{ met: 1 }, 'Speed: its one promise is kept.'],
    [{ unknown: 25 }, 'Speed: nothing is known of its twenty-five promises.'],
    [{ unknown: 1 }, 'Speed: nothing is known of its one promise.'],
    [{ pending: 2 }, 'Speed: nothing kept, two pending.'],
    [{ notApplicable: 3 }, 'Speed: nothing is promised here.'],
  ])('%o', (counts, sentence) => {
    expect(dashboardVerdict('Speed', tally(counts))).toBe(sentence);
  });
});

test('both of two metrics', () => {
  const two = [0, 1].map(() => metric({ value: { basis: 'measured' } as MetricResult['value'] }));
  expect(evidenceSentence(two, 'Flask')).toBe('Both metrics have a value that counts; none of them was measured independently of Flask.');
});

describe('a table', () => {
  const set = metric({ id: 'set', parts: [metric({ id: 'set/a' })] });
  test.each([
    [[metric({ id: 'a' }), metric({ id: 'b' })], [['a', 'b']]],
    [
      [metric({ id: 'a' }), set, metric({ id: 'b' }), metric({ id: 'c' })],
      [['a'], ['set'], ['b', 'c']],
    ],
    [
      [set, set],
      [['set'], ['set']],
    ],
    [[], [[]]],
  ])('has a body of its own for each set of shares', (metrics, ids) => {
    expect(bodiesOf(metrics).map((body) => body.map(({ id }) => id))).toEqual(ids);
  });

  test('has a column for trends where something moved, and a key where something has a bar', () => {
    expect([[neverMeasured], [singlePoint], [neverMeasured, coverage]].map(hasTrend)).toEqual([false, false, true]);
    expect([[neverMeasured], [coldStart], [coverage]].map(hasBar)).toEqual([false, true, true]);
  });
});

describe('what there is to go by', () => {
  test.each([
    [[], 'Not one of its three metrics has a value that counts.'],
    [['measured'], 'One of three metrics has a value that counts; it was not measured independently of Flask.'],
    [['measured', 'reported'], 'Two of three metrics have a value that counts; none of them was measured independently of Flask.'],
    [['measured', 'independent'], 'Two of three metrics have a value that counts; one of them measured by somebody other than Flask.'],
    [
      ['independent', 'independent', 'independent'],
      'All three metrics have a value that counts; all of them measured by somebody other than Flask.',
    ],
  ])('%o', (bases, sentence) => {
    const metrics = [0, 1, 2].map((index) =>
      metric({ value: bases[index] ? ({ basis: bases[index] } as MetricResult['value']) : undefined }),
    );
    expect(evidenceSentence(metrics, 'Flask')).toBe(sentence);
  });
});

test.each([
  [undefined, 'Its one metric has no value that counts.'],
  ['measured', 'Its one metric has a value that counts; it was not measured independently of Flask.'],
  ['independent', 'Its one metric has a value that counts; it was measured by somebody other than Flask.'],
])('one metric, %s', (basis, sentence) => {
  expect(evidenceSentence([metric({ value: basis ? ({ basis } as MetricResult['value']) : undefined })], 'Flask')).toBe(sentence);
});

test('a category says its weight, or that it stands aside', () => {
  expect([shareWords({ weight: 30 }), shareWords({ weight: 0, aside: 'It is over' })]).toEqual([
    '30 % of the score',
    'aside from the score',
  ]);
});

test('there is a rhythm where anybody names a cadence or an owner', () => {
  expect([hasRhythm([metric({})]), hasRhythm([metric({}), metric({ owner: 'Team' })])]).toEqual([false, true]);
});

test.each([
  [[['Supporting figures'], ['Supporting figures', 'More']], 'Supporting figures'],
  [
    [
      ['Earlier ones', 'A'],
      ['Earlier ones', 'B'],
    ],
    'Earlier ones',
  ],
  [[['Earlier ones'], []], 'Supporting figures'],
  [[], 'Supporting figures'],
])('what stands over %o', (groups, title) => {
  expect(asideTitle(groups.map((group) => ({ group })))).toBe(title);
});

describe('chapters', () => {
  test('inner headings gather under their outer one, supporting figures stand aside', () => {
    const metrics = [metric({ id: 'a' }), metric({ id: 'b' }), metric({ id: 'c' }), metric({ id: 'd', supporting: true })];
    const sections = [
      { headings: ['Core', 'Throughput'], metrics: ['a'] },
      { headings: ['Core', 'Latency'], metrics: ['b'] },
      { headings: [], metrics: ['c'] },
      { headings: ['Supporting figures'], metrics: ['d'] },
    ];
    expect(outline({ sections }, metrics)).toEqual({
      chapters: [
        ['Core', ['Throughput', 'a'], ['Latency', 'b']],
        ['Metrics', [undefined, 'c']],
      ],
      aside: ['d'],
    });
  });

  test('north stars without a heading are called so', () => {
    const sections = [{ headings: [], metrics: ['a'] }];
    expect(outline({ sections }, [metric({ id: 'a', northStar: true })]).chapters).toEqual([['North stars', [undefined, 'a']]]);
  });
});

test('a dashboard that leaves out a metric does not show the category whole', () => {
  const report = { categories: [{ id: 'speed', metrics: ['a', 'b'] }] } as unknown as Report;
  const shows = (metrics: readonly string[]) =>
    wholeCategory({ category: 'speed', sections: [{ headings: [], metrics }] } as unknown as DashboardResult, report)?.id;
  expect([shows(['a', 'b', 'c']), shows(['a'])]).toEqual(['speed', undefined]);
});

function outline(dashboard: Pick<DashboardResult, 'sections'>, metrics: readonly MetricResult[]) {
  const { chapters, aside } = chaptersOf(dashboard as DashboardResult, { metrics });
  return {
    chapters: chapters.map(({ title, blocks }) => [title, ...blocks.map((block) => [block.title, ...block.metrics.map(({ id }) => id)])]),
    aside: aside.map(({ id }) => id),
  };
}

function metric(given: Partial<MetricResult>): MetricResult {
  return { id: 'a', supporting: false, northStar: false, parts: [], ...given } as MetricResult;
}

function tally(counts: Partial<Tally>): Tally {
  const { met = 0, missed = 0, pending = 0, unknown = 0, notApplicable = 0 } = counts;
  return { total: met + missed + pending + unknown + notApplicable, met, missed, pending, unknown, notApplicable, stale: 0 };
}
