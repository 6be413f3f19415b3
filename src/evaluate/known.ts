/** What was known on a day; everything else in this room sees no more than that. */
import type { Day, Observation, Scorecard } from '../model/types.ts';
import { once } from './once.ts';

/** Behind every day: whatever is recorded is known. */
export const ALWAYS = '9999-12-31';

/** The scorecard without what is dated after `asOf` or was recorded after `knownBy`; a decision is recorded on its day. */
export function knownAt(scorecard: Scorecard, asOf: Day, knownBy: Day = ALWAYS): Scorecard {
  const had = (day: Day | undefined) => day !== undefined && day <= asOf;
  const observations = once((metric: string) => known(scorecard.observations(metric), asOf, knownBy));
  return {
    ...scorecard,
    observations,
    isObserved: (metric) => observations(metric).some(({ subject }) => subject === scorecard.subject.id),
    snapshots: scorecard.snapshots.filter(({ date, recorded }) => had(date) && recorded <= knownBy),
    decisions: scorecard.decisions.filter(({ date }) => had(date) && date <= knownBy),
    reviews: scorecard.reviews.filter(({ date, recorded }) => had(date) && recorded <= knownBy),
    releases: scorecard.releases.map((release) => (had(release.released) ? release : { ...release, released: undefined })),
  };
}

/** Of observations in the order of their days, those of the day and before that were recorded by then: nearly always all. */
function known(all: readonly Observation[], asOf: Day, knownBy: Day): readonly Observation[] {
  const isAll = knownBy === ALWAYS && (all.at(-1)?.date ?? '') <= asOf;
  return isAll ? all : all.filter(({ date, recorded }) => date <= asOf && recorded <= knownBy);
}
