/** How old a value is, against how often it was to be measured. */
import { addDuration } from '../model/calendar.ts';
import type { Freshness } from '../model/report.ts';
import type { Cadence, Day } from '../model/types.ts';

/**
 * Fresh until the next observation is due, one cadence after the last; overdue from the day after; stale once a second one is
 * missed as well. Daily, measured on the 10th: due on the 11th, overdue on the 12th, stale from the 13th on.
 */
export function freshness(date: Day | undefined, cadence: Cadence | undefined, asOf: Day): Freshness {
  if (!date || !cadence) return { state: 'none' };
  const due = addDuration(date, cadence.length);
  if (asOf <= due) return { state: 'fresh', due };
  return { state: asOf <= addDuration(date, cadence.length, 2) ? 'overdue' : 'stale', due };
}
