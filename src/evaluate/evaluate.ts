/** (Scorecard, asOf, knownBy) -> Report. Pure: the same three give the same Report. */
import { inputsOf } from '../model/formula.ts';
import type { MetricResult, Report, SourceResult } from '../model/report.ts';
import type { Clause, Day, Metric, Scorecard, Snapshot } from '../model/types.ts';
import { arrange, judgeCategory } from './dashboard.ts';
import { events } from './events.ts';
import { judgeMetric } from './metric.ts';
import { BASES } from './readings.ts';
import { register } from './register.ts';
import { judgeRelease } from './release.ts';
import { combine } from './scoring.ts';
import { indicators, tally } from './tally.ts';

/** When is judged, and what was known. */
export interface Moment {
  readonly asOf: Day;
  /** Only what was recorded by this day is known; everything unless given. */
  readonly knownBy?: Day;
}

const ALWAYS = '9999-12-31';

/** Judges a scorecard as of a day. */
export function evaluate(scorecard: Scorecard, moment: Moment): Report {
  const { asOf, knownBy = ALWAYS } = moment;
  const metrics = judgeMetrics(scorecard, asOf, knownBy);
  const everyMetric = metrics.flatMap((one) => [one, ...one.parts]);
  const results = new Map(everyMetric.map((one) => [one.id, one]));
  const authored = new Map(allMetrics(scorecard).map((one) => [one.id, one]));
  const categories = scorecard.categories.map((category) => judgeCategory(category, metrics));
  const scored = categories.filter((category) => category.metrics.some((id) => results.get(id)?.scored));
  const snapshots = scorecard.snapshots.filter((one) => one.date <= asOf && one.recorded <= knownBy);
  const remarks = snapshots.flatMap((one) => one.remarks);
  const kpis = indicators(metrics);
  const { metrics: _m, sources: _s, snapshots: _n, dashboards: _d, categories: _c, releases: _r, ...header } = scorecard;
  return {
    format: 1,
    ...header,
    asOf,
    knownBy,
    score: combine(scored.map(({ weight, score }) => ({ weight, score }))),
    tally: tally(kpis),
    promises: tally(kpis.filter((one) => one.targets.length > 0)),
    categories,
    northStars: metrics.filter((one) => one.northStar).map((one) => one.id),
    metrics,
    releases: scorecard.releases.map((release) => judgeRelease(release, { scorecard, asOf, knownBy, metrics: authored, results })),
    dashboards: scorecard.dashboards.map((dashboard) => arrange(dashboard, results)),
    events: events(everyMetric, remarks),
    sources: sources(scorecard, snapshots),
    snapshots: snapshots.map(({ observations: _o, remarks: _k, source, ...snapshot }) => ({ ...snapshot, source: source.id })),
    remarks,
  };
}

/** Every metric, with the parts of share sets behind their set. */
function allMetrics(scorecard: Scorecard): readonly Metric[] {
  return scorecard.metrics.flatMap((metric) => [metric, ...metric.parts]);
}

function judgeMetrics(scorecard: Scorecard, asOf: Day, knownBy: Day): readonly MetricResult[] {
  const all = allMetrics(scorecard);
  const facts = register(scorecard, all, asOf, knownBy);
  const usage = usedBy(scorecard);
  const judgeOne = (metric: Metric): MetricResult => {
    const parts = metric.parts.map(judgeOne);
    const extra = { usedBy: usage.get(metric.id) ?? [], inputs: metric.formula ? inputsOf(metric.formula) : [] };
    return judgeMetric(metric, { ...facts(metric.id), ...extra }, parts, scorecard, asOf);
  };
  return scorecard.metrics.map(judgeOne);
}

/** Criteria by the metrics that they check. */
function usedBy(scorecard: Scorecard): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  const visit = (clause: Clause, criterion: string): void => {
    if (clause.kind === 'check') uses.set(clause.metric, [...new Set([...(uses.get(clause.metric) ?? []), criterion])]);
    if (clause.kind === 'all' || clause.kind === 'any') for (const one of clause.clauses) visit(one, criterion);
  };
  for (const release of scorecard.releases)
    for (const group of release.groups) for (const criterion of group.criteria) visit(criterion.clause, criterion.id);
  return uses;
}

function sources(scorecard: Scorecard, snapshots: readonly Snapshot[]): readonly SourceResult[] {
  return scorecard.sources.map((source) => {
    const own = snapshots.filter((one) => one.source.id === source.id);
    const observations = own.flatMap((one) => one.observations);
    const strongest = Math.max(-1, ...observations.map((one) => BASES.indexOf(one.basis)));
    return { ...source, snapshots: own.length, observations: observations.length, last: own.at(-1)?.date, basis: BASES[strongest] };
  });
}
