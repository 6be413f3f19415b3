/** How releases got where they are: readiness on the days on which their criteria turned. */
import type { CriterionResult, ReleaseDay, ReleaseVerdict } from '../model/report.ts';
import type { Day } from '../model/types.ts';
import type { CriterionCourse } from './courses.ts';
import { readinessOf, readinessOfGroup } from './release.ts';
import { tally } from './tally.ts';

/** A year of days, each different. */
const MOST_POINTS = 366;

/** By id, how the criteria of a release were judged. */
type Verdicts = ReadonlyMap<string, CriterionResult>;

/**
 * One point for the first day on which anything could have turned, one for each day on which a criterion did, and one for the day of
 * judgement. Of a criterion only its newest days are known, so it begins where all that have more of them begin to be known.
 */
export function historyOf(release: ReleaseVerdict, courses: readonly CriterionCourse[], asOf: Day): readonly ReleaseDay[] {
  const own = courses.filter((one) => one.release.id === release.id);
  const known = own.reduce((latest, { cut, days }) => (cut && days[0] && days[0].date > latest ? days[0].date : latest), '');
  const turns = Map.groupBy(
    own.flatMap(({ days }) => days),
    ({ date }) => date,
  );
  let verdicts: Verdicts = new Map(own.map(({ before }) => [before.id, before]));
  const points: ReleaseDay[] = [];
  for (const date of [...new Set([...turns.keys(), asOf])].sort()) {
    const results = (turns.get(date) ?? []).map(({ result }) => result);
    const turned = results.filter((one) => isOther(one, verdicts.get(one.id) as CriterionResult)).map(({ id }) => id);
    verdicts = new Map([...verdicts, ...results.map((one) => [one.id, one] as const)]);
    if (date < known || (points.length > 0 && turned.length === 0 && date !== asOf)) continue;
    points.push({ date, ...readinessBy(verdicts, release), turned });
  }
  return points.slice(-MOST_POINTS);
}

/** Whether another outcome or another excuse makes it weigh otherwise. */
function isOther(now: CriterionResult, was: CriterionResult): boolean {
  return now.outcome !== was.outcome || now.blocks !== was.blocks;
}

function readinessBy(verdicts: Verdicts, { groups }: ReleaseVerdict): Pick<ReleaseDay, 'score' | 'tally'> {
  const judged = groups.map(({ weight, criteria }) => {
    const then = criteria.map(({ id }) => verdicts.get(id) as CriterionResult);
    return { weight, criteria: then, score: readinessOfGroup(then), tally: tally(then) };
  });
  const { stale: _, ...outcomes } = tally(judged.flatMap(({ criteria }) => criteria));
  return { score: readinessOf(judged), tally: outcomes };
}
