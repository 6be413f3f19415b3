/** What a reader does with a chart, as pure functions: look at less of it, walk over it, compare two points. */
import { describe, expect, test } from 'vitest';
import { differenceWords } from '../../src/charts/difference.ts';
import { metricHistory } from '../../src/charts/metric-history.ts';
import { type ChartPoint, nearestTo, pointsOf, pointWords, walked } from '../../src/charts/points.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { hasLogarithm, isShorter, publishedView, seenAs } from '../../src/charts/view.ts';
import { besideOthers, broken, grade, longHistory, stars, throughput, vulnerabilities } from './sample.ts';

const VIEW = {
  subjects: [
    { id: 'alpha', title: 'Alpha' },
    { id: 'beta', title: 'Beta' },
  ],
  sources: [],
  comparisons: [],
};

describe('a view', () => {
  test('in which a chart is published is the chart itself', () => {
    const spec = specOf(besideOthers);
    expect(seenAs(spec, publishedView(spec))).toBe(spec);
  });

  test('of three months has its own days, ticks, targets and numbers', () => {
    const spec = specOf(longHistory);
    const seen = seenAs(spec, { ...publishedView(spec), range: '3 months' });
    expect([seen.days, seen.subtitle, seen.lines[0]?.points[0]?.date]).toEqual([
      { from: '2024-11-03', to: '2025-02-03' },
      'Stars a day, stars, 3 November 2024 to 3 February 2025',
      '2024-11-03',
    ]);
    expect(seen.layouts.wide.dayTicks.map(({ text }) => text)).toEqual(['Dec 2024', 'Jan 2025', 'Feb']);
    expect(seen.layouts.wide.height).toBe(spec.layouts.wide.height);
  });

  test('without others is of the own time, and says nothing of other runs', () => {
    const seen = seenAs(specOf(besideOthers), { range: 'all', scale: 'linear', others: false });
    expect([seen.lines.map(({ of }) => of), seen.days, seen.subtitle]).toEqual([
      [undefined],
      { from: '2024-01-05', to: '2024-01-20' },
      'Requests, req/s, 5 January 2024 to 20 January 2024',
    ]);
  });

  test.for([
    ['log', 'log', 1000, 7500],
    ['linear', 'linear', 0, 6000],
  ] as const)('on a %s scale', ([, scale, from, to]) => {
    const { axis } = seenAs(specOf(besideOthers), { range: 'all', scale, others: true });
    expect([axis.scale, axis.from, axis.to]).toEqual([scale, from, to]);
  });

  test('targets reach to its edges, and those beyond them are gone', () => {
    const spec = specOf(stars);
    const targets = [
      { from: '2025-01-01', to: '2025-09-01', number: 1, label: 'a' },
      { from: '2025-09-01', to: '2025-10-11', number: 2, label: 'b' },
      { from: '2025-10-11', number: 3, label: 'c' },
    ];
    const course = { needed: [{ date: '2025-09-01', number: 1 }], reached: { from: '2025-09-20', to: '2026-01-01', number: 3 } };
    const { marks, lines } = specOf(broken);
    const late = { ...spec, lines, marks: marks.map((mark) => ({ ...mark, date: '2025-10-10' })), targets, course };
    const seen = seenAs(late, { range: '3 months', scale: 'linear', others: true });
    expect([seen.targets, seen.course]).toEqual([
      [
        { from: undefined, to: '2025-09-01', number: 1, label: 'a' },
        { from: '2025-09-01', to: undefined, number: 2, label: 'b' },
      ],
      { needed: [{ date: '2025-09-01', number: 1 }], reached: { from: '2025-09-20', to: '2025-10-10', number: 3 } },
    ]);
  });

  test('offers only what is another view', () => {
    const [long, short] = [specOf(longHistory), specOf(besideOthers)];
    expect([isShorter(long, '3 months'), isShorter(long, '1 year'), isShorter(short, '3 months'), isShorter(short, 'all')]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect([throughput, vulnerabilities, grade].map((metric) => hasLogarithm(specOf(metric)))).toEqual([true, false, false]);
  });
});

describe('the points', () => {
  const lists = pointsOf({ ...specOf(besideOthers), subject: 'Own' }, 'wide');
  const [own, alpha, beta] = lists as [readonly ChartPoint[], readonly ChartPoint[], readonly ChartPoint[]];

  test('are the own ones first, each once, with what they say', () => {
    expect(lists.map((list) => [list[0]?.of, list.length])).toEqual([
      ['Own', 2],
      ['Alpha', 20],
      ['Beta', 20],
    ]);
    expect([own, alpha].map(([first]) => pointWords(first as ChartPoint))).toEqual([
      '1,450 req/s, measured 5 Jan 2024, Own',
      '1,524.4 req/s, measured 1 Jan 2024, Alpha',
    ]);
  });

  test.for([
    ['Home', 1, 0],
    ['End', 0, 1],
    ['ArrowLeft', 1, 0],
    ['ArrowLeft', 0, 0],
    ['ArrowRight', 1, 1],
  ] as const)('%s from the own point %i leads to %i', ([key, from, to]) => {
    expect(walked(key, own[from], lists)).toBe(own[to]);
  });

  test('up and down lead to the next subject at about that day, and round', () => {
    expect(walked('ArrowDown', own[1], lists)).toBe(alpha.at(-1));
    expect(walked('ArrowUp', own[1], lists)).toBe(beta.at(-1));
    expect(walked('ArrowDown', beta.at(-1), lists)).toBe(own[1]);
  });

  test('the first key leads to an end, and another key nowhere', () => {
    expect([walked('Home', undefined, lists), walked('ArrowLeft', undefined, lists), walked('a', own[0], lists)]).toEqual([
      own[0],
      own[1],
      undefined,
    ]);
  });

  test('a pointer finds the nearest', () => {
    const { x, y } = beta[7] as ChartPoint;
    expect(nearestTo(x + 1, y - 1, lists)).toBe(beta[7]);
    expect(nearestTo(0, 0, [])).toBeUndefined();
  });
});

describe('two points', () => {
  const axis = { scale: 'linear', from: 0, to: 9, unit: 'ms' } as const;
  const breaks = [{ date: '2026-02-01', text: '1 new machine' }];
  const point = (fields: Partial<ChartPoint>): ChartPoint => ({
    of: 'Kettle',
    date: '2026-01-01',
    number: 200,
    text: '200 ms',
    founded: 'measured',
    basis: 'measured',
    series: 'a',
    stretch: 'a 0',
    x: 0,
    y: 0,
    ...fields,
  });
  const later = point({ date: '2026-01-20', number: 250, text: '250 ms' });

  test.for([
    ['more', later, {}, '1 Jan 2026 to 20 Jan 2026, Kettle: 200 ms to 250 ms, +50 ms, +25 %'],
    ['less', point({ ...later, number: 150, text: '150 ms' }), {}, '1 Jan 2026 to 20 Jan 2026, Kettle: 200 ms to 150 ms, -50 ms, -25 %'],
    [
      'the same',
      point({ ...later, number: 200, text: '200 ms' }),
      {},
      '1 Jan 2026 to 20 Jan 2026, Kettle: 200 ms to 200 ms, no difference',
    ],
    ['percentages', later, { unit: '%' }, '1 Jan 2026 to 20 Jan 2026, Kettle: 200 ms to 250 ms, +50 points'],
    ['ranks', later, { unit: 'rank' }, '1 Jan 2026 to 20 Jan 2026, Kettle: 200 ms to 250 ms, +50 places'],
    ['grades', point({ ...later, number: 199 }), { grades: ['A'] }, '1 Jan 2026 to 20 Jan 2026, Kettle: 200 ms to 250 ms, 1 step better'],
    ['another subject', point({ of: 'Pot' }), {}, 'Not comparable: values of Kettle and Pot compare within one run only.'],
    ['no day', point({ date: undefined }), {}, 'Not comparable: one of them has no day.'],
    ['a claim', point({ basis: 'claimed' }), {}, 'Not comparable: a claim stands in no series.'],
    ['struck out', point({ series: undefined }), {}, 'Not comparable: one of them stands in no series.'],
    ['another source', point({ series: 'b' }), {}, 'Not comparable: they are of different sources or conditions.'],
    [
      'a break',
      point({ date: '2026-03-01', stretch: 'a 1' }),
      {},
      'Not comparable: the conditions broke between them, on 1 Feb 2026: new machine.',
    ],
    ['a break that is not drawn', point({ stretch: 'a 1' }), {}, 'Not comparable: the conditions broke between them.'],
  ] as const)('%s', ([, other, change, words]) => {
    expect(differenceWords(point({}), other, { axis: { ...axis, ...change }, breaks })).toBe(words);
    expect(
      differenceWords(other, point({}), { axis: { ...axis, ...change }, breaks }).replace(
        /values of Pot and Kettle/,
        'values of Kettle and Pot',
      ),
    ).toBe(words);
  });

  test('from nothing no percentage is taken', () => {
    expect(differenceWords(point({ number: 0, text: '0 ms' }), later, { axis, breaks })).toBe(
      '1 Jan 2026 to 20 Jan 2026, Kettle: 0 ms to 250 ms, +250 ms',
    );
  });
});

function specOf(metric: Parameters<typeof metricHistory>[0]): ChartSpec {
  return metricHistory(metric, VIEW) as ChartSpec;
}
