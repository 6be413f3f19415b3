/** The days on which something happens in random scorecards. They are few, so that boundaries meet. */
import { addDuration, daysBetween } from '../../../src/model/calendar.ts';
import type { Chance } from './chance.ts';

/** The baseline. */
export const FIRST_DAY = '2025-01-01';
/** Nothing is dated later, but for what is promised. */
export const LAST_DAY = '2025-12-31';

/** The day that many days later, or earlier. */
export function daysAfter(day: string, days: number): string {
  return addDuration(day, { text: '', count: Math.abs(days), unit: 'day' }, Math.sign(days));
}

/** A day from one to another, of which each is as likely; of long spans every fifth. */
export function dayIn(random: Chance, from = FIRST_DAY, to = '2025-10-31'): string {
  const days = Math.max(0, daysBetween(from, to));
  return days > 30 ? daysAfter(from, 5 * random.int(Math.floor(days / 5) + 1)) : daysAfter(from, random.int(days + 1));
}
