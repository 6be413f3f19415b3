/** One metric, judged. */
import type { MetricResult, Reading, TargetResult } from '../model/report.ts';
import type { Day, Metric, Scorecard } from '../model/types.ts';
import { choose } from './choose.ts';
import { field, type StandOf } from './field.ts';
import { freshness } from './freshness.ts';
import { type Path, paceOf } from './pace.ts';
import type { Common } from './readings.ts';
import { type RegisterView, registerOf, shiftsOf } from './regressions.ts';
import { sentence } from './sentence.ts';
import type { SeriesBreak } from './series.ts';
import { stand } from './stand.ts';
import { metOn, onTime } from './targets.ts';
import { trend } from './trend.ts';

/** What is known about a metric before it is judged. */
export interface MetricFacts {
  /** All subjects, newest first, the derived one included. */
  readonly readings: () => readonly Reading[];
  /** Those of one subject. */
  readonly of: (subject: string) => readonly Reading[];
  /** What its formula did not find. */
  readonly missing?: string;
  /** Breaks of its series, oldest first. */
  readonly breaks: readonly SeriesBreak[];
  /** What is true of all that is stated of it. */
  readonly common: Pick<Common, 'bySubject' | 'standings'>;
  /** Criteria that check it. */
  readonly usedBy: readonly string[];
  /** Metrics whose values its formula reads. */
  readonly inputs: readonly string[];
  /** What its register of regressions is told by. */
  readonly told: Omit<RegisterView, 'asOf'>;
}

/** Judges a metric as of a day; `parts` are the results of a share set's parts, `standOf` tells how a judged subject stands. */
export function judgeMetric(
  metric: Metric,
  facts: MetricFacts,
  parts: readonly MetricResult[],
  standOf: StandOf,
  scorecard: Scorecard,
  asOf: Day,
): MetricResult {
  const readings = facts.of(scorecard.subject.id);
  const all = facts.readings();
  const others = readings.length === all.length ? [] : all.filter((one) => one.subject !== scorecard.subject.id);
  const { value, unknown, outcome, reason, score, ...stood } = stand(
    metric,
    { readings: () => readings, missing: facts.missing },
    parts,
    asOf,
  );
  const { isOneSeries = false } = facts.common.bySubject.get(scorecard.subject.id) ?? {};
  const path = { value, readings, breaks: facts.breaks, start: scorecard.baseline.date };
  const targets = stood.targets.map((one) => ({
    ...one,
    onTime: onTime(metric, one, { readings: () => readings, unknown }, asOf),
    ...onItsWay(one, metric, path, asOf),
  }));
  const target = targets.find((one) => one.inForce);
  const title = (id: string) => scorecard.subjects.find((one) => one.id === id)?.title ?? id;
  const { parts: _parts, targets: _targets, ...described } = metric;
  return {
    ...described,
    scored: !metric.supporting && !metric.northStar && (target !== undefined || parts.length > 0),
    outcome,
    reason,
    sentence: sentence(metric, { outcome, reason, unknown, value, target }, title),
    score,
    targets,
    target,
    value: value && { ...value, standing: 'counted' },
    claim: facts.common.standings.has('claimed')
      ? readings.find((one) => one.standing === 'claimed' && one.number !== undefined)
      : undefined,
    readings: value ? readings.with(readings.indexOf(value), { ...value, standing: 'counted' }) : readings,
    others,
    field: field(metric, facts, standOf, scorecard, asOf),
    breaks: facts.breaks,
    freshness: freshness(value, metric.cadence, asOf),
    trend: trend(value, readings, facts.breaks, metric),
    ...registerOf(shiftsOf(metric, { readings, breaks: facts.breaks, isOneSeries }), { ...facts.told, asOf }),
    parts,
    usedBy: facts.usedBy,
    inputs: facts.inputs,
  };
}

/** The day on which it was first kept and, while it is not yet due, its pace. */
function onItsWay(target: TargetResult, metric: Metric, path: Path, asOf: Day): Pick<TargetResult, 'metOn' | 'pace'> {
  const { due, until } = target;
  if (!due) return {};
  const reached = metOn(metric, target, until ? path.readings.filter(({ date }) => date < until) : path.readings);
  return {
    ...(reached && { metOn: reached }),
    ...(target.outcome === 'pending' && asOf < due && { pace: paceOf(target, metric, path) }),
  };
}

/** The reading that counts for a metric without looking at its targets, for formulas. */
export function countedReading(metric: Metric, readings: readonly Reading[], asOf: Day): Reading | undefined {
  return choose(readings, metric, asOf);
}
