/** Shortcuts through long histories: what they find is what a look at every value finds. */
import { expect, test } from 'vitest';
import { choose } from '../../src/evaluate/choose.ts';
import { commonOf, factsOf, upTo } from '../../src/evaluate/readings.ts';
import { runOf, type SeriesBreak, seriesIn, trackOf } from '../../src/evaluate/series.ts';
import { changesOver, MONTH, YEAR } from '../../src/evaluate/trend.ts';
import { dayNumber, fromDayNumber } from '../../src/model/calendar.ts';
import type { Reading } from '../../src/model/report.ts';
import type { Metric, Scorecard } from '../../src/model/types.ts';
import { judge } from './small.ts';

const METRIC = { id: 'boil', better: 'lower', unit: 's', targets: [] } as unknown as Metric;
const CONDITIONS = {};
const LAST = dayNumber('2025-12-31');

/** 500 days, newest first, one value a day; some are struck out, and one is only a bound. */
const READINGS = Array.from({ length: 500 }, (_, age) =>
  reading(age, {
    ...(age % 50 === 7 ? { standing: 'retracted' } : {}),
    ...(age === 20 ? { below: 20 } : {}),
    ...(age === 21 ? { standing: 'disputed', below: 21 } : {}),
  }),
);

const BREAKS: readonly SeriesBreak[] = [
  { source: 'shop', date: day(300), reason: 'a new kettle' },
  { source: 'lab', date: day(200), reason: 'a new lab' },
  { source: 'shop', date: day(90), reason: 'a new clock' },
];

test.each([0, 1, 7, 19, 20, 21, 60, 89, 90, 91, 150, 210, 299, 300, 301, 420, 498, 499])(
  'the newest points as of %i days before',
  (age) => {
    const known = READINGS.filter(({ date }) => date <= day(age));
    const [points = []] = seriesIn(known, BREAKS);
    expect(seriesIn(known, BREAKS, true)).toEqual(points.length === 0 ? [] : [points]);
    expect(runOf(trackOf(READINGS), BREAKS, day(age))).toEqual({ points, numbers: points.map(({ number }) => number) });
  },
);

test('before the first point there is none, and at most 120 of what is newest', () => {
  expect(runOf(trackOf(READINGS), BREAKS, day(500))).toEqual({ points: [], numbers: [] });
  const { numbers } = runOf(trackOf(READINGS), [], day(100));
  expect([numbers.length, numbers[0], numbers.at(-1)]).toEqual([120, 222, 100]);
});

test('where it is not said to be one series, another may come at the end', () => {
  const others = [...READINGS, reading(500, { source: 'lab' })];
  expect(seriesIn(others, []).map((points) => points.length)).toEqual([120, 1]);
});

test('a year is looked back over behind more points than the noise is told from, and of several values of a day the least favourable counts', () => {
  const twice = reading(365, { id: 'b', number: 900 });
  const readings = [...READINGS.slice(0, 366), twice, ...READINGS.slice(366)];
  const changes = changesOver(READINGS[0] as never, readings, [], METRIC, [MONTH, YEAR]);
  expect(changes.map((change) => [change?.from.date, change?.from.number])).toEqual([
    [day(31), 31],
    [day(365), 900],
  ]);
});

test('where the day is missing the last before it counts, however long before', () => {
  const readings = [...READINGS.slice(0, 300), ...READINGS.slice(450)];
  const [year] = changesOver(READINGS[0] as never, readings, [], METRIC, [YEAR]);
  expect(year?.from.number).toBe(450);
});

test('of the days before the newest is compared with, however well an older one is founded', () => {
  const readings = [reading(0), reading(1, { id: 'b', number: 5 }), reading(2, { basis: 'independent' }), reading(3)];
  const [previous] = changesOver(readings[0] as never, readings, [], METRIC, [{ text: '0 days', count: 0, unit: 'day' }]);
  expect([previous?.from.date, previous?.from.number]).toEqual([day(1), 5]);
});

