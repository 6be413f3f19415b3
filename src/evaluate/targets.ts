/** The targets of a metric on a day: which is in force, which are still to come, and how each is judged. */

import { atLeast } from '../model/basis.ts';
import { formatDay } from '../model/calendar.ts';
import type { Reading, Reason, TargetResult } from '../model/report.ts';
import type { Day, Metric, Target } from '../model/types.ts';
import { choose } from './choose.ts';
import { judge, type Verdict } from './judge.ts';
import { isAdmissible, upTo } from './readings.ts';

/** What the readings of a metric amount to without a target. */
export interface Evidence {
  /** Of the own subject, newest first. */
  readonly readings: () => readonly Reading[];
  /** The one of them that counts. */
  readonly counted: Reading | undefined;
  /** Why no value counts, where none does. */
  readonly unknown: Reason;
}

/** Judges every target; exactly one is in force where the metric has any that has begun. */
export function judgeTargets(metric: Metric, evidence: Evidence, asOf: Day): readonly TargetResult[] {
  const inForce = targetInForce(metric.targets, asOf);
  return metric.targets.map((target) => {
    const { reason, ...verdict } = judgeTarget(metric, target, evidence, asOf);
    return { ...target, ...verdict, why: reason, inForce: target === inForce };
  });
}

/**
 * The target that came into force last: with a horizon on its due date, else from `since` on, else from the first day. Before any has,
 * the first that is to fall due. One that another took the place of is in force until the day before.
 */
export function targetInForce(all: readonly Target[], asOf: Day): Target | undefined {
  const targets = all.filter((target) => !isReplaced(target, asOf));
  const inForce = targets.filter((target) => startOf(target) <= asOf);
  if (inForce.length > 0) return inForce.reduce((latest, target) => (startOf(target) >= startOf(latest) ? target : latest));
  const toCome = targets.filter((target) => !target.since || target.since <= asOf);
  return toCome.reduce<Target | undefined>((first, target) => (first && startOf(first) <= startOf(target) ? first : target), undefined);
}

/** The day from which a value is judged by it; the first of all days where it holds from the beginning. */
export function startOf({ due = '', since = '' }: Target): Day {
  return due > since ? due : since;
}

function isReplaced({ until }: Target, asOf: Day): boolean {
  return until !== undefined && until <= asOf;
}

/**
 * The reading that a target is judged by: the one that counts, or, where that is too weak to show that the target is met and does not
 * show that it is missed, the one that counts among those founded well enough.
 */
export function deciding(
  metric: Metric,
  target: Target | undefined,
  evidence: Pick<Evidence, 'readings' | 'counted'>,
  asOf: Day,
): Reading | undefined {
  const { counted } = evidence;
  const demanded = target?.basis;
  if (!counted || !demanded || atLeast(counted.basis, demanded)) return counted;
  if (judge(counted, target, metric).outcome === 'missed') return counted;
  const founded = evidence.readings().filter((one) => atLeast(one.basis, demanded));
  return choose(founded, metric, asOf) ?? counted;
}

/** One target on a day: pending before it is in force or due, then judged by the value that counts. */
export function judgeTarget(metric: Metric, target: Target, evidence: Evidence, asOf: Day): Verdict {
  const { since, due, until } = target;
  if (until && until <= asOf) return { outcome: 'not-applicable', reason: { code: 'replaced', text: `replaced on ${formatDay(until)}` } };
  const value = deciding(metric, target, evidence, asOf);
  const verdict = value && judge(value, target, metric);
  if (since && asOf < since) return pending(`in force from ${formatDay(since)}`, verdict);
  if (due && asOf < due) return pending(`due ${formatDay(due)}`, verdict);
  return verdict ?? { outcome: 'unknown', reason: due ? overdueReason(evidence.unknown, due) : evidence.unknown };
}

/** What a value would attain today counts already; what it cannot show does not. */
function pending(text: string, today: Verdict | undefined): Verdict {
  return { outcome: 'pending', reason: { code: 'not-due', text }, attainment: today?.attainment };
}

/** "due 10 January 2026, never measured" */
function overdueReason(reason: Reason, due: Day): Reason {
  return { code: reason.code, text: `due ${formatDay(due)}, ${reason.text}` };
}

/** Whether the target was met on its due date, by what was measured until then; later values do not change it, nor does what takes its place later. */
export function onTime(metric: Metric, target: Target, { readings, unknown }: Omit<Evidence, 'counted'>, asOf: Day): boolean | undefined {
  const { due, until } = target;
  if (!due || asOf < due || (until && until <= due)) return undefined;
  const known = upTo(due, readings());
  const { outcome } = judgeTarget(metric, target, { readings: () => known, unknown, counted: choose(known, metric, due) }, due);
  return outcome === 'met' || (outcome === 'missed' ? false : undefined);
}

/** The day of the first value that kept it, as far as what still stands shows; `readings` are newest first. */
export function metOn(metric: Metric, target: Target, readings: readonly Reading[]): Day | undefined {
  return readings.findLast((one) => isAdmissible(one) && one.dated !== 'seen' && judge(one, target, metric).outcome === 'met')?.date;
}
