/** One metric, judged. */
import type { MetricResult, Reading, Reason, TargetResult } from '../model/report.ts';
import type { Day, Metric, Scorecard } from '../model/types.ts';
import { choose } from './choose.ts';
import { field } from './field.ts';
import { freshness } from './freshness.ts';
import type { Verdict } from './judge.ts';
import { combine, metricScore } from './scoring.ts';
import { sentence } from './sentence.ts';
import { deciding, judgeTargets } from './targets.ts';
import { type SeriesBreak, trend } from './trend.ts';
import { unknownReason } from './unknown.ts';

/** What is known about a metric before it is judged. */
export interface MetricFacts {
  /** All subjects, newest first, the derived one included. */
  readonly readings: readonly Reading[];
  /** What its formula did not find. */
  readonly missing?: string;
  /** Breaks of its series, oldest first. */
  readonly breaks: readonly SeriesBreak[];
  /** Criteria that check it. */
  readonly usedBy: readonly string[];
  /** Metrics whose values its formula reads. */
  readonly inputs: readonly string[];
}

/** Judges a metric as of a day; `parts` are the results of a share set's parts. */
export function judgeMetric(
  metric: Metric,
  facts: MetricFacts,
  parts: readonly MetricResult[],
  scorecard: Scorecard,
  asOf: Day,
): MetricResult {
  const own = facts.readings.filter((one) => one.subject === scorecard.subject.id);
  const others = facts.readings.filter((one) => one.subject !== scorecard.subject.id);
  const unknown = unknownReason(own, facts.missing);
  const targets = judgeTargets(metric, { readings: own, unknown }, asOf);
  const target = targets.find((one) => one.inForce);
  const value = deciding(metric, target, own, asOf);
  const { outcome, reason } = parts.length > 0 ? overParts(parts) : verdict(metric, target, value, unknown);
  const title = (id: string) => scorecard.subjects.find((one) => one.id === id)?.title ?? id;
  const { parts: _parts, targets: _targets, ...described } = metric;
  return {
    ...described,
    scored: !metric.supporting && !metric.northStar && (target !== undefined || parts.length > 0),
    outcome,
    reason,
    sentence: sentence(metric, { outcome, reason, unknown, value, target }, title),
    score: parts.length > 0 ? combine(parts.map((part) => ({ weight: 1, score: part.score }))) : metricScore(outcome, target?.attainment),
    targets,
    target,
    value: value && { ...value, standing: 'counted' },
    claim: own.find((one) => one.standing === 'claimed' && one.number !== undefined),
    readings: own.map((one) => (one === value ? { ...one, standing: 'counted' } : one)),
    others,
    field: field(metric, others, facts.breaks, scorecard, asOf),
    breaks: facts.breaks,
    freshness: freshness(value, metric.cadence, asOf),
    trend: trend(value, own, facts.breaks, metric),
    parts,
    usedBy: facts.usedBy,
    inputs: facts.inputs,
  };
}

function verdict(metric: Metric, target: TargetResult | undefined, value: Reading | undefined, unknown: Reason): Verdict {
  if (target) return { outcome: target.outcome, reason: target.why };
  const text = metric.targets.length > 0 ? 'no target yet' : 'no target';
  return { outcome: 'not-applicable', reason: value ? { code: 'no-target', text } : { ...unknown, text: `${text}; ${unknown.text}` } };
}

/** A share set is met where all parts are, missed where one is. */
function overParts(parts: readonly MetricResult[]): Verdict {
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

/** The reading that counts for a metric without looking at its targets, for formulas. */
export function countedReading(metric: Metric, readings: readonly Reading[], subject: string, asOf: Day): Reading | undefined {
  return choose(
    readings.filter((one) => one.subject === subject),
    metric,
    asOf,
  );
}
