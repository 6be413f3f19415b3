/** Releases, judged: each criterion, each weighted group, readiness as an interval, blockers first. */
import { formatDay } from '../model/calendar.ts';
import type { ClauseResult, CriterionResult, GroupResult, Outcome, Reading, Reason, ReleaseVerdict, Score } from '../model/report.ts';
import type { Attestation, Clause, CriteriaGroup, Criterion, Day, Metric, Release, Remark, Scorecard } from '../model/types.ts';
import { decide } from './criterion.ts';
import { excused, isExcused } from './demand.ts';
import type { Verdict } from './judge.ts';
import { once } from './once.ts';
import { combine, criterionScore } from './scoring.ts';
import type { SeriesBreak } from './series.ts';
import { tally } from './tally.ts';
import { waived, waiversOf } from './waivers.ts';

/** What releases are judged by. */
export interface ReleaseView {
  /** As it was known on the day. */
  readonly scorecard: Scorecard;
  /** The day as of which it is judged. */
  readonly asOf: Day;
  /** All metrics by id, the parts of share sets too. */
  readonly metrics: ReadonlyMap<string, Metric>;
  /** The own readings of a metric, newest first. */
  readonly readings: (metric: string) => readonly Reading[];
  /** What a metric's formula did not find. */
  readonly missing: (metric: string) => string | undefined;
  /** Breaks of its series, oldest first. */
  readonly breaks: (metric: string) => readonly SeriesBreak[];
  /** What is attested of a criterion, and was not taken back. */
  readonly attestations: (criterion: string) => readonly Attestation[];
}

/** Releases on one day, judged, by id; each once, since one may wait for others. The rules have refused those that wait in a circle. */
export type Judged = (release: string) => ReleaseVerdict;

/** Judges the releases of a day when they are asked for. */
export function judgedOnce(view: ReleaseView): Judged {
  const byId = new Map(view.scorecard.releases.map((release) => [release.id, release]));
  const judged: Judged = once((id) => judgeRelease(byId.get(id) as Release, view, judged));
  return judged;
}

function judgeRelease(release: Release, view: ReleaseView, judged: Judged): ReleaseVerdict {
  const groups = release.groups.map((group) => judgeGroup(group, release, view, judged));
  const criteria = groups.flatMap((group) => group.criteria);
  const { groups: _, path: _p, ...described } = release;
  return {
    ...described,
    score: readinessOf(groups),
    tally: tally(criteria),
    groups,
    blockers: blockers(criteria),
    excused: criteria.filter(isExcused).map(({ id }) => id),
  };
}

/** The release as it is known on the day of the view: one that is not out yet has no date. */
export function releaseOn(release: Release, { scorecard }: ReleaseView): Release {
  return scorecard.releases.find(({ id }) => id === release.id) ?? release;
}

/** Over the groups in which any criterion applies, by their weights. */
export function readinessOf(groups: readonly Pick<GroupResult, 'weight' | 'score' | 'tally'>[]): Score {
  return combine(groups.filter(isApplicable).map(({ weight, score }) => ({ weight, score })));
}

/** Over the criteria of a group that apply; they weigh the same. */
export function readinessOfGroup(criteria: readonly Pick<CriterionResult, 'outcome' | 'reason'>[]): Score {
  const counted = criteria.filter((one) => one.outcome !== 'not-applicable');
  return combine(counted.map((one) => ({ weight: 1, score: criterionScore(one.outcome, isExcused(one)) })));
}

function isApplicable(group: Pick<GroupResult, 'tally'>): boolean {
  return group.tally.total > group.tally.notApplicable;
}

function judgeGroup(group: CriteriaGroup, release: Release, view: ReleaseView, judged: Judged): GroupResult {
  const weight = group.weight / group.criteria.length;
  const criteria = group.criteria.map((criterion) => judgeCriterion(criterion, { weight, release }, view, judged));
  return {
    title: group.title,
    weight: group.weight,
    score: readinessOfGroup(criteria),
    tally: tally(criteria),
    criteria,
  };
}

