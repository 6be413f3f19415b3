/** Targets that more than one value has to keep. */
import { describe, expect, test } from 'vitest';
import { windowEnd, windowStart } from '../../src/evaluate/window-days.ts';
import { addDuration, dayBefore, dayNumber, fromDayNumber, parseDuration } from '../../src/model/calendar.ts';
import type { Duration } from '../../src/model/types.ts';
import type { AuthoredRelease, AuthoredSnapshot, Check, Criterion } from '../../src/schemas/authored.ts';
import { judge, type Small } from './small.ts';

/** A day of January 2025 on, counted from 1. */
const day = (number: number) => fromDayNumber(dayNumber('2024-12-31') + number);

type Run = Partial<AuthoredSnapshot> & { readonly from?: string };

/** One snapshot for each day with its value, or with more. */
function runs(values: Readonly<Record<number, number | Run>>): NonNullable<Small['snapshots']> {
  return Object.fromEntries(
    Object.entries(values).map(([number, value], index) => {
      const { from = 'shop', ...more } = typeof value === 'number' ? { values: { boil: value } } : value;
      return [`${from}/${day(Math.floor(Number(number)))}-${index}`, { basis: 'measured' as const, ...more }];
    }),
  );
}

function decided(check: Partial<Check>, snapshots: Small['snapshots'], asOf: number, release: Partial<AuthoredRelease> = {}) {
  const criteria = [{ id: 'it', title: 'It', text: 'it holds', check: { metric: 'boil', target: '<= 100 s', ...check } }] as Criterion[];
  const releases = { first: { groups: [{ title: 'All', weight: 100, criteria }], ...release } };
  const clause = judge({ metrics: { boil: { cadence: 'daily' } }, releases, snapshots }, day(asOf)).releases[0]?.groups[0]?.criteria[0]
    ?.clause;
  return [clause?.outcome, clause?.reason?.text, clause?.window?.kept, clause?.value?.date];
}

const WEEK = { for: '7 days' };
/** Days 4 to 10: a window of a week up to the 10th. */
const every = (numbers: readonly number[], value = 80) => Object.fromEntries(numbers.map((number) => [number, value]));

