/** One value against one target: the outcome, and where it is not simply met or missed, why. */
import { seconds } from '../model/calendar.ts';
import type { Outcome, Reading, Reason } from '../model/report.ts';
import { keeps } from '../model/target.ts';
import type { Metric, Target } from '../model/types.ts';
import { atLeast } from './readings.ts';
import { attainment } from './scoring.ts';

/** An outcome with its reason and, where a value is known, its attainment. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly reason?: Reason;
  readonly attainment?: number;
}

/**
 * Judges a value. A value that is too weakly founded, too short or only a bound can show that a target is missed, never that it is met.
 */
export function judge(value: Reading, target: Target, metric: Metric): Verdict {
  const number = value.number as number;
  const kept = keeps(number, target);
  const doubt = kept ? whyNotMet(value, target, metric) : whyNotMissed(value, metric);
  if (doubt) return { outcome: 'unknown', reason: doubt };
  return { outcome: kept ? 'met' : 'missed', attainment: attainment(number, target, metric) };
}

function whyNotMet(value: Reading, target: Target, metric: Metric): Reason | undefined {
  if (target.basis && !atLeast(value.basis, target.basis))
    return { code: 'too-weak', text: `${value.text} is only ${value.basis}; ${target.basis} is asked for` };
  if (target.sustained && !lasts(value, target.sustained))
    return {
      code: 'too-short',
      text: `${value.text} ${value.duration ? `held for ${value.duration.text}` : 'states no duration'}; ${target.sustained.text} are asked for`,
    };
  const open = metric.better === 'higher' ? value.below : value.above;
  return open === undefined ? undefined : { code: 'too-weak', text: `known only to be ${value.text}` };
}

/** "Above 90 %" does not show that 95 % is missed. */
function whyNotMissed(value: Reading, metric: Metric): Reason | undefined {
  const open = metric.better === 'higher' ? value.above : value.below;
  return open === undefined ? undefined : { code: 'too-weak', text: `known only to be ${value.text}` };
}

function lasts(value: Reading, sustained: NonNullable<Target['sustained']>): boolean {
  return value.duration !== undefined && seconds(value.duration) >= seconds(sustained);
}
