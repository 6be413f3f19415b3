/** One value against one target: the outcome, and where it is not simply met or missed, why. */

import { atLeast } from '../model/basis.ts';
import { seconds } from '../model/calendar.ts';
import type { Outcome, Reading, Reason } from '../model/report.ts';
import { betterUnder, keeps } from '../model/target.ts';
import type { Basis, Metric, Target } from '../model/types.ts';
import { attainment } from './scoring.ts';

/** An outcome with its reason and, where a value is known, its attainment. */
export interface Verdict {
  /** How it was judged. */
  readonly outcome: Outcome;
  /** Always there where it is unknown or pending. */
  readonly reason?: Reason;
  /** In [0, 1]; none where nothing is proven. */
  readonly attainment?: number;
}

/**
 * Judges a value. A value that is too weakly founded, too short or only a bound can show that a target is missed, never that it is met,
 * unless all that the bound leaves open keeps it: below 90 is less than 100.
 */
export function judge(value: Reading, target: Target, metric: Metric): Verdict {
  const number = judgedNumber(value, target);
  const kept = keepsWithin(value, target) ?? keeps(number, target);
  const doubt = kept === 'perhaps' ? onlyBound(value) : kept ? whyNotMet(value, target) : undefined;
  if (doubt) return { outcome: 'unknown', reason: doubt };
  return kept ? { outcome: 'met', attainment: 1 } : { outcome: 'missed', attainment: attainment(number, target, metric, false) };
}

/** Of a range the end that keeps the target worst, whichever way the metric itself is better. */
function judgedNumber({ number, low, high }: Reading, target: Target): number {
  if (low === undefined || high === undefined) return number as number;
  const better = betterUnder(target);
  if (better) return better === 'higher' ? low : high;
  return Math.abs(low - target.value) > Math.abs(high - target.value) ? low : high;
}

/** Whether what a bound leaves open keeps the target: all of it, nothing of it, or some. Undefined for what is no bound. */
function keepsWithin({ below, above }: Reading, target: Target): boolean | 'perhaps' | undefined {
  const { value, comparator, tolerance = 0 } = target;
  if (below !== undefined) return below <= value - tolerance ? comparator.startsWith('<') : 'perhaps';
  if (above !== undefined) return above >= value + tolerance ? comparator.startsWith('>') : 'perhaps';
  return undefined;
}

function onlyBound(value: Reading): Reason {
  return { code: 'too-weak', text: `known only to be ${value.text}` };
}

const ASKED: Record<Basis, string> = {
  claimed: 'a claim',
  reported: 'a reported run',
  measured: 'a measured value',
  independent: 'an independent one',
};

function whyNotMet(value: Reading, target: Target): Reason | undefined {
  if (target.basis && !atLeast(value.basis, target.basis))
    return { code: 'too-weak', text: `${value.text} is only ${value.basis}, the target asks for ${ASKED[target.basis]}` };
  if (!target.sustained || lasts(value, target.sustained)) return undefined;
  const held = value.duration ? `held for ${value.duration.text}` : 'states no duration';
  return { code: 'too-short', text: `${value.text} ${held}, the target asks for ${target.sustained.text}` };
}

function lasts(value: Reading, sustained: NonNullable<Target['sustained']>): boolean {
  return value.duration !== undefined && seconds(value.duration) >= seconds(sustained);
}
