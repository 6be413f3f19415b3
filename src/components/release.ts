/** What a release says before its checklist, and what stands in its way. */
import { scoreSpec } from '../charts/score-bar.ts';
import { formatDay } from '../model/calendar.ts';
import type { ClauseResult, CriterionResult, Reason, ReleaseResult } from '../model/report.ts';
import { countOf, inWords } from './number-words.ts';

/** "MVP is not ready: none of its 12 criteria is met, and three are known not to be." */
export function releaseVerdict({ title, tally, released }: Pick<ReleaseResult, 'title' | 'tally' | 'released'>): string {
  const { total, met, missed, notApplicable } = tally;
  const due = total - notApplicable;
  const count = due < 10 ? inWords(due) : due;
  const aside = notApplicable > 0 ? ` that apply` : '';
  if (met === due) return `${title} is ready: ${due === 1 ? 'its one criterion is' : `all ${count} criteria${aside} are`} met.`;
  const known = missed === 0 ? '' : `, and ${inWords(missed)} ${missed === 1 ? 'is' : 'are'} known not to be`;
  const start = released ? `${title} was released on ${formatDay(released)} and is not ready` : `${title} is not ready`;
  return `${start}: ${met === 0 ? 'none' : inWords(met)} of its ${count} criteria${aside} ${met > 1 ? 'are' : 'is'} met${known}.`;
}

/** "None of four releases is ready.", "Two of four releases are ready: MVP and Alpha." */
export function releasesVerdict(releases: readonly Pick<ReleaseResult, 'title' | 'tally' | 'released'>[]): string {
  const [first] = releases;
  if (!first) return 'No release is planned.';
  if (releases.length === 1) return releaseVerdict(first);
  const ready = releases.filter(({ tally }) => tally.met + tally.notApplicable === tally.total);
  const all = countOf(releases.length, 'release');
  if (ready.length === 0) return `None of ${all} is ready.`;
  if (ready.length === releases.length) return 'Every release is ready.';
  const names = ready.map(({ title }) => title).join(', ');
  const count = inWords(ready.length);
  return `${count.charAt(0).toUpperCase()}${count.slice(1)} of ${all} ${ready.length === 1 ? 'is' : 'are'} ready: ${names}.`;
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

/** The first criteria that stand in its way: what is known not to hold, then what weighs most. */
export function firstBlockers(release: ReleaseResult, count: number): readonly CriterionResult[] {
  const byId = new Map(criteriaOf(release).map((criterion) => [criterion.id, criterion]));
  return release.blockers.slice(0, count).map((id) => byId.get(id) as CriterionResult);
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
