/** How releases got where they are: their criteria, counted on the days on which something was learnt. */
import type { ReleaseDay } from '../model/report.ts';
import type { Scorecard, Snapshot } from '../model/types.ts';
import type { Moment } from './evaluate.ts';
import { knownAt } from './known.ts';
import { metricsOf, pastOf } from './past.ts';
import { statedIn } from './register.ts';
import { MOST_DAYS } from './turns.ts';

/**
 * By release: one point for each day that a snapshot about the own subject is dated to, oldest first, and one for the day of judgement.
 * What was only learnt of others is no day of this history. Only the newest days are taken.
 */
export function releaseHistory(everything: Scorecard, { asOf, knownBy }: Moment): ReadonlyMap<string, readonly ReleaseDay[]> {
  if (everything.releases.length === 0) return new Map();
  const scorecard = knownAt(everything, asOf, knownBy);
  const past = pastOf(scorecard, statedIn(scorecard, metricsOf(scorecard), asOf));
  const dated = scorecard.snapshots.filter((one) => isAbout(one, scorecard.subject.id) && one.date < asOf).map((one) => one.date);
  const days = [...[...new Set(dated)].slice(-MOST_DAYS), asOf];
  return new Map(scorecard.releases.map(({ id }) => [id, days.map((date) => ({ date, tally: past.releases(date)(id).tally }))]));
}

/** Whether it says anything of a subject: a value, a verdict, or a remark on what was said before. */
function isAbout({ observations, attestations, remarks }: Snapshot, subject: string): boolean {
  return attestations.length > 0 || remarks.length > 0 || observations.some((one) => one.subject === subject);
}
