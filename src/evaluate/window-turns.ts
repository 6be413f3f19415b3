/** The days on which a window of days could have turned: where what its values show changes, and where that has passed through it. */
import { nextDay } from '../model/calendar.ts';
import type { Reading } from '../model/report.ts';
import type { Cadence, Day, Duration, Metric, Target } from '../model/types.ts';
import { judge } from './judge.ts';
import { isAdmissible, NEVER } from './readings.ts';
import { lastFresh, windowEnd } from './window-days.ts';

/** What one day's values show: one that misses, or all that show anything keep it. */
interface Shown {
  readonly date: Day;
  readonly missed: boolean;
}

/**
 * Between two days that show the same, and not so far apart that the former grew stale, nothing turns. Kept daily from the 1st on, for 30
 * days: the 1st, and the 30th, when the window is filled. Missed on the 40th and kept from the 41st on: both, and the 70th, when that has
 * passed. What was taken back later is looked at with it and without it.
 */
export function turnsOfWindow(length: Duration, metric: Metric, target: Target, newestFirst: readonly Reading[]): readonly Day[] {
  const ever = newestFirst.filter((one) => !NEVER.includes(one.standing) && one.number !== undefined && one.dated !== 'seen');
  const still = ever.filter(isAdmissible);
  const turns = (readings: readonly Reading[]) => turnsAmong(shownBy(readings, metric, target), length, metric.cadence as Cadence);
  return [...turns(ever), ...(still.length < ever.length ? turns(still) : [])];
}

function turnsAmong(oldestFirst: readonly Shown[], length: Duration, cadence: Cadence): readonly Day[] {
  return oldestFirst.flatMap(({ date, missed }, index) => {
    const [before, after] = [oldestFirst[index - 1], oldestFirst[index + 1]];
    const begins = before?.missed !== missed || nextDay(lastFresh(before.date, cadence)) < date;
    const stale = nextDay(lastFresh(date, cadence));
    const staleBeforeNext = !missed && (after === undefined || stale < after.date) ? [stale] : [];
    const passed = missed && after?.missed !== true ? [windowEnd(length, nextDay(date))] : [];
    return [...(begins ? [date, windowEnd(length, date)] : []), ...staleBeforeNext, ...passed];
  });
}

/** What each day's values show that show anything, oldest first. */
function shownBy(newestFirst: readonly Reading[], metric: Metric, target: Target): readonly Shown[] {
  const judged = newestFirst
    .map((one) => ({ date: one.date, outcome: judge(one, target, metric).outcome }))
    .filter(({ outcome }) => outcome !== 'unknown');
  return [...Map.groupBy(judged, ({ date }) => date)]
    .map(([date, all]) => ({ date, missed: all.some(({ outcome }) => outcome === 'missed') }))
    .reverse();
}
