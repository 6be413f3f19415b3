/** What a release says before its checklist, and what stands in its way. */

import { scoreSpec } from '../charts/score-bar.ts';
import type { ClauseResult, CriterionResult, Reason, ReleaseResult } from '../model/report.ts';

export { checklistVerdict, releasesVerdict, releaseVerdict } from '../model/verdict-words.ts';

/** "Readiness lies between 0 and 80 %, with 20 % of the weight decided." */
export function readinessSentence({ score }: Pick<ReleaseResult, 'score'>): string {
  const { proven, possible, known } = scoreSpec(score);
  if (proven === possible) return `Readiness is ${proven}\u00a0%, and every criterion is decided.`;
  return `Readiness lies between ${proven} and ${possible}\u00a0%: ${known === 0 ? 'nothing' : `${known}\u00a0% of the weight`} is decided.`;
}

/** All criteria of a release, in the order of its groups. */
export function criteriaOf(release: Pick<ReleaseResult, 'groups'>): readonly CriterionResult[] {
  return release.groups.flatMap((group) => group.criteria);
}

/** From so many criteria on a checklist is first shown at a glance. */
const LONG = 25;

/** Whether its checklist is so long that an overview helps. */
export function isLongList(release: Pick<ReleaseResult, 'groups'>): boolean {
  return criteriaOf(release).length >= LONG;
}

/** The permalink of a criterion on its release's page. */
export function criterionAnchor(criterion: Pick<CriterionResult, 'id'>): string {
  return criterion.id.split('/').at(-1) as string;
}

/** The clauses that look at something themselves, in order. */
export function leavesOf(clause: ClauseResult): readonly ClauseResult[] {
  return clause.clauses.length === 0 ? [clause] : clause.clauses.flatMap(leavesOf);
}

/** A weight in percent without needless digits: 15, 7.5, 8.33. */
export function percent(weight: number): string {
  return `${Number(weight.toFixed(2))}\u00a0%`;
}

/** A status with its reason, each word said once: "not met: 20.73 %, measured", "only claimed: below 100 ms". */
export function reasoned(word: string, reason: Reason | undefined): string {
  if (!reason) return word;
  return reason.text.startsWith(word) ? reason.text : `${word}: ${reason.text}`;
}

/** A reason beside a status that says its beginning already: "only claimed: below 100 ms" is "below 100 ms". */
export function furtherReason(word: string, reason: Reason): string {
  return reason.text.startsWith(`${word}: `) ? reason.text.slice(word.length + 2) : reason.text;
}
