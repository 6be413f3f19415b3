import { expect, test } from 'vitest';
import { shiftsOf } from '../../src/evaluate/regressions.ts';
import { brokenAt, seriesIn, seriesOf } from '../../src/evaluate/series.ts';
import { changesOver } from '../../src/evaluate/trend.ts';
import { fromDayNumber } from '../../src/model/calendar.ts';
import type { Reading } from '../../src/model/report.ts';
import type { Metric } from '../../src/model/types.ts';

const BREAKS = [
  { source: 'shop', date: '2025-02-01', reason: 'a new clock' },
  { source: 'lab', date: '2025-02-15', reason: 'a new lab' },
  { source: 'shop', date: '2025-03-01', reason: 'a new kettle' },
];

test.each([
  ['shop', '2025-01-31', ''],
  ['shop', '2025-02-01', '2025-02-01'],
  ['shop', '2025-02-28', '2025-02-01'],
  ['shop', '2025-03-01', '2025-03-01'],
  ['lab', '2025-03-01', '2025-02-15'],
])('the series of %s is last broken by %s on "%s"', (source, day, date) => {
  expect(brokenAt(source, BREAKS, day)).toBe(date);
});

/** Newest first; the value is the one of 20 February. */
const READINGS = [
  at('2025-02-21', 1),
  at('2025-02-20', 2),
  at('2025-02-19', 3, { standing: 'retracted' }),
  at('2025-02-18', 4, { conditions: { os: 'other' } }),
  at('2025-02-17', 5, { below: 5 }),
  at('2025-02-16', 6, { source: 'lab' }),
  at('2025-02-05', 7),
  at('2025-02-05', 9),
  at('2025-02-05', 8),
  at('2025-02-01', 10),
  at('2025-01-31', 11),
];

test.each<[string, Reading, number, readonly number[]]>([
  ['from its break to its own day, one of each day', READINGS[1] as Reading, 9, [10, 9, 2]],
  ['as many days as are asked for', READINGS[1] as Reading, 2, [9, 2]],
  ['what is only a bound has none', READINGS[4] as Reading, 9, []],
])('a series: %s', (_, value, most, expected) => {
  expect(seriesOf(value, READINGS, BREAKS, METRIC, most).map(({ number }) => number)).toEqual(expected);
});

test('all series, oldest first, of one day by their ids, whatever the order of their conditions', () => {
  const readings = [
    at('2025-03-02', 1, { conditions: { a: 1, b: 2 }, id: 'z' }),
    at('2025-03-02', 2, { conditions: { b: 2, a: 1 }, id: 'y' }),
    at('2025-03-02', 3, { conditions: { a: 2 }, id: 'x' }),
    at('2025-03-01', 4, { conditions: { b: 2, a: 1 } }),
    at('2025-02-28', 5, { conditions: { a: 1, b: 2 } }),
    at('2025-02-27', 6, { conditions: { a: 2 }, standing: 'failed' }),
  ];
  expect(seriesIn(readings, BREAKS).map((points) => points.map(({ number }) => number))).toEqual([[4, 2, 1], [3]]);
});

test('of a series the newest 120 points', () => {
  const readings = Array.from({ length: 130 }, (_, place) => at(fromDayNumber(30_000 - place), place));
  const [points] = seriesIn(readings, []);
  expect([points?.length, points?.[0]?.number, points?.at(-1)?.number]).toEqual([120, 119, 0]);
});

/** Each source jumps once. */
test('shifts stand newest first, of one day by the ids of what follows', () => {
  const jump = (source: string, days: readonly [string, string], ids: readonly [string, string]) => [
    at(days[1], 20, { source, id: ids[1], spread: 1 }),
    at(days[0], 10, { source, id: ids[0], spread: 1 }),
  ];
  const readings = [
    ...jump('c', ['2025-01-01', '2025-01-03'], ['c1', 'b2']),
    ...jump('d', ['2025-01-01', '2025-01-03'], ['d1', 'a2']),
    ...jump('e', ['2025-01-01', '2025-01-02'], ['e1', 'c2']),
    ...jump('f', ['2025-01-01', '2025-01-04'], ['f1', 'd2']),
    ...jump('g', ['2025-01-01', '2025-01-03'], ['g1', 'c2']),
  ];
  expect(shiftsOf(METRIC, { readings, breaks: [] }).map(({ source }) => source)).toEqual(['f', 'd', 'c', 'g', 'e']);
});

const WEEK = { text: '7 days', count: 7, unit: 'day' } as const;

test('a change is told from the day of the break on, over as many days or more', () => {
  const readings = [at('2025-03-08', 1), at('2025-03-02', 2), at('2025-03-01', 4), at('2025-02-28', 8)];
  const changes = changesOver(readings[0] as Reading, readings, BREAKS, METRIC, [WEEK, { ...WEEK, count: 8 }, { ...WEEK, count: 6 }]);
  expect(changes.map((one) => one?.change)).toEqual([-3, undefined, -1]);
});

/** The newest 120 points move by 1, 0, -1 and 0; older ones and what is not admissible move by 100. */
test.each<[string, (place: number) => Partial<Reading>]>([
  ['older than the newest 120', () => ({})],
  ['not admissible', (place) => (place >= 20 ? { standing: 'retracted' } : {})],
])('noise leaves out what is %s', (_, more) => {
  const calm = (place: number) => [0, 1, 1, 0][place % 4] as number;
  const last = more(20).standing ? 20 : 120;
  const readings = Array.from({ length: 400 }, (_, place) =>
    at(fromDayNumber(30_000 - place), place < last ? calm(place) : 100 * (place % 2), more(place)),
  );
  const [change] = changesOver(readings[0] as Reading, readings, [], METRIC, [{ ...WEEK, count: 4 }]);
  expect(change?.within).toEqual({ kind: 'noise', size: expect.closeTo(1.4826 / Math.SQRT2, 10) });
});

const METRIC = { id: 'boil', unit: 's', better: 'lower', targets: [] } as unknown as Metric;

function at(date: string, number: number, more: Partial<Reading> = {}): Reading {
  const plain = { source: 'shop', subject: 'kettle', conditions: {}, basis: 'measured', dated: 'measured', standing: 'admissible' };
  return { id: `${date} ${number}`, snapshot: date, date, number, text: `${number} s`, ...plain, ...more } as unknown as Reading;
}