describe('a window of days', () => {
  test.each<[string, Readonly<Record<number, number | Run>>, readonly unknown[]]>([
    ['nothing', {}, ['unknown', 'never measured', 0, undefined]],
    ['every third day, from its first on', every([4, 7, 10]), ['met', 'kept for 7 days, at last 80 s, measured', 7, day(10)]],
    ['one day', every([10]), ['unknown', 'only 1 of 7 days is covered', 1, day(10)]],
    ['just kept', every([4, 7, 10], 100), ['met', 'kept for 7 days, at last 100 s, measured', 7, day(10)]],
    ['a value before it that is still fresh', every([3, 6, 9]), ['met', 'kept for 7 days, at last 80 s, measured', 7, day(9)]],
    ['a value before it that is stale from its first day on', every([1, 5, 8]), ['unknown', 'only 6 of 7 days are covered', 6, day(8)]],
    ['a value that is stale one day later', every([2, 5, 8]), ['met', 'kept for 7 days, at last 80 s, measured', 7, day(8)]],
    ['the last one stale', every([4, 7]), ['unknown', 'only 6 of 7 days are covered', 6, day(7)]],
    ['a hole of a day', every([4, 8, 10]), ['unknown', 'only 6 of 7 days are covered', 6, day(10)]],
    ['begun a day too late', every([5, 7, 10]), ['unknown', 'only 6 of 7 days are covered', 6, day(10)]],
    ['only old values', every([1]), ['unknown', 'none of 7 days is covered', 0, undefined]],
    [
      'broken on its first day',
      { ...every([5, 7, 10]), 4: 101 },
      ['missed', '101 s, measured, 4 January 2025, within the last 7 days', 6, day(4)],
    ],
    [
      'broken on its last day',
      { ...every([4, 7, 9]), 10: 101 },
      ['missed', '101 s, measured, 10 January 2025, within the last 7 days', 0, day(10)],
    ],
    ['broken before it', { ...every([4, 7, 10]), 3: 101 }, ['met', 'kept for 7 days, at last 80 s, measured', 7, day(10)]],
    ['broken before it, and kept before that', { ...every([2, 5, 8]), 3: 101 }, ['unknown', 'only 6 of 7 days are covered', 6, day(8)]],
    [
      'broken twice',
      { ...every([4, 7, 10]), 5: 120, 6: 130 },
      ['missed', '130 s, measured, 6 January 2025, within the last 7 days', 4, day(6)],
    ],
    [
      'broken twice, and kept between',
      { ...every([5, 7, 10]), 4: 120, 6: 130 },
      ['missed', '130 s, measured, 6 January 2025, within the last 7 days', 4, day(6)],
    ],
    [
      'a failed measurement is no value',
      { ...every([4, 10]), 7: { values: { boil: { failed: 'no power' } } } },
      ['unknown', 'only 4 of 7 days are covered', 4, day(10)],
    ],
    [
      'only failed measurements',
      { 5: { values: { boil: { failed: 'no power' } } } },
      ['unknown', 'measurement failed: no power', 0, undefined],
    ],
    ['a claim covers nothing', { 4: { basis: 'claimed', values: { boil: 80 } } }, ['unknown', 'only a claim, 80 s', 0, undefined]],
    [
      'what was only seen covers nothing',
      { 4: { seen: day(4), values: { boil: 80 } } },
      ['unknown', 'none of 7 days is covered', 0, undefined],
    ],
    ['a bound that leaves it open', { 4: { values: { boil: { below: 120 } } } }, ['unknown', 'known only to be below 120 s', 0, undefined]],
    [
      'two such bounds',
      { 4: { values: { boil: { below: 120 } } }, 7: { values: { boil: { below: 130 } } } },
      ['unknown', 'known only to be below 130 s', 0, undefined],
    ],
    [
      'only old bounds',
      { 0: { values: { boil: { below: 120 } } }, 1: { values: { boil: { below: 130 } } } },
      ['unknown', 'none of 7 days is covered', 0, undefined],
    ],
    [
      'a bound that keeps it',
      { 4: { values: { boil: { below: 90 } } }, ...every([7, 10]) },
      ['met', 'kept for 7 days, at last 80 s, measured', 7, day(10)],
    ],
    [
      'a range by its worse end',
      { ...every([4, 7]), 10: { values: { boil: { low: 80, high: 101 } } } },
      ['missed', '80 to 101 s, measured, 10 January 2025, within the last 7 days', 0, day(10)],
    ],
    [
      'two values of a day, one of which misses',
      { ...every([4, 7, 10]), 10.5: 101 },
      ['missed', '101 s, measured, 10 January 2025, within the last 7 days', 0, day(10)],
    ],
    [
      'a later series and machine',
      { ...every([4, 7]), 10: { values: { boil: 80 }, breaks: { boil: 'a new stove' } } },
      ['met', 'kept for 7 days, at last 80 s, measured', 7, day(10)],
    ],
  ])('%s', (_name, values, expected) => {
    expect(decided(WEEK, runs(values), 10)).toEqual(expected);
  });

  test('a demanded basis: a weaker value can break it, and covers nothing', () => {
    const strict = { ...WEEK, basis: 'independent' as const };
    const lab = (boil: number): Run => ({ from: 'lab', basis: 'independent', values: { boil } });
    expect([
      decided(strict, runs({ 4: lab(80), 6: 80, 7: lab(80), 10: lab(80) }), 10),
      decided(strict, runs({ 4: lab(80), 7: 80, 10: lab(80) }), 10).slice(0, 2),
      decided(strict, runs({ 4: lab(80), 6: 101, 7: lab(80), 10: lab(80) }), 10).slice(0, 2),
      decided(strict, runs(every([4, 7, 10])), 10).slice(0, 2),
    ]).toEqual([
      ['met', 'kept for 7 days, at last 80 s, independent', 7, day(10)],
      ['unknown', 'only 4 of 7 days are covered'],
      ['missed', '101 s, measured, 6 January 2025, within the last 7 days'],
      ['unknown', '80 s is only measured, the target asks for an independent one'],
    ]);
  });

  test('what has to be reached by a day is pending before it, and judged on it for good', () => {
    const within = { ...WEEK, within: '10 days' };
    const on = (asOf: number) => decided(within, runs({ ...every([4, 7, 10]), 11: 200 }), asOf, { released: '2024-12-31' }).slice(0, 2);
    expect([on(9), on(10), on(20)]).toEqual([
      ['pending', 'due 10 January 2025'],
      ['met', 'kept for 7 days, at last 80 s, measured'],
      ['met', 'kept for 7 days, at last 80 s, measured'],
    ]);
  });

  test.each(['7 days', '2 weeks', '1 month', '1 quarter', '6 months', '1 year'])(
    '%s: the end of a window is the first day that begins so late',
    (text) => {
      const length = parseDuration(text) as Duration;
      const days = Array.from({ length: 800 }, (_, index) => day(index));
      const wrong = days.filter(
        (start) =>
          windowStart(length, windowEnd(length, start)) < start || windowStart(length, dayBefore(windowEnd(length, start))) >= start,
      );
      expect([
        wrong,
        windowStart(length, addDuration('2025-03-01', length)),
        windowEnd(parseDuration('30 days') as Duration, '2025-01-01'),
      ]).toEqual([[], '2025-03-02', '2025-01-30']);
    },
  );
});

