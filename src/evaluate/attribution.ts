/**
 * Why scores moved between two days, or between two states of a scorecard. A score is a sum over metrics, each with its share; so its change
 * is a sum over metrics too, and each metric's is walked in steps that follow each other: time passes (a target falls due, a value grows
 * stale), then the metric is defined anew (its target), then what has been learnt is added. What is left are the shares themselves.
 */
import type { Attribution, Cause, Move, Score, ScoreChange } from '../model/report.ts';
import type { Metric, Remark, Scorecard } from '../model/types.ts';
import type { Past, Then } from './past.ts';
import { OPEN } from './scoring.ts';
import { added, categoryShares, type Leaf, leavesOf, less, NOTHING, scaled } from './shares.ts';
import type { Stand } from './stand.ts';

/** A scorecard at a moment. */
export interface Side {
  /** What was promised, and how it is weighed. */
  readonly scorecard: Scorecard;
  /** What can be asked of its past. */
  readonly past: Past;
  /** The day, and what was known. */
  readonly then: Then;
  /** How the own subject stood under a metric at that moment. */
  readonly stand: (metric: Metric) => Stand;
}

/** A scorecard at a moment; each metric is judged once. */
export function sideAt(scorecard: Scorecard, past: Past, then: Then): Side {
  const stood = new Map<string, Stand>();
  const stand = (metric: Metric): Stand => {
    const known = stood.get(metric.id) ?? past.standThen(metric, scorecard.subject.id, then);
    stood.set(metric.id, known);
    return known;
  };
  return { scorecard, past, then, stand };
}

/** The metrics that are scored at that moment. */
export function scoredAt({ scorecard, stand }: Side): readonly Metric[] {
  const isScored = (metric: Metric) => metric.parts.length > 0 || stand(metric).target !== undefined;
  return scorecard.metrics.filter((one) => one.category !== undefined && !one.supporting && !one.northStar && isScored(one));
}

/** Splits every change of every score; the moves of a score add up to its change. A category that is gone comes last, and ends open. */
export function attribute(from: Side, to: Side): Attribution {
  const [before, after] = [weighed(from), weighed(to)];
  const ids = new Set([...to.scorecard.categories, ...from.scorecard.categories].map(({ id }) => id));
  const categories = [...ids].map((id) => ({ id, ...categoryChange(id, before, after) }));
  return { whole: wholeChange(categories, before, after), categories };
}

/** A side with its leaves and shares. */
interface Weighed extends Side {
  readonly leaves: ReadonlyMap<string, readonly Leaf[]>;
  readonly shares: ReadonlyMap<string, number>;
  readonly stand: (leaf: Metric) => Stand;
}

function weighed(side: Side): Weighed {
  const leaves = leavesOf(scoredAt(side));
  return { ...side, leaves: Map.groupBy(leaves, ({ category }) => category), shares: categoryShares(side.scorecard.categories, leaves) };
}

function categoryChange(id: string, before: Weighed, after: Weighed): ScoreChange {
  const [old, now] = [before.leaves.get(id) ?? [], after.leaves.get(id) ?? []];
  const was = new Map(old.map((leaf) => [leaf.metric.id, leaf]));
  const is = new Set(now.map(({ metric }) => metric.id));
  const steps = now.flatMap((leaf) => (was.has(leaf.metric.id) ? stepsOf(leaf, was.get(leaf.metric.id) as Leaf, before, after) : []));
  const shifts = [
    ...now.map((leaf) => shift(leaf, was.get(leaf.metric.id), before, after)),
    ...old.filter(({ metric }) => !is.has(metric.id)).map(({ metric, share }) => scaled(before.stand(metric).score, -share)),
    less(now.length === 0 ? OPEN : NOTHING, old.length === 0 ? OPEN : NOTHING),
  ];
  const weight: Move = { cause: 'weight', category: id, ...shifts.reduce(added) };
  return { from: scoreOf(old, before), to: scoreOf(now, after), moves: sorted([...steps, weight]) };
}

/** What a metric brings more or less because its share changed; all of it where it is new. */
function shift({ metric, share }: Leaf, was: Leaf | undefined, before: Weighed, after: Weighed): Score {
  return was ? scaled(before.stand(was.metric).score, share - was.share) : scaled(after.stand(metric).score, share);
}

/** The score of a category; that of the Report, but for the last digits. */
function scoreOf(leaves: readonly Leaf[], { stand }: Weighed): Score {
  if (leaves.length === 0) return OPEN;
  return leaves.map(({ metric, share }) => scaled(stand(metric).score, share)).reduce(added);
}

