/** Releases, judged: each criterion, each weighted group, readiness as an interval, blockers first. */
import { formatDay } from '../model/calendar.ts';
import type { ClauseResult, CriterionResult, GroupResult, MetricResult, Outcome, Reason, ReleaseResult } from '../model/report.ts';
import type { CriteriaGroup, Criterion, Day, Decision, Metric, Release, Scorecard } from '../model/types.ts';
import { decide } from './criterion.ts';
import { combine, criterionScore } from './scoring.ts';
import { tally } from './tally.ts';

/** What releases are judged by. */
export interface ReleaseView {
  readonly scorecard: Scorecard;
  readonly asOf: Day;
  readonly knownBy: Day;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly results: ReadonlyMap<string, MetricResult>;
}

/** Judges one release. */
export function judgeRelease(release: Release, view: ReleaseView): ReleaseResult {
  const groups = release.groups.map((group) => judgeGroup(group, release, view));
  const criteria = groups.flatMap((group) => group.criteria);
  const { groups: _, ...described } = release;
  return {
    ...described,
    score: combine(groups.filter(isApplicable).map(({ weight, score }) => ({ weight, score }))),
    tally: tally(criteria),
    groups,
    blockers: blockers(criteria),
  };
}

function isApplicable(group: GroupResult): boolean {
  return group.tally.total > group.tally.notApplicable;
}

function judgeGroup(group: CriteriaGroup, release: Release, view: ReleaseView): GroupResult {
  const weight = group.weight / group.criteria.length;
  const criteria = group.criteria.map((criterion) => judgeCriterion(criterion, weight, release, view));
  const counted = criteria.filter((one) => one.outcome !== 'not-applicable');
  return {
    title: group.title,
    weight: group.weight,
    score: combine(counted.map((one) => ({ weight: 1, score: criterionScore(one.outcome) }))),
    tally: tally(criteria),
    criteria,
  };
}

function judgeCriterion(criterion: Criterion, weight: number, release: Release, view: ReleaseView): CriterionResult {
  const clause = decide(criterion.clause, {
    asOf: view.asOf,
    release,
    metrics: view.metrics,
    results: view.results,
    attestation: attestationOf(criterion.id, view),
    subjectTitle: (id) => view.scorecard.subjects.find((one) => one.id === id)?.title ?? id,
  });
  const waiver = waiverOf(criterion.id, view);
  const { outcome, reason } = waiver ? waived(waiver) : beforeDue(clause, release.due, view.asOf);
  const { id, title, text, note } = criterion;
  return { id, title, text, note, weight, outcome, word: word(outcome, release), reason, clause, waiver };
}

/** Without a due date nothing is missed yet: it is "not met". */
function word(outcome: Outcome, release: Release): string {
  return outcome === 'missed' && !release.due ? 'not met' : outcome.replace('-', ' ');
}

interface Judged {
  readonly outcome: Outcome;
  readonly reason?: Reason;
}

/** Until its release is due, a criterion that does not hold yet is pending. */
function beforeDue({ outcome, reason }: ClauseResult, due: Day | undefined, asOf: Day): Judged {
  if (outcome !== 'missed' || !due || asOf >= due) return { outcome, reason };
  return { outcome: 'pending', reason: { code: 'not-due', text: `due ${formatDay(due)}${reason ? `; ${reason.text}` : ''}` } };
}

function waived(waiver: Decision): Judged {
  const until = waiver.until ? ` until ${formatDay(waiver.until)}` : '';
  return { outcome: 'not-applicable', reason: { code: 'waived', text: `waived by ${waiver.by}${until}: ${waiver.reason}` } };
}

/** The newest attestation that was known. */
function attestationOf(criterion: string, { scorecard, asOf, knownBy }: ReleaseView) {
  const all = scorecard.snapshots.flatMap((one) => one.attestations);
  return all.filter((one) => one.criterion === criterion && one.date <= asOf && one.recorded <= knownBy).at(-1);
}

function waiverOf(criterion: string, { scorecard, asOf }: ReleaseView): Decision | undefined {
  return scorecard.decisions.find((one) => one.waives === criterion && one.date <= asOf && (!one.until || asOf <= one.until));
}

const URGENCY: readonly Outcome[] = ['missed', 'unknown', 'pending'];

/** What stands in the way: what is missed first, then by weight. */
function blockers(criteria: readonly CriterionResult[]): readonly string[] {
  const open = criteria.filter((one) => URGENCY.includes(one.outcome));
  return [...open].sort((a, b) => URGENCY.indexOf(a.outcome) - URGENCY.indexOf(b.outcome) || b.weight - a.weight).map((one) => one.id);
}
