/** What a review looks back at: a month `2025-10`, a quarter `2025-q4` or a year `2025`. */
import { dayNumber, formatDay, fromDayNumber, spanOf } from './calendar.ts';
import type { Day, ReviewKind } from './types.ts';

/** `October 2025`, `fourth quarter of 2025`, `2025`. */
export function formatPeriod(period: string): string {
  const [year, part] = period.split('-') as [string, string?];
  if (part === undefined) return year;
  if (part.startsWith('q')) return `${['first', 'second', 'third', 'fourth'][Number(part.slice(1)) - 1]} quarter of ${year}`;
  return formatDay(`${period}-01`).replace(/^\d+ /, '');
}

/** The same within a sentence: `October 2025`, `the fourth quarter of 2025`. */
export function thePeriod(period: string): string {
  return `${cadenceOf(period) === 'quarterly' ? 'the ' : ''}${formatPeriod(period)}`;
}

/** The period of that cadence in which a day lies. */
export function periodOf(day: Day, cadence: ReviewKind['cadence']): string {
  const [year, month] = day.split('-') as [string, string];
  if (cadence === 'yearly') return year;
  return cadence === 'monthly' ? `${year}-${month}` : `${year}-q${Math.ceil(Number(month) / 3)}`;
}

/** The period after this one, of the same length. */
export function nextPeriod(period: string): string {
  return periodOf(fromDayNumber(dayNumber(spanOf(period).to) + 1), cadenceOf(period));
}

/** The day before a period begins. */
export function eveOf(period: string): Day {
  return fromDayNumber(dayNumber(spanOf(period).from) - 1);
}

/** How often a review of such a period is held. */
export function cadenceOf(period: string): ReviewKind['cadence'] {
  if (period.includes('q')) return 'quarterly';
  return period.includes('-') ? 'monthly' : 'yearly';
}

/** Whether a text is a period. */
export function isPeriod(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2]|q[1-4]))?$/.test(text);
}