/** The steps of one metric from the one side to the other, by its new share. */
function stepsOf(leaf: Leaf, was: Leaf, before: Weighed, after: Weighed): readonly Move[] {
  const subject = before.scorecard.subject.id;
  const known = { dated: before.then.dated ?? before.then.asOf, ...(before.then.recorded && { recorded: before.then.recorded }) };
  const old = before.stand(was.metric);
  const aged = before.past.standThen(was.metric, subject, { ...known, asOf: after.then.asOf });
  const defined = sameDefinition(leaf.metric, was.metric)
    ? aged
    : before.past.standThen(leaf.metric, subject, { ...known, asOf: after.then.asOf });
  const now = after.stand(leaf.metric);
  const move = (cause: Cause, from: Score, to: Score): Move => ({
    cause,
    metric: leaf.metric.id,
    category: leaf.category,
    ...scaled(less(to, from), leaf.share),
  });
  const promised = whenReplaced(old, aged);
  return [
    move('target', old.score, promised),
    move(whyAged(old, aged, after.then), promised, aged.score),
    move('target', aged.score, defined.score),
    move(whyLearnt(leaf.metric, was.metric, defined, now, before, after), defined.score, now.score),
  ];
}

/** What the old value would have brought under the target that took the place of the old one, before that fell due; the old score where none did. */
function whenReplaced(old: Stand, aged: Stand): Score {
  const isReplaced = aged.target?.revises !== undefined && aged.target.revises.authored === old.target?.authored;
  if (!isReplaced || aged.target?.authored === old.target?.authored) return old.score;
  return old.outcome === 'pending' && aged.outcome !== 'pending' ? { ...aged.score, high: 1 } : aged.score;
}

function sameDefinition(one: Metric, other: Metric): boolean {
  return one === other || JSON.stringify(one.targets) === JSON.stringify(other.targets);
}

/** What the passing of time did. */
function whyAged(old: Stand, aged: Stand, { asOf }: Then): Cause {
  const { target } = aged;
  if (target?.authored === old.target?.authored && target?.due === old.target?.due)
    return old.outcome === 'pending' && aged.outcome !== 'pending' ? 'due' : 'expired';
  return target?.since && target.since <= asOf && target.since >= (target.due ?? '') ? 'target' : 'due';
}

/** What was learnt, or how it is computed now. */
function whyLearnt(metric: Metric, was: Metric, old: Stand, now: Stand, before: Weighed, after: Weighed): Cause {
  const computed = ({ formula, conditions }: Metric) => JSON.stringify([formula, conditions]);
  const rules = ({ scorecard: { methodology, scoreFrom } }: Weighed) => `${methodology} ${scoreFrom}`;
  if (metric !== was && computed(metric) !== computed(was)) return 'method';
  if (rules(before) !== rules(after) && old.value?.id === now.value?.id) return 'method';
  if (!old.value) return 'first-measured';
  return isStruck(old.value.snapshot, metric, after) ? 'retracted' : 'new-data';
}

/** Whether a remark on the snapshot took the value out by then. */
function isStruck(snapshot: string, metric: Metric, { past, then: { asOf, dated = asOf, recorded } }: Weighed): boolean {
  const holds = (remark: Remark) => remark.date <= dated && (recorded === undefined || remark.recorded <= recorded);
  return (past.remarks.get(snapshot) ?? []).some((one) => holds(one) && (!one.metrics || one.metrics.includes(metric.id)));
}

/** Each category's moves by its new share in the whole, and what the shares themselves did. */
function wholeChange(categories: readonly (ScoreChange & { readonly id: string })[], before: Weighed, after: Weighed): ScoreChange {
  const score = (side: Weighed, of: (change: ScoreChange) => Score) =>
    side.shares.size === 0 ? OPEN : categories.map((one) => scaled(of(one), side.shares.get(one.id) ?? 0)).reduce(added, NOTHING);
  const moves = categories.flatMap(({ id, from, moves }): readonly Move[] => {
    const share = after.shares.get(id) ?? 0;
    const shifted = scaled(from, share - (before.shares.get(id) ?? 0));
    return [...moves.map((one) => ({ ...one, ...scaled(one, share) })), { cause: 'weight', category: id, ...shifted }];
  });
  const open = less(after.shares.size === 0 ? OPEN : NOTHING, before.shares.size === 0 ? OPEN : NOTHING);
  const [first] = categories;
  const rest: readonly Move[] = first ? [{ cause: 'weight', category: first.id, ...open }] : [];
  return { from: score(before, ({ from }) => from), to: score(after, ({ to }) => to), moves: sorted([...moves, ...rest]) };
}

/** Those that moved anything, the largest first. */
function sorted(moves: readonly Move[]): readonly Move[] {
  const size = ({ low, high }: Move) => Math.abs(low) + Math.abs(high);
  return moves
    .filter(({ low, high, coverage }) => low !== 0 || high !== 0 || coverage !== 0)
    .toSorted((a, b) => size(b) - size(a) || `${a.cause} ${a.metric}`.localeCompare(`${b.cause} ${b.metric}`, 'en'));
}
