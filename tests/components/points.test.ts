import { expect, test } from 'vitest';
import { lossesOf, pointsOf } from '../../src/components/points.ts';
import { whyNotHigher } from '../../src/components/points-words.ts';
import type { Points } from '../../src/components/whole-points.ts';
import { combine } from '../../src/evaluate/scoring.ts';
import type { CategoryResult, MetricResult } from '../../src/model/report.ts';
import { coverage, metric } from '../charts/sample.ts';

/** Weight, low end and high end of a category; below it, in rows of three, its proven, open and lost points as printed, those of the whole last. */
type Row = readonly [weight: number, low: number, high: number];

test.for<[string, readonly Row[], readonly (readonly number[])[]]>([
  [
    'nothing is known',
    [
      [60, 0, 1],
      [40, 0, 1],
    ],
    [
      [0, 60, 0],
      [0, 40, 0],
      [0, 100, 0],
    ],
  ],
  [
    'all is kept',
    [
      [60, 1, 1],
      [40, 1, 1],
    ],
    [
      [60, 0, 0],
      [40, 0, 0],
      [100, 0, 0],
    ],
  ],
  [
    'all is missed',
    [[100, 0, 0]],
    [
      [0, 0, 100],
      [0, 0, 100],
    ],
  ],
  // 2.04, 35.29 and 2.67; 0.27, 16.25 and 3.48: each rounded to the nearest the two rows make 59 of 60.
  [
    'the nearest do not add up',
    [
      [40, 0.050929, 0.933282],
      [30, 0, 1],
      [20, 0.013638, 0.826138],
      [10, 0, 1],
    ],
    [
      [2, 35, 3],
      [0, 30, 0],
      [0, 17, 3],
      [0, 10, 0],
      [2, 92, 6],
    ],
  ],
  [
    'halves',
    [
      [50, 0.25, 0.25],
      [50, 0.25, 0.25],
    ],
    [
      [13, 0, 37],
      [12, 0, 38],
      [25, 0, 75],
    ],
  ],
  [
    'weights have fractions',
    [
      [37.5, 0.5, 1],
      [62.5, 0.5, 1],
    ],
    [
      [19, 19, 0],
      [31, 31, 0],
      [50, 50, 0],
    ],
  ],
  [
    'what is lost is less than half a point',
    [
      [60, 1, 1],
      [40, 0.6, 0.992],
    ],
    [
      [60, 0, 0],
      [24, 15, 1],
      [84, 15, 1],
    ],
  ],
  [
    'half points on all sides',
    [
      [1, 0.5, 0.5],
      [99, 0, 1],
    ],
    [
      [1, 0, 1],
      [0, 98, 0],
      [1, 98, 1],
    ],
  ],
  [
    'a hair is lost, and 100 is not printed',
    [
      [60, 0.9946, 0.9949],
      [40, 0, 1],
    ],
    [
      [60, 0, 1],
      [0, 39, 0],
      [60, 39, 1],
    ],
  ],
])('where %s, columns add up, and nobody has lost who has lost nothing', ([, rows, printed]) => {
  const { parts, whole } = pointsOf(scorecard(rows));
  expect([...parts.map((part) => part.printed), whole].map(inRow)).toEqual(printed);
});

test('whatever the scores, every row makes its weight, every column the whole, and no figure is a point off', () => {
  for (let seed = 0; seed < 300; seed++) {
    const rows = madeUp(seed);
    const { parts, whole } = pointsOf(scorecard(rows));
    const sum = (kind: keyof Points) => parts.reduce((total, { printed }) => total + printed[kind], 0);
    expect([seed, sum('proven'), sum('open'), sum('lost')]).toEqual([seed, ...inRow(whole)]);
    for (const { share, printed, exact } of parts) {
      expect([seed, printed.proven + printed.open + printed.lost]).toEqual([seed, share]);
      expect(inRow(printed).filter((points, at) => points < 0 || Math.abs(points - (inRow(exact)[at] as number)) >= 1)).toEqual([]);
    }
  }
});

test('a category that is not scored, or stands aside, has none of the 100 points', () => {
  const { categories, metrics, score } = scorecard([
    [30, 0, 1],
    [10, 0.5, 0.5],
  ]);
  const unscored = category('none', 60, 0, 1);
  const aside = { ...category('old', 0, 1, 1), aside: 'It is over.' };
  const { parts } = pointsOf({ categories: [unscored, ...categories, aside], metrics: [...metrics, scored('m-old', 'old', 1, 1)], score });
  expect(parts.map(({ category: { id }, share, printed }) => [id, share, ...inRow(printed)])).toEqual([
    ['c0', 75, 0, 75, 0],
    ['c1', 25, 13, 0, 12],
  ]);
  expect(pointsOf({ categories: [unscored], metrics: [], score: combine([]) }).parts).toEqual([]);
});

test('what lost most points is named first, by the weight of its category and its own', () => {
  const { parts } = pointsOf(
    scorecard([
      [20, 0, 0.5],
      [80, 0, 0.9],
    ]),
  );
  const metrics = [
    scored('a', 'c0', 0, 0),
    { ...scored('b', 'c1', 0.4, 0.4), weight: 3 },
    scored('kept', 'c1', 1, 1),
    { ...scored('north', 'c1', 0, 0), scored: false },
    scored('open', 'c0', 0, 1),
  ];
  expect(lossesOf(metrics, parts).map(({ id }) => id)).toEqual(['b', 'a']);
});

