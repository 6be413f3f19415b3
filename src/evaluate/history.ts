/** How releases got where they are: their criteria, counted on the days on which something was learnt. */
import type { ReleaseDay, Tally } from '../model/report.ts';
import type { Scorecard, Snapshot } from '../model/types.ts';
import { askedByReleases } from './asked.ts';
import { evaluate, type Moment } from './evaluate.ts';

/** Each day is a judgement of its own, so only the newest are taken. */
const MOST_DAYS = 24;

/**
 * By release: one point for each day that a snapshot about the own subject is dated to, oldest first, and one for the day of judgement.
 * What was only learnt of others is no day of this history.
 */
export function releaseHistory(scorecard: Scorecard, { asOf, knownBy }: Moment): ReadonlyMap<string, readonly ReleaseDay[]> {
  if (scorecard.releases.length === 0) return new Map();
  const dated = scorecard.snapshots.filter((one) => isAbout(one, scorecard.subject.id) && one.date < asOf).map((one) => one.date);
  const days = [...[...new Set(dated)].slice(-MOST_DAYS), asOf];
  const asked = askedByReleases(scorecard);
  const tallies = days.map((date) => ({ date, releases: evaluate(asked, { asOf: date, knownBy }).releases.map(({ tally }) => tally) }));
  return new Map(
    scorecard.releases.map((release, index) => [
      release.id,
      tallies.map(({ date, releases }) => ({ date, tally: releases[index] as Tally })),
    ]),
  );
}

/** Whether it says anything of a subject: a value, a verdict, or a remark on what was said before. */
function isAbout({ observations, attestations, remarks }: Snapshot, subject: string): boolean {
  return attestations.length > 0 || remarks.length > 0 || observations.some((one) => one.subject === subject);
}
