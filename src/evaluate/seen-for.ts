/** A metric as it is seen for another subject: its readings in the place of the own ones, and none of the own promises. */
import type { FieldResult, MetricResult, Reading, Report, TargetResult } from '../model/report.ts';
import type { Target } from '../model/types.ts';
import { choose } from './choose.ts';
import { metricScore } from './scoring.ts';
import { judgeTargets, onTime } from './targets.ts';
import { unknownReason } from './unknown.ts';

/** Of a metric what concerns that subject alone; targets only where the subject is judged. Throws where nothing is known of it. */
export function seenFor(subject: string, metric: MetricResult, report: Pick<Report, 'asOf'>): MetricResult {
  const place = metric.field.find((one) => one.subject === subject);
  if (!place) throw new Error(`nothing is known of ${metric.id} for ${subject}`);
  const readings = counted(
    metric.others.filter((one) => one.subject === subject),
    place,
  );
  const unknown = unknownReason(readings, undefined);
  const asked = { ...bare(metric), parts: [] };
  const evidence = { readings: () => readings, unknown, counted: choose(readings, asked, report.asOf) };
  const targets = (place.outcome ? judgeTargets(asked, evidence, report.asOf) : []).map((one) => ({
    ...one,
    onTime: onTime(asked, one, evidence, report.asOf),
  }));
  const target = targets.find(({ inForce }) => inForce);
  const outcome = place.outcome ?? 'not-applicable';
  // The register is of the own subject.
  const { regressions: _r, improvements: _i, ...common } = metric;
  return {
    ...common,
    outcome,
    reason: place.outcome ? place.reason : { code: 'no-target', text: 'no target' },
    score: metricScore(outcome, target?.attainment),
    scored: metric.scored && place.outcome !== undefined,
    targets,
    target,
    value: place.value,
    claim: readings.find(({ standing, number }) => standing === 'claimed' && number !== undefined),
    readings,
    others: [],
    field: [],
    breaks: metric.breaks.filter((one) => cuts(one, readings)),
    freshness: place.freshness,
    trend: place.trend,
    parts: [],
    usedBy: [],
  };
}

/** The readings newest first, the one that counts marked. */
function counted(readings: readonly Reading[], { value }: FieldResult): readonly Reading[] {
  return readings.map((one) => (one.id === value?.id ? value : one));
}

/** Whether there is something of that source on both sides. */
function cuts({ source, date }: MetricResult['breaks'][number], readings: readonly Reading[]): boolean {
  const days = readings.filter((one) => one.source === source).map((one) => one.date);
  return days.some((day) => day < date) && days.some((day) => day >= date);
}

/** With its targets as they were before anybody was judged by them. */
function bare(metric: MetricResult): Omit<MetricResult, 'targets'> & { readonly targets: readonly Target[] } {
  const authored = ({ outcome: _o, why: _w, attainment: _a, inForce: _i, onTime: _t, ...target }: TargetResult): Target => target;
  return { ...metric, targets: metric.targets.map(authored) };
}
