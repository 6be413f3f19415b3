/** Releases, judged: each criterion, each weighted group, readiness as an interval, blockers first. */
import { formatDay } from '../model/calendar.ts';
import type { ClauseResult, CriterionResult, GroupResult, MetricResult, Outcome, ReleaseResult } from '../model/report.ts';
import type { Attestation, CriteriaGroup, Criterion, Day, Decision, Metric, Release, Remark, Scorecard } from '../model/types.ts';
import { decide } from './criterion.ts';
import type { Verdict } from './judge.ts';
import { combine, criterionScore } from './scoring.ts';
import { tally } from './tally.ts';

/** What releases are judged by. */
export interface ReleaseView {
  /** As it was known on the day. */
  readonly scorecard: Scorecard;
  /** The day as of which it is judged. */
  readonly asOf: Day;
  /** All metrics by id, the parts of share sets too. */
  readonly metrics: ReadonlyMap<string, Metric>;
  /** The same, judged. */
  readonly results: ReadonlyMap<string, MetricResult>;
  /** What a metric's formula did not find. */
  readonly missing: (metric: string) => string | undefined;
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
    ...view,
    release,
    attestation: attestationOf(criterion.id, view),
    subjectTitle: (id) => view.scorecard.subjects.find((one) => one.id === id)?.title ?? id,
  });
  const waiver = waiverOf(criterion.id, view);
  const { outcome, reason } = waiver ? waived(waiver) : beforeDue(clause, release.due, view.asOf);
  const { id, title, text, note, demand } = criterion;
  return { id, title, text, note, demand, weight, outcome, word: word(outcome, release), reason, clause, waiver };
}

/** Without a due date nothing is missed yet: it is "not met". */
function word(outcome: Outcome, release: Release): string {
  return outcome === 'missed' && !release.due ? 'not met' : outcome.replace('-', ' ');
}

/** Until its release is due, a criterion that does not hold yet is pending. */
function beforeDue({ outcome, reason }: ClauseResult, due: Day | undefined, asOf: Day): Verdict {
  if (outcome !== 'missed' || !due || asOf >= due) return { outcome, reason };
  return { outcome: 'pending', reason: { code: 'not-due', text: `due ${formatDay(due)}${reason ? `; ${reason.text}` : ''}` } };
}

function waived(waiver: Decision): Verdict {
  const until = waiver.until ? ` until ${formatDay(waiver.until)}` : '';
  return { outcome: 'not-applicable', reason: { code: 'waived', text: `waived by ${waiver.by}${until}: ${waiver.reason}` } };
}

/** The attestation that holds: the newest, of one day the last recorded, of those the least favourable. */
function attestationOf(criterion: string, { scorecard: { snapshots } }: ReleaseView): Attestation | undefined {
  const stated = snapshots.flatMap((one) => one.attestations).filter((one) => one.criterion === criterion);
  if (stated.length === 0) return undefined;
  const back = new Set(snapshots.flatMap((one) => one.remarks.filter(takesAllBack).map(({ target }) => target)));
  const own = stated.filter(({ snapshot }) => !back.has(snapshot));
  return own.reduce<Attestation | undefined>((best, one) => (best && rank(one) <= rank(best) ? best : one), undefined);
}

/** What takes back a snapshot as a whole takes back what it attests. */
function takesAllBack({ kind, metrics }: Remark): boolean {
  return metrics === undefined && (kind === 'retracts' || kind === 'refutes');
}

const LENIENCE: readonly Attestation['outcome'][] = ['met', 'not-applicable', 'missed'];

function rank({ date, recorded, outcome }: Attestation): string {
  return `${date} ${recorded} ${LENIENCE.indexOf(outcome)}`;
}

/** The newest waiver that still holds. */
function waiverOf(criterion: string, { scorecard, asOf }: ReleaseView): Decision | undefined {
  const holding = scorecard.decisions.filter((one) => one.waives === criterion && (!one.until || asOf <= one.until));
  return holding.reduce<Decision | undefined>((newest, one) => (newest && one.date < newest.date ? newest : one), undefined);
}

const URGENCY: readonly Outcome[] = ['missed', 'unknown', 'pending'];

/** What stands in the way: what is missed first, then by weight. */
function blockers(criteria: readonly CriterionResult[]): readonly string[] {
  const open = criteria.filter((one) => URGENCY.includes(one.outcome));
  return [...open].sort((a, b) => URGENCY.indexOf(a.outcome) - URGENCY.indexOf(b.outcome) || b.weight - a.weight).map((one) => one.id);
}
