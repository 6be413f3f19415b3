/** The targets of a metric on a day: which is in force, which are still to come, and how each is judged. */
import { formatDay } from '../model/calendar.ts';
import type { Reading, Reason, TargetResult } from '../model/report.ts';
import { keeps } from '../model/target.ts';
import type { Day, Metric, Target } from '../model/types.ts';
import { choose, chooseFrom } from './choose.ts';
import { judge, type Verdict } from './judge.ts';
import { attainment } from './scoring.ts';

/** What the readings of a metric amount to without a target. */
export interface Evidence {
  readonly readings: readonly Reading[];
  /** Why no value counts, where none does. */
  readonly unknown: Reason;
}

/** Judges every target; exactly one is in force where the metric has any that has begun. */
export function judgeTargets(metric: Metric, evidence: Evidence, asOf: Day): readonly TargetResult[] {
  const inForce = targetInForce(metric.targets, asOf);
  return metric.targets.map((target) => {
    const { reason, ...verdict } = judgeTarget(metric, target, evidence, asOf);
    return { ...target, ...verdict, why: reason, inForce: target === inForce, onTime: onTime(metric, target, evidence.readings, asOf) };
  });
}

/**
 * The last target that fell due; before the first due date the first to come. Targets without a horizon are in force from `since` on,
 * the newest of them.
 */
export function targetInForce(targets: readonly Target[], asOf: Day): Target | undefined {
  const begun = targets.filter((target) => !target.since || target.since <= asOf);
  const due = begun.filter((target) => !target.due || target.due <= asOf);
  return due.at(-1) ?? begun[0];
}

/** One target on a day: pending before its due date, then judged by the value that counts. */
export function judgeTarget(metric: Metric, target: Target, evidence: Evidence, asOf: Day): Verdict {
  const value = chooseFrom(evidence.readings, metric, asOf, target.basis);
  if (target.due && asOf < target.due) return pending(metric, target, value);
  if (value?.number !== undefined) return judge(value, target, metric);
  return { outcome: 'unknown', reason: target.due ? overdueReason(evidence.unknown, target.due) : evidence.unknown };
}

function pending(metric: Metric, target: Target, value: Reading | undefined): Verdict {
  const reason: Reason = { code: 'not-due', text: `due ${formatDay(target.due as Day)}` };
  if (value?.number === undefined) return { outcome: 'pending', reason };
  return { outcome: 'pending', reason, attainment: attainment(value.number, target, metric) };
}

/** "due 10 January 2026, never measured" */
function overdueReason(reason: Reason, due: Day): Reason {
  return { code: reason.code, text: `due ${formatDay(due)}, ${reason.text}` };
}

/** Whether the value that counted on the due date kept the target; later values do not change it. */
function onTime(metric: Metric, target: Target, readings: readonly Reading[], asOf: Day): boolean | undefined {
  const due = target.due;
  if (!due || asOf < due) return undefined;
  const value = choose(
    readings.filter((one) => one.date <= due),
    metric,
    due,
  );
  return value?.number === undefined ? undefined : keeps(value.number, target);
}