const without = (id: string) => scored(id, 'c0', 0, 1);
const withValue = (id: string, low: number, high: number): MetricResult => ({
  ...scored(id, 'c0', low, high),
  value: coverage.value as never,
});
const many = (count: number) => Array.from({ length: count }, (_, at) => withValue(`m${at}`, 0, 0));

const ANSWERS: readonly (readonly [readonly MetricResult[], string])[] = [
  [[withValue('a', 1, 1)], 'All 100 points are proven.'],
  [[without('a')], 'All 100 points are still open: the one promise has no value that counts.'],
  [[without('a'), without('b')], 'All 100 points are still open: none of the 2 promises has a value that counts.'],
  [[withValue('a', 0, 0)], 'All 100 points are lost, since a is missed.'],
  [[withValue('a', 0.41, 0.41)], '59 of the 100 points are lost, since a is missed.'],
  [[withValue('a', 0.99, 0.99)], '1 of the 100 points is lost, since a is missed.'],
  [[withValue('a', 0.5, 1)], '50 of the 100 points are still open: one promise with a value is not decided yet.'],
  [
    [without('a'), withValue('b', 0.5, 1), withValue('c', 0.5, 1), withValue('d', 0.96, 0.96)],
    '50 of the 100 points are still open: one promise has no value that counts, and two more are not decided yet. 1 is lost, since d is missed.',
  ],
  [
    [...Array.from({ length: 12 }, (_, at) => without(`u${at}`)), withValue('a', 0, 0), withValue('b', 0.5, 0.5)],
    '85 of the 100 points are still open: 12 promises have no value that counts. 11 are lost, since a, b are missed.',
  ],
  [
    [withValue('a', 0.3, 0.304)],
    'Less than one of the 100 points is still open: one promise with a value is not decided yet. 70 are lost, since a is missed.',
  ],
  [many(7), 'All 100 points are lost, since m0, m1, m2, m3, m4, m5, m6 are missed.'],
  [many(8), 'All 100 points are lost, since m0, m1, m2, m3, m4, m5 and 2 more are missed.'],
];

test.for(ANSWERS.map(([metrics, sentence]) => [sentence, metrics] as const))('%s', ([sentence, metrics]) => {
  const score = combine(metrics);
  const sum = pointsOf({
    categories: [{ ...category('c0', 100, score.low, score.high), metrics: metrics.map(({ id }) => id) }],
    metrics,
    score,
  });
  expect(said(metrics, sum)).toBe(sentence);
});

test('the parts of a set are promises each, and only what is scored counts', () => {
  const set = { ...without('set'), parts: [without('set/a'), without('set/b'), withValue('set/c', 1, 1)] };
  const metrics = [set, { ...without('north'), scored: false }];
  const sum = pointsOf({ categories: [category('c0', 100, 0, 1, ['set'])], metrics, score: combine([set]) });
  expect(said(metrics, sum)).toBe('All 100 points are still open: two promises have no value that counts.');
});

test('where nothing is scored nothing is said', () => {
  expect(whyNotHigher([], { parts: [], whole: { proven: 0, open: 100, lost: 0 } })).toEqual({ named: [], more: 0 });
});

/** As a page says it, but for the last `and`. */
function said(metrics: readonly MetricResult[], sum: Parameters<typeof whyNotHigher>[1]): string {
  const { all, open, lost, named, more } = whyNotHigher(metrics, sum);
  const names = `${named.map(({ title }) => title).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return [all, open, lost && `${lost} ${names} ${named.length === 1 ? 'is' : 'are'} missed.`].filter(Boolean).join(' ');
}

function scorecard(rows: readonly Row[]): Parameters<typeof pointsOf>[0] {
  const categories = rows.map(([weight, low, high], at) => category(`c${at}`, weight, low, high));
  const metrics = rows.map(([, low, high], at) => scored(`m-c${at}`, `c${at}`, low, high));
  return { categories, metrics, score: combine(categories) };
}

function category(id: string, weight: number, low: number, high: number, metrics = [`m-${id}`]): CategoryResult {
  return { id, title: id, weight, metrics, score: { low, high, coverage: 0 } } as unknown as CategoryResult;
}

function scored(id: string, of: string, low: number, high: number): MetricResult {
  return metric(id, { title: id, category: of, weight: 1, scored: true, score: { low, high, coverage: 0 } });
}

function inRow({ proven, open, lost }: Points): readonly number[] {
  return [proven, open, lost];
}

/** Two to six categories whose weights make 100, with ends in hundredths. */
function madeUp(seed: number): readonly Row[] {
  let state = seed * 7919 + 17;
  const up = (most: number) => {
    state = (state * 48271) % 2147483647;
    return state % (most + 1);
  };
  const count = 2 + (seed % 5);
  const weights = Array.from({ length: count - 1 }, () => 1 + up(15));
  const rest = 100 - weights.reduce((sum, weight) => sum + weight, 0);
  return [...weights, rest].map((weight) => {
    const low = up(99);
    return [weight, low / 100, (low + up(100 - low)) / 100];
  });
}
