/** What a release says before its checklist, and what stands in its way. */

import { scoreSpec } from '../charts/score-bar.ts';
import { formatDay } from '../model/calendar.ts';
import { capital } from '../model/phrases.ts';
import type { ClauseResult, CriterionResult, Reason, ReleaseResult, Tally } from '../model/report.ts';
import { counted, countOf, inWords } from './number-words.ts';

/** What the sentences about a release are made of. */
type Judged = Pick<ReleaseResult, 'title' | 'tally' | 'released' | 'blockers' | 'excused'>;

/** "MVP is not ready: none of its 12 criteria is met, and three are known not to be." */
export function releaseVerdict({ title, tally, released, blockers, excused }: Judged): string {
  const { total, met, notApplicable } = tally;
  const due = total - notApplicable;
  const missed = tally.missed - excused.length;
  const count = counted(due);
  const aside = notApplicable > 0 ? ` that apply` : '';
  if (met === due) return `${title} is ready: ${due === 1 ? 'its one criterion is' : `all ${count} criteria${aside} are`} met.`;
  const waived = excused.length === 0 ? '' : `; ${counted(excused.length)} more need not be`;
  if (blockers.length === 0)
    return `${title} is ready: ${met === 0 ? 'none' : counted(met)} of its ${count} criteria${aside} ${met > 1 ? 'are' : 'is'} met${waived}.`;
  const known = missed === 0 ? '' : `, and ${counted(missed)} ${missed === 1 ? 'is' : 'are'} known not to be`;
  const start = released ? `${title} was released on ${formatDay(released)} and is not ready` : `${title} is not ready`;
  return `${start}: ${met === 0 ? 'none' : counted(met)} of its ${count} criteria${aside} ${met > 1 ? 'are' : 'is'} met${known}${waived}.`;
}

/** "None of four releases is ready.", "Two of four releases are ready: MVP and Alpha." */
export function releasesVerdict(releases: readonly Judged[]): string {
  const [first] = releases;
  if (!first) return 'No release is planned.';
  if (releases.length === 1) return releaseVerdict(first);
  const ready = releases.filter(({ blockers }) => blockers.length === 0);
  const all = countOf(releases.length, 'release');
  if (ready.length === 0) return `None of ${all} is ready.`;
  if (ready.length === releases.length) return 'Every release is ready.';
  const names = ready.map(({ title }) => title).join(', ');
  return `${capital(inWords(ready.length))} of ${all} ${ready.length === 1 ? 'is' : 'are'} ready: ${names}.`;
}

/** "Sample meets 12 of 40 criteria that apply. None of two releases is ready.": where nothing is measured, and all is checklists. */
export function checklistVerdict(title: string, releases: readonly Judged[]): string {
  const sum = (count: (tally: Tally) => number) => releases.reduce((total, { tally }) => total + count(tally), 0);
  const due = sum(({ total, notApplicable }) => total - notApplicable);
  const apply = sum(({ notApplicable }) => notApplicable) > 0 ? ' that apply' : '';
  if (due === 0) return `${title}: nothing is asked yet.`;
  return `${title} meets ${sum(({ met }) => met) || 'none'} of ${due} criteria${apply}. ${releasesVerdict(releases)}`;
}

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
