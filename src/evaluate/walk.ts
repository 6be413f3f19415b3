/** A metric is walked from the one side to the other: time passes, its promise is defined anew, it is computed anew, and more is learnt. */
import { toldAnew } from '../model/observed.ts';
import type { Cause, Move, Score } from '../model/report.ts';
import type { Metric, Observation, Remark } from '../model/types.ts';
import { once } from './once.ts';
import { metricsOf, type Past, pastOf, type Then } from './past.ts';
import { statedIn } from './register.ts';
import { type Leaf, less, scaled } from './shares.ts';
import type { Side } from './side.ts';
import type { Stand } from './stand.ts';

/** What lies between two sides. */
export interface Way {
  /** The side that is walked from. */
  readonly before: Side;
  /** The side that is walked to. */
  readonly after: Side;
  /** What was known on the first side, by the rules of the second; none where these are the same. */
  readonly anew?: Past;
}

/** The way from one side to another. */
export function wayBetween(before: Side, after: Side): Way {
  if (before.past === after.past || rulesOf(before) === rulesOf(after)) return { before, after };
  const { snapshots, observations } = before.scorecard;
  const scorecard = { ...after.scorecard, snapshots, observations: once((id) => byRulesOf(after, id, observations(id))) };
  return { before, after, anew: pastOf(scorecard, statedIn(scorecard, metricsOf(scorecard), after.then.asOf)) };
}

/** What was stated of a metric, as it would have been read by the rules of a side; of a metric that it does not have it stays as it is. */
function byRulesOf({ scorecard: { scoreFrom }, past: { metrics } }: Side, id: string, all: readonly Observation[]): readonly Observation[] {
  const metric = metrics.get(id);
  return metric ? all.map((one) => toldAnew(one, metric, scoreFrom)) : all;
}

/** What decides which values there are and which of them counts; a metric may be computed from any other. */
function rulesOf({ scorecard: { methodology, scoreFrom, subject, metrics } }: Side): string {
  const computed = ({ id, formula, conditions, cadence, better, parts }: Metric): unknown => [
    [id, formula, conditions, cadence?.length, better],
    parts.map(computed),
  ];
  return JSON.stringify([methodology, scoreFrom, subject.id, metrics.map(computed)]);
}

/** The steps of one metric, by its new share. */
export function stepsOf(leaf: Leaf, was: Leaf, { before, after, anew }: Way): readonly Move[] {
  const { metric } = leaf;
  const { asOf, dated = asOf, recorded } = before.then;
  const then: Then = { asOf: after.then.asOf, dated, ...(recorded && { recorded }) };
  const old = before.stand(was.metric);
  const aged = before.past.standThen(was.metric, before.scorecard.subject.id, then);
  const defined = samePromise(metric, was.metric) ? aged : before.past.standThen(metric, before.scorecard.subject.id, then);
  const computed = anew?.standThen(metric, after.scorecard.subject.id, then) ?? defined;
  const now = after.stand(metric);
  const move = (cause: Cause, from: Score, to: Score): Move => ({
    cause,
    metric: metric.id,
    category: leaf.category,
    ...scaled(less(to, from), leaf.share),
  });
  const promised = whenReplaced(old, aged);
  return [
    move('target', old.score, promised),
    move(whyAged(old, aged, after.then), promised, aged.score),
    move('target', aged.score, defined.score),
    move('method', defined.score, computed.score),
    move(whyLearnt(metric, [old, computed], after), computed.score, now.score),
  ];
}

/** What the old value would have brought under the target that took the place of the old one, before that fell due; the old score where none did. */
function whenReplaced(old: Stand, aged: Stand): Score {
  const isReplaced = aged.target?.revises !== undefined && aged.target.revises.authored === old.target?.authored;
  if (!isReplaced || aged.target?.authored === old.target?.authored) return old.score;
  return old.outcome === 'pending' && aged.outcome !== 'pending' ? { ...aged.score, high: 1 } : aged.score;
}

function samePromise(one: Metric, other: Metric): boolean {
  return one === other || JSON.stringify(one.targets) === JSON.stringify(other.targets);
}

/** What the passing of time did. */
function whyAged(old: Stand, aged: Stand, { asOf }: Then): Cause {
  const { target } = aged;
  if (target?.authored === old.target?.authored && target?.due === old.target?.due)
    return old.outcome === 'pending' && aged.outcome !== 'pending' ? 'due' : 'expired';
  return target?.since && target.since <= asOf && target.since >= (target.due ?? '') ? 'target' : 'due';
}

/** What was learnt: of what had no value on the first day either, a first one. */
function whyLearnt(metric: Metric, [old, computed]: readonly [Stand, Stand], after: Side): Cause {
  if (!old.value && !computed.value) return 'first-measured';
  return computed.value && isStruck(computed.value.snapshot, metric, after) ? 'retracted' : 'new-data';
}

/** Whether a remark on the snapshot took the value out by then. */
function isStruck(snapshot: string, metric: Metric, { past, then: { asOf, dated = asOf, recorded } }: Side): boolean {
  const holds = (remark: Remark) => remark.date <= dated && (recorded === undefined || remark.recorded <= recorded);
  return (past.remarks.get(snapshot) ?? []).some((one) => holds(one) && (!one.metrics || one.metrics.includes(metric.id)));
}
