/** A target that several runs in a row have to keep: the newest of one series. */
import { formatDay, nextDay } from '../model/calendar.ts';
import type { Reading } from '../model/report.ts';
import type { Day } from '../model/types.ts';
import { isAdmissible } from './readings.ts';
import { brokenAt, isSameSeries, type SeriesBreak } from './series.ts';
import { deciding } from './targets.ts';
import { type Asked, type Found, judgeEach, told } from './window.ts';

/**
 * The row is of the series (source and conditions) of the value that counts, back to its last break and no further than its last failed
 * run, whose own day counts for nothing. One run in it that misses the target breaks it; else fewer than are asked, or one that cannot
 * show it, leave it unknown; a failed run so breaks no promise and proves none. All runs of the day on which a row begins belong to it.
 */
export function overRuns(count: number, asked: Asked, breaks: readonly SeriesBreak[]): Found {
  const { metric, target, readings, unknown, day } = asked;
  const counted = deciding(metric, target, { readings: () => readings, counted: asked.counted }, day);
  if (!counted) return { outcome: 'unknown', reason: unknown, window: { kind: 'runs', asked: count, kept: 0 } };
  const series = readings.filter((one) => one.dated !== 'seen' && isSameSeries(one, counted));
  const failed = series.find(({ standing }) => standing === 'failed');
  const since = laterOf(brokenAt(counted.source, breaks, day), failed && nextDay(failed.date));
  const runs = series.filter((one) => isAdmissible(one) && one.date >= since);
  const first = runs.slice(0, count).at(-1)?.date ?? since;
  const row = judgeEach(
    runs.filter(({ date }) => date >= first),
    asked,
  );
  const missed = row.find(({ outcome }) => outcome === 'missed')?.one;
  const doubt = row.find(({ outcome }) => outcome === 'unknown');
  const kept = Math.min(count, row.filter(({ outcome }) => outcome === 'met').length);
  const window = { kind: 'runs', asked: count, kept } as const;
  if (missed) return { outcome: 'missed', reason: { code: 'decided', text: brokenBy(missed, row.length) }, value: missed, window };
  const value = row[0]?.one ?? counted;
  if (doubt || kept < count) {
    const why = doubt?.reason
      ? `, ${doubt.reason.text}`
      : failed && runs.length < count
        ? `, since one failed on ${formatDay(failed.date)}`
        : '';
    return { outcome: 'unknown', reason: { code: 'not-covered', text: `${kept} of ${count} runs${why}` }, value, window };
  }
  return { outcome: 'met', reason: { code: 'decided', text: `${count} runs in a row, at last ${told(value)}` }, value, window };
}

function laterOf(one: Day, other: Day = ''): Day {
  return one > other ? one : other;
}

/** `120 s, measured, 3 March 2025, one of the last 3 runs` */
function brokenBy(run: Reading, runs: number): string {
  const place = runs === 1 ? 'the last run' : `one of the last ${runs} runs`;
  return `${told(run)}, ${formatDay(run.date)}, ${place}`;
}
