/** How criteria were judged on the days on which they could have turned: the changes and the history of their releases are told from it. */
import { dayBefore } from '../model/calendar.ts';
import type { CriterionResult } from '../model/report.ts';
import type { Criterion, Day, Release, Scorecard } from '../model/types.ts';
import { MOST_DAYS } from './fact-days.ts';
import type { Past } from './past.ts';
import { judgeCriterion, releaseOn } from './release.ts';
import { turnsOfCriterion } from './turns.ts';

/** A criterion, judged on one day after another. */
export interface CriterionCourse {
  /** Its release. */
  readonly release: Release;
  /** How it was judged on the day before the first of `days`; where there is none, how it is judged today. */
  readonly before: CriterionResult;
  /** The newest days on which it could have turned, oldest first. */
  readonly days: readonly { readonly date: Day; readonly result: CriterionResult }[];
  /** Whether there may be older days that nobody has looked at. */
  readonly cut: boolean;
}

/** What courses are told from. */
export interface CourseView {
  /** As it was known on the day. */
  readonly scorecard: Scorecard;
  /** The day as of which it is judged. */
  readonly asOf: Day;
  /** The days before. */
  readonly past: Past;
}

/** The course of every criterion, release by release. */
export function coursesOf(view: CourseView): readonly CriterionCourse[] {
  return view.scorecard.releases.flatMap((release) =>
    release.groups.flatMap(({ criteria }) => criteria.map((criterion) => courseOf(criterion, release, view))),
  );
}

function courseOf(criterion: Criterion, release: Release, { scorecard, past, asOf }: CourseView): CriterionCourse {
  const turns = turnsOfCriterion(criterion, release, scorecard, past, asOf);
  const on = (day: Day) => judgeOn(criterion, release, past, day);
  const [first] = turns;
  return {
    release,
    before: on(first === undefined ? asOf : dayBefore(first)),
    days: turns.map((date) => ({ date, result: on(date) })),
    cut: turns.length >= MOST_DAYS,
  };
}

/** Before it came out a release is not known to. */
function judgeOn(criterion: Criterion, release: Release, past: Past, day: Day): CriterionResult {
  const view = past.view(day);
  return judgeCriterion(criterion, { weight: 0, release: releaseOn(release, view) }, view, past.releases(day));
}