/** Judges one criterion; `weight` is its part of the release, in percent. */
export function judgeCriterion(
  criterion: Criterion,
  { weight, release }: { readonly weight: number; readonly release: Release },
  view: ReleaseView,
  judged: Judged,
): CriterionResult {
  const clause = decide(criterion.clause, {
    ...view,
    judged,
    release,
    attestation: attestationOf(criterion, view),
    subjectTitle: (id) => view.scorecard.subjects.find((one) => one.id === id)?.title ?? id,
  });
  const { waiver, lapsed } = waiversOf(criterion.id, view.scorecard.decisions, view.asOf);
  const { outcome, reason } = waiver ? waived(waiver) : (excused(criterion, clause) ?? beforeDue(clause, release.due, view.asOf));
  const { clause: _, ...described } = criterion;
  const blocks = URGENCY.includes(outcome) && !isExcused({ reason });
  const stale = !waiver && isStale(clause);
  return {
    ...described,
    weight,
    outcome,
    word: word(outcome, reason, release),
    reason,
    blocks,
    clause,
    waiver,
    lapsed,
    ...(stale && { stale }),
  };
}

/** Whether a value in it has grown stale. */
function isStale({ stale = false, clauses }: ClauseResult): boolean {
  return stale || clauses.some(isStale);
}

/** Without a due date nothing is missed yet: it is "not met". */
function word(outcome: Outcome, reason: Reason | undefined, release: Release): string {
  if (outcome !== 'missed') return outcome.replace('-', ' ');
  const missed = release.due ? 'missed' : 'not met';
  return isExcused({ reason }) ? `${missed}, excused` : missed;
}

/** Until its release is due, a criterion that does not hold yet is pending. */
function beforeDue({ outcome, reason }: ClauseResult, due: Day | undefined, asOf: Day): Verdict {
  if (outcome !== 'missed' || !due || asOf >= due) return { outcome, reason };
  return { outcome: 'pending', reason: { code: 'not-due', text: `due ${formatDay(due)}${reason ? `; ${reason.text}` : ''}` } };
}

/**
 * The attestation that holds: the newest, of one day the last recorded, of those the least favourable. Where an independent one is asked
 * for and another does not say that it is missed, the newest independent one, if there is any.
 */
function attestationOf({ id, clause }: Criterion, { attestations }: ReleaseView): Attestation | undefined {
  const own = attestations(id);
  const holds = newest(own);
  if (holds?.outcome === 'missed' || !asksIndependence(clause)) return holds;
  return newest(own.filter(({ independent }) => independent)) ?? holds;
}

/** What was attested, by criterion, without what was taken back. */
export function attestationsOf({ snapshots }: Pick<Scorecard, 'snapshots'>): ReleaseView['attestations'] {
  const back = new Set(snapshots.flatMap((one) => one.remarks.filter(takesAllBack).map(({ target }) => target)));
  const holding = snapshots.flatMap(({ id, attestations }) => (back.has(id) ? [] : attestations));
  const byCriterion = Map.groupBy(holding, ({ criterion }) => criterion);
  return (criterion) => byCriterion.get(criterion) ?? [];
}

function newest(attestations: readonly Attestation[]): Attestation | undefined {
  return attestations.reduce<Attestation | undefined>((best, one) => (best && rank(one) <= rank(best) ? best : one), undefined);
}

/** A criterion is attested at most once, at whatever depth. */
function asksIndependence(clause: Clause): boolean {
  if (clause.kind === 'all' || clause.kind === 'any') return clause.clauses.some(asksIndependence);
  return clause.kind === 'attest' && clause.independent;
}

/** What takes back a snapshot as a whole takes back what it attests. */
function takesAllBack({ kind, metrics }: Remark): boolean {
  return metrics === undefined && (kind === 'retracts' || kind === 'refutes');
}

const LENIENCE: readonly Attestation['outcome'][] = ['met', 'not-applicable', 'missed'];

function rank({ date, recorded, outcome }: Attestation): string {
  return `${date} ${recorded} ${LENIENCE.indexOf(outcome)}`;
}

const URGENCY: readonly Outcome[] = ['missed', 'unknown', 'pending'];

const DEMANDS: readonly Criterion['demand'][] = ['must', 'should', 'suggested'];

/** What stands in the way: what is missed first, of that the musts, then by weight. */
function blockers(criteria: readonly CriterionResult[]): readonly string[] {
  const open = criteria.filter(({ blocks }) => blocks);
  const rank = ({ outcome, demand }: CriterionResult) => URGENCY.indexOf(outcome) * DEMANDS.length + DEMANDS.indexOf(demand);
  return [...open].sort((a, b) => rank(a) - rank(b) || b.weight - a.weight).map((one) => one.id);
}
