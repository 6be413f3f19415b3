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
 * passed. What was taken back later is looked at with it and without it. The value that counts can break a window from without, though
 * only where nothing is fresh: so the days are looked at on which that begins and ends, and those of what was only seen, which never is.
 */
export function turnsOfWindow(length: Duration, metric: Metric, target: Target, newestFirst: readonly Reading[]): readonly Day[] {
  const counts = newestFirst.filter((one) => !NEVER.includes(one.standing) && one.number !== undefined);
  const ever = counts.filter((one) => one.dated !== 'seen');
  const still = ever.filter(isAdmissible);
  const turns = (readings: readonly Reading[]) => turnsAmong(shownBy(readings, metric, target), length, metric.cadence as Cadence);
  return [...turns(ever), ...(still.length < ever.length ? turns(still) : []), ...turnsOfFreshness(counts, metric.cadence as Cadence)];
}

/**
 * Where nothing may be fresh any more, where something is again, where something was only seen, and where evidence expires. What was taken back,
 * or expires, does not fill a gap for good.
 */
function turnsOfFreshness(newestFirst: readonly Reading[], cadence: Cadence): readonly Day[] {
  let after: Day | undefined;
  return newestFirst.flatMap((one) => {
    const { date, dated, expires } = one;
    const ends = expires ? [nextDay(expires)] : [];
    if (dated === 'seen') return [date, ...ends];
    const stale = nextDay(lastFresh(date, cadence));
    const gap = after === undefined ? [stale] : stale < after ? [stale, after] : [];
    if (isAdmissible(one) && !expires) after = date;
    return [...gap, ...ends];
  });
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
