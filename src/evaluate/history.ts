/** How releases got where they are: their criteria, counted on the days on which something was learnt. */
import type { ReleaseDay, Tally } from '../model/report.ts';
import type { Scorecard } from '../model/types.ts';
import { evaluate, type Moment } from './evaluate.ts';

/** Each day is a whole judgement, so only the newest are taken. */
const MOST_DAYS = 24;

/** By release: one point for each day that a snapshot is dated to, oldest first, and one for the day of judgement. */
export function releaseHistory(scorecard: Scorecard, { asOf, knownBy }: Moment): ReadonlyMap<string, readonly ReleaseDay[]> {
  if (scorecard.releases.length === 0) return new Map();
  const dated = scorecard.snapshots.map((one) => one.date).filter((date) => date < asOf);
  const days = [...[...new Set(dated)].slice(-MOST_DAYS), asOf];
  const reports = days.map((day) => evaluate(scorecard, { asOf: day, knownBy }));
  return new Map(
    scorecard.releases.map((release, index) => [
      release.id,
      reports.map((report) => ({ date: report.asOf, tally: report.releases[index]?.tally as Tally })),
    ]),
  );
}
