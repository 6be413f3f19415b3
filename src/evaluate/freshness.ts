/** How old a value is, against how often it was to be measured. */
import { addDuration, dayBefore, isExact, nextDay } from '../model/calendar.ts';
import type { Freshness, Reading } from '../model/report.ts';
import type { Cadence, Day } from '../model/types.ts';

/** What of a reading its age is told from. */
type Dated = Pick<Reading, 'date' | 'dated'>;

/**
 * Fresh until the next observation is due, one cadence after the last; overdue from the day after; stale once a second one is
 * missed as well. Daily, measured on the 10th: due on the 11th, overdue on the 12th, stale from the 13th on.
 * What was only seen on a day may be of any age, so it is stale from the first and has no day on which the next was due.
 */
export function freshness(reading: Dated | undefined, cadence: Cadence | undefined, asOf: Day): Freshness {
  if (!reading || !cadence) return { state: 'none' };
  if (reading.dated === 'seen') return { state: 'stale' };
  const due = addDuration(reading.date, cadence.length);
  const stale = nextDay(addDuration(reading.date, cadence.length, 2));
  return { state: asOf <= due ? 'fresh' : asOf < stale ? 'overdue' : 'stale', due, stale };
}

/** The first day whose readings are not stale: what is dated before it is, what is dated from it on is not. */
export function freshSince({ length }: Cadence, asOf: Day): Day {
  const isStale = (day: Day) => addDuration(day, length, 2) < asOf;
  let day = addDuration(asOf, length, -2);
  if (isExact(length)) return day;
  // Months differ in length, so two cadences back and two forth may miss the day by a few.
  while (isStale(day)) day = nextDay(day);
  while (dayBefore(day) < day && !isStale(dayBefore(day))) day = dayBefore(day);
  return day;
}
