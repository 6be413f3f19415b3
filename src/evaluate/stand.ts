/** How one subject stands under a metric: its value against the targets. The own subject and its peers are judged by this one function. */
import type { Outcome, Reading, Reason, Score, TargetResult } from '../model/report.ts';
import type { Day, Metric } from '../model/types.ts';
import { choose } from './choose.ts';
import type { Verdict } from './judge.ts';
import { combine, metricScore } from './scoring.ts';
import { deciding, judgeTargets } from './targets.ts';
import { COUNTS, unknownReason } from './unknown.ts';

/** What a whole is judged by where it has parts. */
export interface Part {
  /** How the part was judged. */
  readonly outcome: Outcome;
  /** Why it is not simply met or missed. */
  readonly reason?: Reason;
  /** What it brings to the score. */
  readonly score: Score;
}

/** A subject under a metric, judged. */
export interface Stand extends Part {
  /** The value that decides. */
  readonly value?: Reading;
  /** Why no value counts, where none does. */
  readonly unknown: Reason;
  /** Every target, judged. */
  readonly targets: readonly TargetResult[];
  /** The one that is in force. */
  readonly target?: TargetResult;
}

/** What is known of the subject. */
export interface Known {
  /** Its own readings only, newest first. */
  readonly readings: () => readonly Reading[];
  /** The one of them that counts, where that is known. */
  readonly counted?: Reading | undefined;
  /** What the metric's formula did not find. */
  readonly missing?: string;
}

/** Judges a subject as of a day; `parts` are how it stands under the parts of a share set. */
export function stand(metric: Metric, known: Known, parts: readonly Part[], asOf: Day): Stand {
  const { readings, missing } = known;
  // Those of a day of the past are gathered only where they are asked for, and all are looked through only for a reason.
  const counted = known.counted ?? choose(readings(), metric, asOf);
  const evidence = { readings, counted, unknown: counted ? COUNTS : unknownReason(readings(), missing) };
  const targets = judgeTargets(metric, evidence, asOf);
  const target = targets.find((one) => one.inForce);
  const value = deciding(metric, target, evidence, asOf);
  const { outcome, reason } = parts.length > 0 ? overParts(parts) : verdict(metric, target, value, evidence.unknown);
  const score =
    parts.length > 0 ? combine(parts.map((part) => ({ weight: 1, score: part.score }))) : metricScore(outcome, target?.attainment);
  return { value, unknown: evidence.unknown, targets, target, outcome, reason, score };
}

function verdict(metric: Metric, target: TargetResult | undefined, value: Reading | undefined, unknown: Reason): Verdict {
  if (target) return { outcome: target.outcome, reason: target.why };
  const text = metric.targets.length > 0 ? 'no target yet' : 'no target';
  return { outcome: 'not-applicable', reason: value ? { code: 'no-target', text } : { ...unknown, text: `${text}; ${unknown.text}` } };
}

/** A share set is met where all parts are, missed where one is. */
function overParts(parts: readonly Part[]): Verdict {
  const missed = parts.filter((part) => part.outcome === 'missed').length;
  if (missed > 0) {
    const off = missed === 1 ? 'is off its share' : 'are off their shares';
    return { outcome: 'missed', reason: { code: 'parts', text: `${missed} of ${parts.length} parts ${off}` } };
  }
  const open = parts.filter((part) => part.outcome !== 'met');
  const [first] = open;
  if (!first) return { outcome: 'met' };
  const same = open.length === parts.length && open.every((part) => part.reason?.text === first.reason?.text);
  const text = `${open.length} of ${parts.length} parts ${open.length === 1 ? 'is' : 'are'} unknown`;
  return { outcome: first.outcome, reason: same ? first.reason : { code: 'parts', text } };
}
