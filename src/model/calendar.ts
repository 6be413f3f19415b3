/** Days and durations. The only file that touches `Date`; everywhere else a day is a `YYYY-MM-DD` string. */
import type { Day, Duration } from './types.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const MILLISECONDS_A_DAY = 86_400_000;

/** Seconds in one unit; months, quarters and years by their mean length, for comparing durations only. */
const SECONDS: Record<Duration['unit'], number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  quarter: 7_889_238,
  year: 31_556_952,
};

/** Whether the text is a day that exists: 2025-02-30 is not. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && fromDayNumber(dayNumber(text)) === text;
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.parse(day) / MILLISECONDS_A_DAY;
}

/** The day that many days after 1970-01-01. The same few thousand days are asked for by the million, so each is written once. */
export function fromDayNumber(number: number): Day {
  const known = WRITTEN.get(number) ?? new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  WRITTEN.set(number, known);
  return known;
}

const WRITTEN = new Map<number, Day>();

/** Days from the first day to the second; negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Reads `14 days`, `6 months`, `4 hours`; undefined for anything else. */
export function parseDuration(text: string): Duration | undefined {
  const match = /^(\d+(?:\.\d+)?) (second|minute|hour|day|week|month|quarter|year)s?$/.exec(text);
  if (!match) return undefined;
  return { text, count: Number(match[1]), unit: match[2] as Duration['unit'] };
}

/** A duration in seconds; months and longer by their mean length. */
export function seconds(duration: Duration): number {
  return duration.count * SECONDS[duration.unit];
}

/**
 * The day that lies a duration later, or earlier for a negative `times`. Months keep the day of the month, or take the last one:
 * 2025-01-31 and a month is 2025-02-28. Less than a day counts as a whole one, since days are the finest that is kept; so does the
 * rest of a broken month, by the mean length of months. What lies beyond the year 9999 is its last day, before the year 0 its first.
 */
export function addDuration(day: Day, duration: Duration, times = 1): Day {
  const length = MONTHS_IN[duration.unit];
  if (!length) return addDays(day, Math.ceil(seconds(duration) / SECONDS.day) * times);
  const months = length * duration.count * times;
  const rest = months - Math.trunc(months);
  return addDays(addMonths(day, Math.trunc(months)), Math.sign(rest) * Math.ceil((Math.abs(rest) * SECONDS.month) / SECONDS.day));
}

const MONTHS_IN: Partial<Record<Duration['unit'], number>> = { month: 1, quarter: 3, year: 12 };

/** Whether a duration is always of the same number of days. */
export function isExact({ unit }: Duration): boolean {
  return MONTHS_IN[unit] === undefined;
}

/** The day after. */
export function nextDay(day: Day): Day {
  return addDays(day, 1);
}

/** The day before. */
export function dayBefore(day: Day): Day {
  return addDays(day, -1);
}

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';
const FIRST = /* @__PURE__ */ dayNumber(FIRST_DAY);
const LAST = /* @__PURE__ */ dayNumber(LAST_DAY);

function addDays(day: Day, days: number): Day {
  return days === 0 ? day : fromDayNumber(Math.max(FIRST, Math.min(dayNumber(day) + days, LAST)));
}

function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + months;
  if (index >= 10_000 * 12) return LAST_DAY;
  if (index < 0) return FIRST_DAY;
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  const pad = (number: number, width: number) => String(number).padStart(width, '0');
  return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}-${pad(Math.min(date, last), 2)}`;
}

/** The first and last day of a month `2025-10`, a quarter `2025-q4` or a year `2025`. */
export function spanOf(period: string): { readonly from: Day; readonly to: Day } {
  const [, year, month, quarter] = /^(\d{4})(?:-(\d{2})|-q(\d))?$/.exec(period) ?? [];
  const length = month ? 1 : quarter ? 3 : 12;
  const first = month ?? String((Number(quarter ?? 1) - 1) * 3 + 1).padStart(2, '0');
  const from = `${year}-${first}-01`;
  return { from, to: addDays(addMonths(from, length), -1) };
}

/** `12 October 2025` */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** `12 Oct 2025` */
export function shortDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${MONTHS[month - 1]?.slice(0, 3)} ${year}`;
}

/** The month of a day: `October 2025` */
export function monthOf(day: Day): string {
  return formatDay(day).replace(/^\d+ /, '');
}
