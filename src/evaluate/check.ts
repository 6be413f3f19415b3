/** Checks of criteria: a metric against a target, by the value that counts or over a window. */
import { formatDay } from '../model/calendar.ts';
import type { ClauseResult, Reading, Reason } from '../model/report.ts';
import { formatTarget } from '../model/target-words.ts';
import type { Check, Day, Metric, Target, Window } from '../model/types.ts';
import { choose } from './choose.ts';
import type { CriterionView } from './criterion.ts';
import { freshness } from './freshness.ts';
import { isAdmissible, upTo } from './readings.ts';
import type { SeriesBreak } from './series.ts';
import { deciding, judgeTarget } from './targets.ts';
import { COUNTS, unknownReason } from './unknown.ts';
import type { Asked, Found } from './window.ts';
import { overDays } from './window-days.ts';
import { overRuns } from './window-runs.ts';

/** Decides a check. */
export function check(clause: Check, view: CriterionView): ClauseResult {
  const metric = view.metrics.get(clause.metric) as Metric;
  const known = view.readings(clause.metric);
  const { targets, window } = clause;
  const [{ due }] = targets;
  const { readings, day } = inTime(known, due, view.asOf);
  const target = targetOn(targets, day);
  const revised = revisedBy(targets, day);
  const text = inWords(metric, target, window, view);
  const base = { kind: 'check', metric: metric.id, target, ...(revised.length > 0 && { revised }), text, clauses: [] } as const;
  if (target.within && !view.release.released) {
    const reason: Reason = { code: 'not-released', text: `${target.within.text} from the release, which is not dated yet` };
    return { ...base, outcome: 'pending', reason };
  }
  const tooLate = readings.length === 0 && known.length > 0;
  const counted = choose(readings, metric, day);
  // All readings are looked through for a reason, so only where one may be needed.
  const isKnown = counted !== undefined && readings.some(isAdmissible);
  const unknown = tooLate ? NOT_BY_THEN : isKnown ? COUNTS : unknownReason(readings, view.missing(metric.id));
  const asked: Asked = { metric, target, readings, counted, unknown, day };
  const found = window ? overWindow(window, asked, view.breaks(metric.id)) : byOne(asked);
  const stale = freshness(found.value, metric.cadence, view.asOf).state === 'stale';
  return { ...base, ...found, ...(stale && { stale }) };
}

/** The one that is in force on a day: the last of which the day has come. */
function targetOn(targets: Check['targets'], day: Day): Target {
  return targets.findLast(({ since = '' }) => since <= day) ?? targets[0];
}

/** Those that had taken the place of others by then. */
function revisedBy(targets: Check['targets'], day: Day): readonly Target[] {
  return targets.filter(({ revises, since = '' }) => revises !== undefined && since <= day);
}

const NOT_BY_THEN: Reason = { code: 'never-measured', text: 'not measured by then' };

/** By the one value that counts. */
function byOne({ metric, target, day, readings, ...known }: Asked): Found {
  const evidence = { ...known, readings: () => readings };
  const value = deciding(metric, target, evidence, day);
  const verdict = judgeTarget(metric, target, evidence, day);
  const decided: Reason | undefined = value && { code: 'decided', text: `${value.text}, ${value.basis}` };
  return { outcome: verdict.outcome, reason: verdict.reason ?? decided, value };
}

/** Over a window; what has to be reached by a day, or is not yet in force, is pending. */
function overWindow(window: Window, asked: Asked, breaks: readonly SeriesBreak[]): Found {
  const found = window.kind === 'for' ? overDays(window.length, asked) : overRuns(window.count, asked, breaks);
  const { due = '', since = '' } = asked.target;
  const text = asked.day < since ? `in force from ${formatDay(since)}` : `due ${formatDay(due)}`;
  return asked.day >= since && asked.day >= due ? found : { ...found, outcome: 'pending', reason: { code: 'not-due', text } };
}

/** `Sustained Throughput ≥ 5M req/s for 4 hours, independent`, `Open Holes 0 over the last 30 days` */
function inWords(metric: Metric, target: Target, window: Window | undefined, view: CriterionView): string {
  const goal = formatTarget(target, metric, target.relativeTo && view.subjectTitle(target.relativeTo));
  const held = target.sustained ? ` for ${target.sustained.text}` : '';
  const over = window?.kind === 'for' ? ` over the last ${window.length.text}` : window ? ` in ${window.count} runs in a row` : '';
  const reached = target.within ? ` within ${target.within.text} of the release` : '';
  return `${metric.title} ${goal}${held}${over}${reached}${target.basis ? `, ${target.basis}` : ''}`;
}

/** What has to be reached by a day is judged on that day, by what was measured by then. */
function inTime(readings: readonly Reading[], due: Day | undefined, asOf: Day): { readings: readonly Reading[]; day: Day } {
  if (!due || asOf < due) return { readings, day: asOf };
  return { readings: upTo(due, readings), day: due };
}