test('behind a computed value, however old, the others are looked through', () => {
  const computed = reading(400, { id: 'derived', derivedFrom: ['x'] });
  const daily = { length: { text: '1 day', count: 1, unit: 'day' } } as unknown as Metric['cadence'];
  expect(choose([computed, ...READINGS], { ...METRIC, cadence: daily }, day(0))).toBe(READINGS[0]);
  const breaks = [{ source: 'shop', date: day(90), reason: 'a new clock' }];
  const changes = changesOver(READINGS[0] as never, [computed, ...READINGS], breaks, METRIC, [MONTH]);
  expect(changes).toEqual(changesOver(READINGS[0] as never, READINGS, breaks, METRIC, [MONTH]));
});

test.each<[string, number, readonly string[]]>([
  ['the day of the computed one', 3, ['derived', 'a3', 'a4']],
  ['the day before', 4, ['a4']],
  ['today', 0, ['derived', 'a0', 'a1', 'a2', 'a3', 'a4']],
])('up to %s', (_, age, ids) => {
  const computed = reading(3, { id: 'derived', derivedFrom: ['x'] });
  expect(upTo(day(age), [computed, ...READINGS.slice(0, 5)]).map(({ id }) => id)).toEqual(ids);
});

test('of the best founded of one day the least favourable counts, whichever comes first', () => {
  const [better, worse] = [reading(1, { basis: 'independent', number: 1 }), reading(1, { id: 'b', basis: 'independent', number: 2 })];
  expect([choose([better, worse], METRIC, day(0)), choose([worse, better], METRIC, day(0))]).toEqual([worse, worse]);
});

test('the day of a break is the first of the new series', () => {
  const breaks = [{ source: 'shop', date: day(1), reason: 'a new kettle' }];
  const [day1] = changesOver(READINGS[0] as never, READINGS.slice(0, 3), breaks, METRIC, [{ text: '1 day', count: 1, unit: 'day' }]);
  expect([day1?.from.date, day1?.within]).toEqual([day(1), undefined]);
  const twelve = [{ source: 'shop', date: day(12), reason: 'a new kettle' }];
  const [quiet] = changesOver(READINGS[0] as never, READINGS, twelve, METRIC, [{ text: '1 day', count: 1, unit: 'day' }]);
  expect(quiet?.within?.kind).toBe('noise');
});

test('the noise of a value is that of the newest 120 points, itself included', () => {
  const wild = READINGS.map((_, age) => (age < 120 ? reading(age, { number: age % 2 }) : reading(age, { number: 1000 * (age % 3) })));
  const noiseOf = (readings: readonly Reading[]) =>
    changesOver(readings[0] as never, readings, [], METRIC, [{ text: '1 day', count: 1, unit: 'day' }])[0]?.within;
  expect(noiseOf(wild)).toEqual(noiseOf(wild.slice(0, 120)));
});

test('what was recorded on the day up to which is known is known', () => {
  const snapshots = { 'shop/2025-01-05': { basis: 'measured', recorded: '2025-02-01', values: { boil: 9 } } } as const;
  const known = (knownBy: string) => judge({ metrics: { boil: {} }, snapshots }, '2025-03-01', knownBy).snapshots.length;
  expect([known('2025-02-01'), known('2025-01-31')]).toEqual([1, 0]);
});

test('what had been verified by a day is told by what was there on it', () => {
  const [lab, shop] = [{ basis: 'independent', values: { boil: 9 } } as const, { basis: 'measured', values: { boil: 9 } } as const];
  const failed = { basis: 'measured', values: { boil: { failed: 'no water' } } } as const;
  const metrics = { boil: {}, rate: { unit: '%', formula: "verified('speed')", better: 'higher', target: '>= 100' } } as const;
  const snapshots = { 'shop/2025-01-04': failed, 'shop/2025-01-05': shop, 'shop/2025-01-06': failed, 'lab/2025-02-05': lab } as const;
  const turns = judge({ metrics, snapshots }, '2025-03-01').events.filter(({ kind, metric }) => kind === 'outcome' && metric === 'rate');
  expect(turns.map(({ date, judged }) => [date, judged?.from, judged?.to])).toEqual([
    ['2025-02-05', 'missed', 'met'],
    ['2025-01-05', 'unknown', 'missed'],
  ]);
});

