import { describe, expect, test } from 'vitest';
import { dayNumber, fromDayNumber } from '../../src/model/calendar.ts';
import type { AuthoredMetric } from '../../src/schemas/authored.ts';
import { judge, one } from './small.ts';

const START = '2025-01-01';

/** The pace of the only target, of values by the days that follow the baseline. */
function pace(target: string, values: Readonly<Record<number, number>>, more: Partial<AuthoredMetric> = {}, asOf = '2025-03-01') {
  const days = Object.entries(values).map(([day, value]) => [dayAfter(Number(day)), value] as const);
  const snapshots = Object.fromEntries(
    days.map(([day, value]) => [`shop/${day}`, { basis: 'measured' as const, values: { boil: value } }]),
  );
  const metric = { targets: [{ target, within: '100 days' }], ...more };
  return one(judge({ metrics: { boil: metric }, snapshots }, asOf)).targets[0]?.pace;
}

function dayAfter(days: number): string {
  return fromDayNumber(dayNumber(START) + days);
}

const RISING = { 0: 100, 5: 110, 10: 120, 15: 130, 20: 160 };

describe('the lead', () => {
  test('160 after 20 days is what the path from 100 to 300 asks for after 30', () => {
    expect(pace('>= 300 s', RISING)).toEqual({
      state: 'ahead',
      lead: 10,
      points: 5,
      needed: { from: { date: '2025-01-01', number: 100 }, to: { date: '2025-04-11', number: 300 } },
      // Slope 2 from 100, since six of ten pairs have it; at most 6, from the median intercept 60.
      projection: { date: '2025-04-11', earliest: '2025-02-10', latest: '2025-04-11' },
    });
  });

  test.each([
    ['on pace: five of a hundred days ahead', 150, 'on-pace', 5],
    ['ahead: six', 152, 'ahead', 6],
    ['on pace: five behind', 130, 'on-pace', -5],
    ['behind: six', 128, 'behind', -6],
    ['no nearer than at the start', 100, 'behind', -20],
    ['further away than at the start', 90, 'behind', -25],
    ['there', 300, 'reached', undefined],
  ])('%s', (_, last, state, lead) => {
    const told = pace('>= 300 s', { ...RISING, 20: last });
    expect([told?.state, told?.lead]).toEqual([state, lead]);
  });

  test('downwards it is the same', () => {
    expect(pace('<= 100 s', { 0: 300, 5: 290, 10: 280, 15: 270, 20: 240 })).toMatchObject({ state: 'ahead', lead: 10 });
  });

  test('of a value that started where it should be and has left it, no day on the path speaks', () => {
    expect(pace('>= 100 s', { 0: 100, 5: 99, 10: 98, 15: 97, 20: 96 })).toEqual({
      state: 'behind',
      points: 5,
      needed: { from: { date: '2025-01-01', number: 100 }, to: { date: '2025-04-11', number: 100 } },
      projection: {},
    });
  });
});

describe('where the path begins', () => {
  test('at the baseline, with the last value before it', () => {
    const told = pace('>= 300 s', { '-20': 80, '-10': 100, 5: 110, 10: 120, 20: 160 } as never);
    expect(told?.needed?.from).toEqual({ date: '2025-01-01', number: 100 });
  });

  test('at the first value, where there is none before', () => {
    expect(pace('>= 300 s', { 3: 100, 5: 110, 10: 120, 15: 130, 20: 160 })?.needed?.from).toEqual({ date: '2025-01-04', number: 100 });
  });
});

describe('too few points', () => {
  test.each([
    ['none', {}, 0],
    ['one', { 0: 100 }, 1],
    ['four', { 0: 100, 5: 110, 10: 120, 15: 130 }, 4],
  ])('%s', (_, values, points) => {
    expect(pace('>= 300 s', values)).toEqual({ state: 'too-few-points', points });
  });

  test('a break cuts them off', () => {
    const snapshot = (value: number, more: object = {}) => ({ basis: 'measured' as const, values: { boil: value }, ...more });
    const snapshots = Object.fromEntries(
      Object.entries(RISING).map(([day, value]) => [
        `shop/${dayAfter(Number(day))}`,
        snapshot(value, day === '10' ? { breaks: { boil: 'another kettle' } } : {}),
      ]),
    );
    const { targets } = one(
      judge({ metrics: { boil: { targets: [{ target: '>= 300 s', within: '100 days' }] } }, snapshots }, '2025-03-01'),
    );
    expect(targets[0]?.pace).toEqual({ state: 'too-few-points', points: 3 });
  });
});

describe('the projection', () => {
  test('a line that does not move, or moves away, gets nowhere', () => {
    expect(pace('>= 300 s', { 0: 100, 5: 100, 10: 100, 15: 100, 20: 100 })?.projection).toEqual({});
    expect(pace('>= 300 s', { 0: 100, 5: 99, 10: 98, 15: 97, 20: 96 })?.projection).toEqual({});
  });

  test('a straight line has one day, and none beyond ten horizons', () => {
    const straight = (step: number) => ({ 0: 100, 5: 100 + step, 10: 100 + 2 * step, 15: 100 + 3 * step, 20: 100 + 4 * step });
    const day = dayAfter(100);
    expect(pace('>= 300 s', straight(10))?.projection).toEqual({ date: day, earliest: day, latest: day });
    expect([pace('>= 300 s', straight(0.91))?.projection?.date, pace('>= 300 s', straight(0.9))?.projection?.date]).toEqual([
      dayAfter(1099),
      undefined,
    ]);
  });

  test('it is never before the last value, which has not got there', () => {
    const told = pace('>= 300 s', { 0: 100, 5: 200, 10: 290, 15: 298, 40: 299 });
    expect(told?.projection?.earliest).toBe(dayAfter(40));
  });
});

test('a target to be hit from both sides, a grade and one that is due or not dated have no pace', () => {
  expect([
    pace('= 300 s', RISING),
    pace('>= B', { 0: 2, 5: 2, 10: 2, 15: 2, 20: 2 }, { unit: 'grade', scale: ['A', 'B', 'C'] }),
    pace('>= 300 s', RISING, {}, '2025-04-11'),
    pace('>= 300 s', RISING, { targets: [{ target: '>= 300 s' }] }),
  ]).toEqual([undefined, undefined, undefined, undefined]);
  expect(pace('>= 300 s', RISING, {}, '2025-04-10')).toBeDefined();
});
