/** The boundaries of pace: between 100 on 1 January 2026 and 300 on a due date. */
import { expect, test } from 'vitest';
import { paceOf } from '../../src/evaluate/pace.ts';
import { dayNumber, fromDayNumber } from '../../src/model/calendar.ts';
import type { Pace, Reading } from '../../src/model/report.ts';
import { parseTarget } from '../../src/model/target.ts';
import type { Day, Metric, Target } from '../../src/model/types.ts';

const START = dayNumber('2026-01-01');
const HUNDRED = day(100);

test.each<[string, number, Day, Pace['state'], number | undefined]>([
  ['exactly where the path is', 140, HUNDRED, 'on-pace', 0],
  ['a twentieth of the time ahead', 150, HUNDRED, 'on-pace', 5],
  ['a day more', 152, HUNDRED, 'ahead', 6],
  ['a twentieth behind', 130, HUNDRED, 'on-pace', -5],
  ['a day more behind', 128, HUNDRED, 'behind', -6],
  ['a twentieth of 110 days are five days', 145, day(110), 'on-pace', 5],
  ['and not six', 147, day(110), 'ahead', 6],
  ['kept already', 300, HUNDRED, 'reached', undefined],
  ['not yet kept', 299, HUNDRED, 'ahead', 80],
])('%s: %d on the 20th day, due on %s', (_, number, due, state, lead) => {
  const pace = onPath({ target: '>= 300', due }, [0, 100], [5, 110], [10, 120], [15, 130], [20, number]);
  expect([pace?.state, pace?.lead]).toEqual([state, lead]);
});

/** More than 300 were promised, so 300 do not keep it; but the path asks for them on its last day only, 80 days after the 20th. */
test.each([
  ['> 300', 100, 300],
  ['< 100', 300, 100],
])('%s from %d on: %d is ahead of the path, and not yet there', (target, first, last) => {
  const pace = onPath({ target, due: HUNDRED }, [0, first], [5, first], [10, first], [15, first], [20, last]);
  expect([pace?.state, pace?.lead]).toEqual(['ahead', 80]);
});

test('with a short horizon a day is ahead', () => {
  const pace = onPath({ target: '>= 300', due: day(16) }, [0, 100], [1, 100], [2, 100], [3, 100], [7, 200]);
  expect([pace?.state, pace?.lead]).toEqual(['ahead', 1]);
});

test.each<[string, Asked, Pace['state'] | undefined]>([
  ['to be more', { target: '>= 300', due: HUNDRED }, 'on-pace'],
  ['to be hit', { target: '= 300', due: HUNDRED }, undefined],
  ['without a due date', { target: '>= 300' }, undefined],
  ['a grade', { target: 'A', due: HUNDRED, scale: ['A', 'B'] }, undefined],
])('%s: %j', (_, asked, state) => {
  expect(onPath(asked, [0, 100], [5, 110], [10, 120], [15, 130], [20, 140])?.state).toBe(state);
});

test('four points are too few, even where the last keeps the target', () => {
  expect(onPath({ target: '>= 300', due: HUNDRED }, [0, 100], [5, 110], [10, 120], [15, 300])).toEqual({
    state: 'too-few-points',
    points: 4,
  });
});

test.each<[string, number, number, Pace['state'], number | undefined]>([
  ['it began better than it has to become', 400, 200, 'behind', undefined],
  ['it began as good as it has to become', 300, 200, 'behind', undefined],
  ['it has risen by half of one', 299, 299.5, 'ahead', 30],
])('%s', (_, first, last, state, lead) => {
  const pace = onPath({ target: '>= 300', due: HUNDRED }, [0, first], [5, first], [10, first], [15, first], [20, last]);
  expect([pace?.state, pace?.lead]).toEqual([state, lead]);
});

test.each<[string, readonly (readonly [number, number])[], { date: Day; number: number }]>([
  [
    'the last point before the start, moved to it',
    [
      [-30, 50],
      [-12, 100],
      [4, 110],
      [8, 112],
      [20, 140],
    ],
    { date: day(0), number: 100 },
  ],
  [
    'the point on the start',
    [
      [-12, 50],
      [0, 100],
      [4, 110],
      [8, 112],
      [20, 140],
    ],
    { date: day(0), number: 100 },
  ],
  [
    'the first point after it, where none is before',
    [
      [4, 110],
      [8, 112],
      [10, 115],
      [15, 118],
      [20, 140],
    ],
    { date: day(4), number: 110 },
  ],
])('the path begins at %s', (_, points, from) => {
  const pace = onPath({ target: '>= 300', due: HUNDRED }, ...points);
  expect(pace?.needed).toEqual({ from, to: { date: HUNDRED, number: 300 } });
});

/** Due on the 10th day: a date counts until the 110th. */
test.each<[string, Asked['target'], readonly number[], Day | undefined]>([
  ['in 110 days', '>= 220', [0, 2, 4, 6, 8], day(110)],
  ['in 111 days', '>= 222', [0, 2, 4, 6, 8], undefined],
  ['a little later than in 110 days', '>= 220.5', [0, 2, 4, 6, 8], undefined],
  ['a little later than in 50 days', '>= 100.5', [0, 2, 4, 6, 8], day(51)],
  ['it moves the other way', '>= 220', [8, 6, 4, 2, 0], undefined],
  ['it does not move', '>= 220', [2, 2, 2, 2, 2], undefined],
  ['less is better', '<= 1', [221, 219, 217, 215, 213], day(110)],
  ['less is better, and it rises', '<= 1', [213, 215, 217, 219, 221], undefined],
  ['less is better, and it does not move', '<= 1', [2, 2, 2, 2, 2], undefined],
  ['the line has passed it, the last point has not', '>= 28', [0, 10, 20, 30, 25], day(4)],
])('the line leads to the target: %s', (_, target, values, date) => {
  const pace = onPath({ target, due: day(10) }, ...values.map((value, index) => [index, value] as const));
  expect(pace?.projection?.date).toBe(date);
});

/** Slopes between the pairs of 0, 1, 2, 3, 10: the median 1, from 1 to 7. */
test('a faster slope is earlier, also downwards', () => {
  const up = onPath({ target: '>= 50', due: day(10) }, [0, 0], [1, 1], [2, 2], [3, 3], [4, 10]);
  const down = onPath({ target: '<= 1', due: day(10) }, [0, 51], [1, 50], [2, 49], [3, 48], [4, 41]);
  expect(up?.projection).toEqual({ date: day(50), earliest: day(9), latest: day(50) });
  expect(down?.projection).toEqual(up?.projection);
});

interface Asked {
  readonly target: string;
  readonly due?: Day;
  readonly scale?: readonly string[];
}

function day(after: number): Day {
  return fromDayNumber(START + after);
}

/** The pace of a metric with values so many days after the start. */
function onPath({ target, due, scale }: Asked, ...points: readonly (readonly [number, number])[]): Pace | undefined {
  const asked = { ...parseTarget(target, { unit: 's', ...(scale && { scale }) }), due } as Target;
  const metric = { id: 'boil', unit: 's', better: target.startsWith('<') ? 'lower' : 'higher', targets: [asked] } as unknown as Metric;
  const readings = points.map(([after, number]) => reading(day(after), number)).reverse();
  return paceOf(asked, metric, { value: readings[0], readings, breaks: [], start: day(0) });
}

function reading(date: Day, number: number): Reading {
  const plain = { source: 'shop', subject: 'kettle', conditions: {}, basis: 'measured', dated: 'measured', standing: 'admissible' };
  return { id: date, date, number, text: `${number} s`, ...plain } as unknown as Reading;
}
