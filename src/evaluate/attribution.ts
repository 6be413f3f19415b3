/**
 * Why scores moved between two days, or between two states of a scorecard. A score is a sum over metrics, each with its share; so its change
 * is a sum over metrics too, and each metric's is walked in steps that follow each other: time passes (a target falls due, a value grows
 * stale), then its promise is defined anew, then it is computed anew, then what has been learnt is added. What is left are the shares.
 */
import type { Attribution, Move, Score, ScoreChange } from '../model/report.ts';
import { OPEN } from './scoring.ts';
import { added, categoryShares, type Leaf, leavesOf, less, NOTHING, scaled } from './shares.ts';
import { type Side, scoredAt } from './side.ts';
import { stepsOf, wayBetween } from './walk.ts';

/** Splits every change of every score; the moves of a score add up to its change. A category that is gone comes last, and ends open. */
export function attribute(from: Side, to: Side): Attribution {
  const [before, after] = [weighed(from), weighed(to)];
  const way = wayBetween(from, to);
  const ids = new Set([...to.scorecard.categories, ...from.scorecard.categories].map(({ id }) => id));
  const steps = (leaf: Leaf, was: Leaf) => stepsOf(leaf, was, way);
  const categories = [...ids].map((id) => ({ id, ...categoryChange(id, before, after, steps) }));
  return { whole: wholeChange(categories, before, after), categories };
}

/** A side with its leaves and shares. */
interface Weighed extends Side {
  readonly leaves: ReadonlyMap<string, readonly Leaf[]>;
  readonly shares: ReadonlyMap<string, number>;
}

function weighed(side: Side): Weighed {
  const leaves = leavesOf(scoredAt(side));
  return { ...side, leaves: Map.groupBy(leaves, ({ category }) => category), shares: categoryShares(side.scorecard.categories, leaves) };
}

/** The steps of a metric that is scored on both sides. */
type Steps = (leaf: Leaf, was: Leaf) => readonly Move[];

function categoryChange(id: string, before: Weighed, after: Weighed, stepsOf: Steps): ScoreChange {
  const [old, now] = [before.leaves.get(id) ?? [], after.leaves.get(id) ?? []];
  const was = new Map(old.map((leaf) => [leaf.metric.id, leaf]));
  const is = new Set(now.map(({ metric }) => metric.id));
  const steps = now.flatMap((leaf) => (was.has(leaf.metric.id) ? stepsOf(leaf, was.get(leaf.metric.id) as Leaf) : []));
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

/** Each category's moves by its new share in the whole, and what the shares themselves did. */
function wholeChange(categories: readonly (ScoreChange & { readonly id: string })[], before: Weighed, after: Weighed): ScoreChange {
  const score = (side: Weighed, of: (change: ScoreChange) => Score) =>
    side.shares.size === 0 ? OPEN : categories.map((one) => scaled(of(one), side.shares.get(one.id) ?? 0)).reduce(added, NOTHING);
  const moves = categories.flatMap(({ id, from, moves }): readonly Move[] => {
    const [old, share] = [before.shares.get(id) ?? 0, after.shares.get(id) ?? 0];
    const own = moves.map((one): Move => ({ ...one, ...scaled(one, share) }));
    // Where nothing is scored the whole is open, and of that each category that comes or goes has its share.
    const open = scaled(OPEN, (after.shares.size === 0 ? old : 0) - (before.shares.size === 0 ? share : 0));
    const shifts = [...own.filter(({ cause }) => cause === 'weight'), scaled(from, share - old), open];
    return [...own.filter(({ cause }) => cause !== 'weight'), { cause: 'weight', category: id, ...shifts.reduce(added, NOTHING) }];
  });
  return { from: score(before, ({ from }) => from), to: score(after, ({ to }) => to), moves: sorted(moves) };
}

/** Those that moved anything, the largest first. */
function sorted(moves: readonly Move[]): readonly Move[] {
  const size = ({ low, high }: Move) => Math.round((Math.abs(low) + Math.abs(high)) / DUST);
  return moves
    .filter(({ low, high, coverage }) => Math.max(Math.abs(low), Math.abs(high), Math.abs(coverage)) > DUST)
    .toSorted((a, b) => size(b) - size(a) || `${a.cause} ${a.metric}`.localeCompare(`${b.cause} ${b.metric}`, 'en'));
}

/** What moves a score by no more moved nothing: sums of fractions leave it. */
const DUST = 1e-12;
