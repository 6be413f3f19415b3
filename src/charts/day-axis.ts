/** Days on an axis: ticks at round dates, at most as many as there is room for. */
import { addDuration, dayNumber, daysBetween, fromDayNumber, shortDay } from '../model/calendar.ts';
import type { Day, Duration } from '../model/types.ts';
import type { DayTick } from './spec.ts';

const STEPS: readonly (readonly [Duration['unit'], number, number])[] = [
  ['day', 1, 1],
  ['day', 2, 2],
  ['day', 7, 7],
  ['month', 1, 30.4],
  ['month', 3, 91.3],
  ['month', 6, 182.6],
  ['year', 1, 365.2],
  ['year', 2, 730.5],
  ['year', 5, 1826],
  ['year', 10, 3652],
];

/** The ticks between two days; a single day is its own tick. */
export function dayTicks(from: Day, to: Day, most: number): readonly DayTick[] {
  const span = daysBetween(from, to);
  const step = STEPS.find(([, , days]) => span / days <= most - 1) ?? (STEPS[STEPS.length - 1] as (typeof STEPS)[number]);
  const [unit, count] = step;
  const ticks: DayTick[] = [];
  for (let date = firstTick(from, unit, count); date <= to; date = addDuration(date, { text: '', unit, count })) {
    ticks.push({ date, text: tickWords(date, unit, ticks[ticks.length - 1]?.date) });
  }
  return ticks.length > 0 ? ticks : [{ date: from, text: shortDay(from) }];
}

/** The first round date that is not before the day. */
function firstTick(from: Day, unit: Duration['unit'], count: number): Day {
  if (unit === 'day') return fromDayNumber(dayNumber(from));
  const [year, month] = from.split('-').map(Number) as [number, number];
  const months = unit === 'year' ? 12 * count : count;
  const index = Math.ceil((year * 12 + month - 1 + (from.endsWith('-01') ? 0 : 1)) / months) * months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}

/** The year is said once: at the first tick and where it changes. */
function tickWords(date: Day, unit: Duration['unit'], before: Day | undefined): string {
  const [day, month, year] = shortDay(date).split(' ') as [string, string, string];
  if (unit === 'year') return year;
  const sameYear = before?.slice(0, 4) === date.slice(0, 4);
  const words = unit === 'day' ? `${day} ${month}` : month;
  return sameYear ? words : `${words} ${year}`;
}