describe('a row of runs', () => {
  const THREE = { runs: 3 };
  const failed: Run = { values: { boil: { failed: 'no power' } } };
  const hot: Run = { values: { boil: 80 }, conditions: { stove: 'gas' } };

  test.each<[string, Readonly<Record<number, number | Run>>, readonly unknown[]]>([
    ['nothing', {}, ['unknown', 'never measured', 0, undefined]],
    ['two runs', every([1, 2]), ['unknown', '2 of 3 runs', 2, day(2)]],
    ['three runs', every([1, 2, 3]), ['met', '3 runs in a row, at last 80 s, measured', 3, day(3)]],
    ['just kept', every([1, 2, 3], 100), ['met', '3 runs in a row, at last 100 s, measured', 3, day(3)]],
    [
      'the oldest of them misses',
      { ...every([2, 3]), 1: 101 },
      ['missed', '101 s, measured, 1 January 2025, one of the last 3 runs', 2, day(1)],
    ],
    ['one before them misses', { ...every([2, 3, 4]), 1: 101 }, ['met', '3 runs in a row, at last 80 s, measured', 3, day(4)]],
    ['the only one misses', { 1: 101 }, ['missed', '101 s, measured, 1 January 2025, the last run', 0, day(1)]],
    ['a failed run within', { ...every([1, 2, 4]), 3: failed }, ['unknown', '1 of 3 runs, since one failed on 3 January 2025', 1, day(4)]],
    ['a failed run before', { ...every([2, 3, 4]), 1: failed }, ['met', '3 runs in a row, at last 80 s, measured', 3, day(4)]],
    [
      'a failed run, and one that missed before',
      { ...every([1, 5]), 3: 120, 4: failed },
      ['unknown', '1 of 3 runs, since one failed on 4 January 2025', 1, day(5)],
    ],
    ['the newest failed', { ...every([1, 2, 3]), 4: failed }, ['unknown', '0 of 3 runs, since one failed on 4 January 2025', 0, day(3)]],
    [
      'two failed runs',
      { ...every([1, 3, 5]), 2: failed, 4: failed },
      ['unknown', '1 of 3 runs, since one failed on 4 January 2025', 1, day(5)],
    ],
    ['two that miss', { 1: 120, 2: 130, 3: 80 }, ['missed', '130 s, measured, 2 January 2025, one of the last 3 runs', 1, day(2)]],
    [
      'a run of the day of a failed one',
      { ...every([1, 2, 3]), 3.5: failed },
      ['unknown', '0 of 3 runs, since one failed on 3 January 2025', 0, day(3)],
    ],
    ['only failed ones', { 1: failed }, ['unknown', 'measurement failed: no power', 0, undefined]],
    [
      'a break of the series',
      { ...every([1, 2, 4]), 3: { values: { boil: 80 }, breaks: { boil: 'a new stove' } } },
      ['unknown', '2 of 3 runs', 2, day(4)],
    ],
    [
      'two breaks of the series',
      {
        ...every([1, 3, 4, 6]),
        2: { values: { boil: 80 }, breaks: { boil: 'a new stove' } },
        5: { values: { boil: 80 }, breaks: { boil: 'a new lid' } },
      },
      ['unknown', '2 of 3 runs', 2, day(6)],
    ],
    [
      'a miss before the break',
      { 1: 120, 2: 80, 3: { values: { boil: 80 }, breaks: { boil: 'a new stove' } } },
      ['unknown', '1 of 3 runs', 1, day(3)],
    ],
    [
      'the first three behind a break',
      { 1: { values: { boil: 80 }, breaks: { boil: 'a new stove' } }, ...every([2, 3]) },
      ['met', '3 runs in a row, at last 80 s, measured', 3, day(3)],
    ],
    [
      'a break of another source',
      { ...every([1, 2, 4]), 3: { from: 'fair', values: { boil: 80 }, breaks: { boil: 'a fair' } } },
      ['met', '3 runs in a row, at last 80 s, measured', 3, day(4)],
    ],
    ['runs of another source', { ...every([1, 2]), 3: { from: 'fair', values: { boil: 80 } } }, ['unknown', '1 of 3 runs', 1, day(3)]],
    ['runs under other conditions', { ...every([1, 2, 4]), 3: hot }, ['met', '3 runs in a row, at last 80 s, measured', 3, day(4)]],
    [
      'a run that a claim interrupts',
      { ...every([1, 2, 4]), 3: { basis: 'claimed', values: { boil: 500 } } },
      ['met', '3 runs in a row, at last 80 s, measured', 3, day(4)],
    ],
    [
      'a bound that leaves it open',
      { ...every([1, 2]), 3: { values: { boil: { below: 120 } } } },
      ['unknown', '2 of 3 runs, known only to be below 120 s', 2, day(3)],
    ],
    [
      'two such bounds',
      { 1: 80, 2: { values: { boil: { below: 120 } } }, 3: { values: { boil: { below: 130 } } } },
      ['unknown', '1 of 3 runs, known only to be below 130 s', 1, day(3)],
    ],
    [
      'four runs of one day',
      { 1: 80, 2: 80, 2.1: 80, 2.2: 80, 2.3: 120 },
      ['missed', '120 s, measured, 2 January 2025, one of the last 4 runs', 3, day(2)],
    ],
    ['a run that was only seen', { ...every([1, 3]), 2: { seen: day(2), values: { boil: 80 } } }, ['unknown', '2 of 3 runs', 2, day(3)]],
    ['more runs than are asked for', every([1, 2, 2.1, 2.2, 2.3]), ['met', '3 runs in a row, at last 80 s, measured', 3, day(2)]],
  ])('%s', (_name, values, expected) => {
    expect(decided(THREE, runs(values), 10)).toEqual(expected);
  });

  test('what had to be reached by a day is not undone by a later break', () => {
    const broken = { values: { boil: 80 }, breaks: { boil: 'another kettle' } };
    const on = (broke: number) =>
      decided({ ...THREE, within: '5 days' }, runs({ ...every([1, 2, 3]), [broke]: broken }), 9, { released: '2024-12-31' }).slice(0, 3);
    expect([on(4), on(5), on(6)]).toEqual([
      ['unknown', '1 of 3 runs', 1],
      ['unknown', '1 of 3 runs', 1],
      ['met', '3 runs in a row, at last 80 s, measured', 3],
    ]);
  });

  test('a demanded basis: the row is of the runs that are founded well enough', () => {
    const strict = { ...THREE, basis: 'independent' as const };
    const lab = (boil: number): Run => ({ from: 'lab', basis: 'independent', values: { boil } });
    expect([
      decided(strict, runs({ 1: lab(80), 2: lab(80), 3: lab(80), 4: 80 }), 4).slice(0, 2),
      decided(strict, runs(every([1, 2, 3])), 3).slice(0, 2),
    ]).toEqual([
      ['met', '3 runs in a row, at last 80 s, independent'],
      ['unknown', '0 of 3 runs, 80 s is only measured, the target asks for an independent one'],
    ]);
  });
});

