/** A target that has to be kept for some time: every value of the last days keeps it, and values cover all of these days. */
import { addDuration, dayBefore, dayNumber, daysBetween, formatDay, nextDay } from '../model/calendar.ts';
import type { Reading } from '../model/report.ts';
import type { Cadence, Day, Duration } from '../model/types.ts';
import { freshSince } from './freshness.ts';
import { judge } from './judge.ts';
import { isAdmissible } from './readings.ts';
import { deciding } from './targets.ts';
import { type Asked, type Found, type Judged, judgeEach, told } from './window.ts';

/** The first day of a window that ends on a day: of 30 days up to the 30th it is the 1st. */
export function windowStart(length: Duration, end: Day): Day {
  return nextDay(addDuration(end, length, -1));
}

/** The first day whose window begins on a day or later: a window of 30 days that begins on the 1st ends on the 30th. */
export function windowEnd(length: Duration, start: Day): Day {
  let end = addDuration(start, length);
  // Months differ in length, so a window back and one forth may miss the day by a few.
  while (windowStart(length, dayBefore(end)) >= start) end = dayBefore(end);
  while (windowStart(length, end) < start) end = nextDay(end);
  return end;
}

/** The last day on which a value is not stale. */
export function lastFresh(day: Day, { length }: Cadence): Day {
  return addDuration(day, length, 2);
}

/**
 * Any admissible value within the window that misses the target breaks it, and so does the value that counts, however old: what is not
 * kept today was not kept up to today. Else a day is covered where a value that meets the target is of that day, or of one before and
 * not yet stale; what was measured before the window counts back to the last value that misses. All days covered: met; else unknown. Daily, 30 days up to 30 January, kept on the 1st, the 4th, the 7th ... the 28th: met. Without the
 * 4th the days 4 to 6 are not covered: "only 27 of 30 days are covered". What was only seen on a day covers nothing.
 */
export function overDays(length: Duration, asked: Asked): Found {
  const { metric, readings, day } = asked;
  const cadence = metric.cadence as Cadence;
  const start = windowStart(length, day);
  const judged = judgeEach(inSight(readings, freshSince(cadence, start)), asked);
  const window = (kept: number) => ({ kind: 'for', asked: daysBetween(start, day) + 1, kept }) as const;
  const within = judged.find(({ outcome, one }) => outcome === 'missed' && one.date >= start)?.one;
  const broken = within ?? missing(asked);
  const keeping = judged.filter(({ outcome, one }) => outcome === 'met' && one.date > lastMiss(judged));
  const kept = covered(keeping, cadence, start, day);
  if (broken) {
    const text = `${told(broken)}, ${formatDay(broken.date)}, ${within ? `within the last ${length.text}` : 'the value that counts'}`;
    return { outcome: 'missed', reason: { code: 'decided', text }, value: broken, window: window(kept) };
  }
  const value = keeping[0]?.one;
  if (kept < window(kept).asked) return { outcome: 'unknown', reason: gap(judged, window(kept), asked), value, window: window(kept) };
  const text = `kept for ${length.text}, at last ${told(value as Reading)}`;
  return { outcome: 'met', reason: { code: 'decided', text }, value, window: window(kept) };
}

/** The value that counts, where it misses. */
function missing(asked: Asked): Reading | undefined {
  const { metric, target, readings, counted, day } = asked;
  const value = deciding(metric, target, { readings: () => readings, counted }, day);
  return value && judge(value, target, metric).outcome === 'missed' ? value : undefined;
}

/** The dated values that may count, newest first, back to the last day of which something is not stale when the window begins. */
function inSight(readings: readonly Reading[], since: Day): readonly Reading[] {
  const end = readings.findIndex(({ date }) => date < since);
  return (end < 0 ? readings : readings.slice(0, end)).filter((one) => isAdmissible(one) && one.dated !== 'seen');
}

function lastMiss(judged: readonly Judged[]): Day {
  return judged.find(({ outcome }) => outcome === 'missed')?.one.date ?? '';
}

/** How many days of the window are covered by values that keep the target, newest first. */
function covered(keeping: readonly Judged[], cadence: Cadence, start: Day, end: Day): number {
  let [count, next] = [0, dayNumber(start)];
  for (const { one } of keeping.toReversed()) {
    const from = Math.max(dayNumber(one.date), next);
    const to = Math.min(dayNumber(lastFresh(one.date, cadence)), dayNumber(end));
    if (to < from) continue;
    count += to - from + 1;
    next = to + 1;
  }
  return count;
}

/** Why a window is not filled: nothing counts, what counts cannot show it, or there are days without a value. */
function gap(judged: readonly Judged[], { kept, asked: days }: NonNullable<Found['window']>, asked: Asked): NonNullable<Found['reason']> {
  if (!asked.readings.some(isAdmissible)) return asked.unknown;
  const weak = judged.find(({ outcome }) => outcome === 'unknown')?.reason;
  if (kept === 0 && weak) return weak;
  const covers = kept === 0 ? `none of ${days} days is` : `only ${kept} of ${days} days ${kept === 1 ? 'is' : 'are'}`;
  return { code: 'not-covered', text: `${covers} covered` };
}