test('points before a break are no noise and no past', () => {
  const breaks = [{ source: 'shop', date: day(5), reason: 'a new kettle' }];
  const [month, ever] = changesOver(READINGS[0] as never, READINGS, breaks, METRIC, [MONTH, { text: '5 days', count: 5, unit: 'day' }]);
  expect([month, ever?.from.number, ever?.within]).toEqual([undefined, 5, undefined]);
});

test.each<[string, readonly Partial<Reading>[], object]>([
  ['nothing', [], { bySubject: {}, isSettled: true, standings: [], bases: [] }],
  ['one value', [{}], all({})],
  ['two days', [{}, { date: day(0) }], all({})],
  ['one day', [{}, {}], all({}, { isOneADay: false })],
  ['another source', [{}, { source: 'lab', date: day(0) }], all({}, { isOneSeries: false })],
  ['another subject', [{}, { subject: 'pot', date: day(0) }], two({}, {})],
  ['another subject of that day', [{}, { subject: 'pot' }], two({}, {})],
  [
    'two of the one and two of the other subject',
    [{}, { subject: 'pot' }, { date: day(0) }, { subject: 'pot', source: 'lab', date: day(0) }],
    two({}, { isOneSeries: false }),
  ],
  ['two of a day of the other subject', [{}, { subject: 'pot' }, { subject: 'pot' }, { date: day(0) }], two({}, { isOneADay: false })],
  ['other conditions', [{}, { conditions: { lid: 'on' }, date: day(0) }], all({}, { isOneSeries: false })],
  ['and back', [{}, { source: 'lab' }, { date: day(0) }], all({}, { isOneSeries: false, isOneADay: false })],
  ['evidence that ends', [{ expires: day(0) }], all({ isSettled: false })],
  [
    'other worths',
    [{ standing: 'claimed' }, { basis: 'independent', date: day(0) }],
    all({ standings: ['claimed', 'admissible'], bases: ['measured', 'independent'] }),
  ],
])('of %s is true', (_name, stated, expected) => {
  const observations = stated.map((one) => reading(1, one));
  const { bySubject, isSettled, standings, bases } = commonOf('boil', factsOf({ snapshots: [], observations: () => observations }));
  const told = Object.fromEntries([...bySubject].map(([subject, { isOneADay, isOneSeries }]) => [subject, { isOneADay, isOneSeries }]));
  expect({ bySubject: told, isSettled, standings: [...standings], bases: [...bases] }).toEqual(expected);
});

test.each([
  [undefined, false],
  [['boil'], false],
  [['pour'], true],
])('a remark on %s unsettles it', (metrics, isSettled) => {
  const remark = { kind: 'retracts', target: 'shop/1', metrics };
  const facts = factsOf({ snapshots: [{ remarks: [remark] }] as unknown as Scorecard['snapshots'], observations: () => [reading(1)] });
  expect(commonOf('boil', facts).isSettled).toBe(isSettled);
});

/** What is true of values of one kettle, a day apart. */
function all(more: object, kettle: object = {}): object {
  return { bySubject: { kettle: own(kettle) }, isSettled: true, standings: ['admissible'], bases: ['measured'], ...more };
}

/** What is true of values of a kettle and a pot. */
function two(kettle: object, pot: object): object {
  return all({ bySubject: { kettle: own(kettle), pot: own(pot) } });
}

function own(more: object): object {
  return { isOneADay: true, isOneSeries: true, ...more };
}

function day(age: number): string {
  return fromDayNumber(LAST - age);
}

function reading(age: number, more: Partial<Reading> = {}): Reading {
  const about = { id: `a${age}`, metric: 'boil', subject: 'kettle', source: 'shop', conditions: CONDITIONS, date: day(age) };
  return { ...about, dated: 'measured', basis: 'measured', standing: 'admissible', number: age, text: `${age}`, ...more } as Reading;
}
