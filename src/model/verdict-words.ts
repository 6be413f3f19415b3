/** The sentences with which pages begin, and that are said of them elsewhere: what a scorecard, a dashboard, a release amount to. */
import { formatDay } from './calendar.ts';
import { leaves } from './leaves.ts';
import { counted, countOf, inWords } from './number-words.ts';
import { capital } from './phrases.ts';
import type { MetricResult, ReleaseResult, Tally } from './report.ts';

/** The metrics that promise something, the parts of share sets counted one by one. */
export function promisesOf(metrics: readonly MetricResult[]): readonly MetricResult[] {
  return leaves(metrics.filter(({ supporting }) => !supporting)).filter(({ outcome }) => outcome !== 'not-applicable');
}

/** "Sample has evidence for 9 of its 77 promises, and keeps one of them." Where nothing is promised, how much is `followed`. */
export function verdict(title: string, promises: readonly MetricResult[], followed: number = promises.length): string {
  if (promises.length === 0) {
    const rest = followed === 1 ? 'is followed, and no target is set for it' : 'are followed, and no target is set for any of them';
    return `${title}: ${countOf(followed, 'metric')} ${rest}.`;
  }
  const known = promises.filter(({ value }) => value !== undefined).length;
  const kept = promises.filter(({ outcome }) => outcome === 'met').length;
  if (promises.length === 1)
    return `${title} has ${known === 0 ? 'no evidence for its one promise' : `evidence for its one promise, ${whatBecame(promises[0] as MetricResult)}`}.`;
  if (known === 0) return `${title} has evidence for none of its ${promises.length} promises.`;
  const which = known === promises.length ? 'every one' : `${known}`;
  return `${title} has evidence for ${which} of its ${promises.length} promises, and keeps ${kept === known && kept > 1 ? 'all' : kept === 0 ? 'none' : inWords(kept)} of them.`;
}

/** Of the only promise there is. */
function whatBecame({ outcome }: MetricResult): string {
  return outcome === 'met' ? 'and keeps it' : outcome === 'missed' ? 'and does not keep it' : 'which is not decided yet';
}

/** "Performance: nothing kept, two missed, fifteen unknown." */
export function dashboardVerdict(title: string, tally: Tally): string {
  const promises = tally.total - tally.notApplicable;
  if (promises === 0) return `${title}: nothing is promised here.`;
  if (tally.met === promises) return `${title}: ${promises === 1 ? 'its one promise is' : `all ${inWords(promises)} promises`} kept.`;
  if (tally.unknown === promises) return `${title}: nothing is known of its ${countOf(promises, 'promise')}.`;
  const counts = [
    tally.met === 0 ? 'nothing kept' : `${inWords(tally.met)} kept`,
    tally.missed > 0 && `${inWords(tally.missed)} missed`,
    tally.pending > 0 && `${inWords(tally.pending)} pending`,
    tally.unknown > 0 && `${inWords(tally.unknown)} unknown`,
  ];
  return `${title}: ${counts.filter(Boolean).join(', ')}.`;
}

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

/** Whether there is a score at all: without a target there is none, and its interval would say nothing. */
export function isScored(metrics: readonly Pick<MetricResult, 'scored'>[]): boolean {
  return metrics.some(({ scored }) => scored);
}