test('a check says over what it looks', () => {
  const text = (check: Partial<Check>) => {
    const criteria = [{ id: 'it', title: 'It', text: 'it holds', check: { metric: 'boil', target: '<= 100 s', ...check } }] as Criterion[];
    const releases = { first: { groups: [{ title: 'All', weight: 100, criteria }] } };
    return judge({ metrics: { boil: { cadence: 'daily' } }, releases }, day(1)).releases[0]?.groups[0]?.criteria[0]?.clause.text;
  };
  expect([text(WEEK), text({ runs: 3, sustained: '4 hours', basis: 'measured' })]).toEqual([
    'Boiling ≤ 100 s over the last 7 days',
    'Boiling ≤ 100 s for 4 hours in 3 runs in a row, measured',
  ]);
});

describe('when a window turns', () => {
  const told = (check: Partial<Check>, snapshots: Small['snapshots'], asOf: number) => {
    const criteria = [{ id: 'it', title: 'It', text: 'it holds', check: { metric: 'boil', target: '<= 100 s', ...check } }] as Criterion[];
    const releases = { first: { groups: [{ title: 'All', weight: 100, criteria }] } };
    return judge({ metrics: { boil: { cadence: 'daily' } }, releases, snapshots }, day(asOf))
      .events.filter(({ kind }) => kind === 'criterion')
      .map(({ date, judged }) => [date, judged?.from, judged?.to])
      .reverse();
  };
  const through = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

  test('it is filled on a day without a value, broken, filled again, and not covered any more', () => {
    const values = { ...every([1, 3, 5, 6, 8, ...through(10, 30), ...through(32, 60)]), 31: 120 };
    expect(told({ for: '7 days' }, runs(values), 90)).toEqual([
      [day(7), 'unknown', 'met'],
      [day(31), 'met', 'missed'],
      [day(38), 'missed', 'met'],
      [day(63), 'met', 'unknown'],
    ]);
  });

  test('a long row of values between does not hide the day on which it was filled', () => {
    expect(told({ for: '30 days' }, runs(every(through(1, 200))), 200)).toEqual([[day(30), 'unknown', 'met']]);
  });

  test('nor does one in which each value comes on the day on which the one before is stale', () => {
    expect(told({ for: '30 days' }, runs(every(Array.from({ length: 67 }, (_, index) => 1 + 3 * index))), 200)).toEqual([
      [day(30), 'unknown', 'met'],
    ]);
  });

  test('one of two values of a day that misses breaks it', () => {
    expect(told({ for: '7 days' }, runs({ ...every(through(1, 20)), 10.5: 120 }), 20)).toEqual([
      [day(7), 'unknown', 'met'],
      [day(10), 'met', 'missed'],
      [day(17), 'missed', 'met'],
    ]);
  });

  test('a miss passes through the window where a later value counts, and stays where none does', () => {
    const values = { ...every(through(1, 9)), 10: 120 };
    expect([told({ for: '7 days' }, runs(values), 60), told({ for: '7 days' }, runs({ ...values, 12: 80 }), 60)]).toEqual([
      [
        [day(7), 'unknown', 'met'],
        [day(10), 'met', 'missed'],
      ],
      [
        [day(7), 'unknown', 'met'],
        [day(10), 'met', 'missed'],
        [day(17), 'missed', 'unknown'],
      ],
    ]);
  });

  test('a value that is taken back later breaks it until then', () => {
    const [bad] = Object.keys(runs({ 10: 120 })) as [string];
    const snapshots = {
      ...runs(Object.fromEntries(Object.entries(every(through(1, 20))).filter(([number]) => number !== '10'))),
      [bad]: { basis: 'measured' as const, values: { boil: 120 } },
      [`shop/${day(13)}-back`]: { retracts: [{ snapshot: bad, reason: 'it was another kettle' }] },
    };
    expect(told({ for: '7 days' }, snapshots, 20)).toEqual([
      [day(7), 'unknown', 'met'],
      [day(10), 'met', 'missed'],
      [day(13), 'missed', 'met'],
    ]);
  });

  test('values that are taken back later leave a hole from then on, until it has passed', () => {
    const snapshots = runs(every(through(1, 30)));
    const ids = Object.keys(snapshots).slice(9, 12);
    const retracts = ids.map((snapshot) => ({ snapshot, reason: 'it was another kettle' }));
    expect(told({ for: '7 days' }, { ...snapshots, [`shop/${day(14)}-back`]: { retracts } }, 30)).toEqual([
      [day(7), 'unknown', 'met'],
      [day(14), 'met', 'unknown'],
      [day(19), 'unknown', 'met'],
    ]);
  });

  test('a row is filled by its third run and cut by a break', () => {
    const values = { ...every(through(1, 9)), 5: { values: { boil: 80 }, breaks: { boil: 'a new stove' } } };
    expect(told({ runs: 3 }, runs(values), 20)).toEqual(
      [
        [day(1), 'unknown', 'unknown'],
        [day(3), 'unknown', 'met'],
        [day(5), 'met', 'unknown'],
        [day(7), 'unknown', 'met'],
      ].filter(([, from, to]) => from !== to),
    );
  });
});
