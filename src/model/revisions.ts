/** Promises that took the place of others: goalposts that moved, and which way. */
import { asksForLess } from './strictness.ts';
import { promised } from './target-words.ts';
import type { Day, Metric, Revision, Target } from './types.ts';

/** A target before it is known what it replaces. */
export interface Dated {
  /** The target. */
  readonly target: Target;
  /** The horizon of the one whose place it takes, as authored; its own unless said. */
  readonly replaces?: string | undefined;
}

/** What the words of a target need of its metric. */
export type Worded = Pick<Metric, 'unit' | 'scale' | 'maximum'>;

/**
 * Links each dated target to the one whose place it takes: the last one before it in the list with the same horizon. That one is in force
 * until the day before. `>= 5K within 3 months`, and `>= 3K within 3 months since 2026-03-01`: the first until 2026-03-01, the second looser.
 */
export function linkRevisions(list: readonly Dated[], metric: Worded): readonly Target[] {
  const before = list.map((_, index) => replacedBy(list, index));
  return list.map(({ target }, index) => {
    const old = list[before[index] ?? -1]?.target;
    const next = list[before.indexOf(index)]?.target;
    return { ...target, ...(old && { revises: revision(target, old, metric) }), ...(next && { until: next.since as Day }) };
  });
}

/** Where in the list the one stands whose place it takes. */
function replacedBy(list: readonly Dated[], index: number): number | undefined {
  const { target, replaces } = list[index] as Dated;
  if (target.since === undefined) return undefined;
  const horizon = replaces ?? target.within?.text;
  const found = list.slice(0, index).findLastIndex((one) => one.target.within?.text === horizon);
  return found < 0 ? undefined : found;
}

function revision(target: Target, old: Target, metric: Worded): Revision {
  return { text: promised(old, metric), authored: old.authored, due: old.due, kind: revisionKind(target, old) };
}

/** Asking less or later is looser, asking more or sooner stricter; more and later, or what cannot be compared, is neither. */
export function revisionKind(target: Target, old: Target): Revision['kind'] {
  const more = moreThan(target, old);
  const sooner = target.due === old.due ? 0 : (target.due ?? '') < (old.due ?? '') ? 1 : -1;
  if (more === undefined || more * sooner < 0) return 'other';
  const sum = Math.sign(more) + sooner;
  return sum === 0 ? 'same' : sum > 0 ? 'stricter' : 'looser';
}

/** 1 where the new one asks for more, -1 for less, 0 for the same; undefined where neither can be said. */
function moreThan(target: Target, old: Target): -1 | 0 | 1 | undefined {
  if (asksForLess(target, old)) return -1;
  if (asksForLess(old, target)) return 1;
  const isSame = target.comparator === old.comparator && target.value === old.value && target.tolerance === old.tolerance;
  return isSame && target.basis === old.basis && target.sustained?.text === old.sustained?.text ? 0 : undefined;
}
