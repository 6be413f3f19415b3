/** (Scorecard, asOf, knownBy) -> Report. Pure: the same three give the same Report. */

import { editionOf } from '../model/editions.ts';
import { inputsOf } from '../model/formula.ts';
import type { MetricResult, Report } from '../model/report.ts';
import type { Clause, Day, Metric, Scorecard } from '../model/types.ts';
import { advise } from './advice/index.ts';
import { compare } from './comparison.ts';
import { coursesOf } from './courses.ts';
import { arrange, judgeCategory } from './dashboard.ts';
import { events } from './events.ts';
import { weighed } from './gains.ts';
import { historyOf } from './history.ts';
import { ALWAYS, knownAt } from './known.ts';
import { judgeMetric } from './metric.ts';
import { metricsOf, pastOf } from './past.ts';
import { countedCategories, judgePeers, type Stands, standsOfPeers, wholeScore } from './peers.ts';
import { ratioHistories } from './ratio-history.ts';
import { type Entry, register, statedIn } from './register.ts';
import { attestationsOf, judgedOnce } from './release.ts';
import { judgeReviews } from './reviews.ts';
import { sensitivity } from './sensitivity.ts';
import { judgeSources } from './sources.ts';
import { indicators, tally } from './tally.ts';

/** When is judged, and what was known. */
export interface Moment {
  /** The day as of which it is judged. */
  readonly asOf: Day;
  /** Only what was recorded by this day is known; everything unless given. */
  readonly knownBy?: Day;
}

/** Judges a scorecard as of a day. */
export function evaluate(everything: Scorecard, { asOf, knownBy = ALWAYS }: Moment): Report {
  const scorecard = knownAt(everything, asOf, knownBy);
  const authored = metricsOf(scorecard);
  const stated = statedIn(scorecard, authored, asOf);
  const known = register(scorecard, authored, stated, asOf);
  const entries = known(scorecard.subject.id);
  const peers = standsOfPeers(scorecard, known, asOf);
  const metrics = judgeMetrics(scorecard, entries, peers, asOf);
  const everyMetric = metrics.flatMap((one) => [one, ...one.parts]);
  const results = byId(everyMetric);
  const view = {
    scorecard,
    asOf,
    metrics: authored,
    results,
    readings: (id: string) => results.get(id)?.readings ?? [],
    missing: (id: string) => entries(id).missing,
    breaks: (id: string) => entries(id).breaks,
    attestations: attestationsOf(scorecard),
  };
  const judged = judgedOnce(view);
  const past = pastOf(scorecard, stated);
  const courses = coursesOf({ scorecard, asOf, past });
  const categories = scorecard.categories.map((category) => judgeCategory(category, metrics));
  const score = wholeScore(categories, results);
  const kpis = indicators(metrics);
  const promised = kpis.filter((one) => one.targets.length > 0);
  const promises = tally(promised);
  const {
    metrics: _m,
    sources: _s,
    snapshots,
    observations: _o,
    isObserved: _i,
    dashboards: _d,
    categories: _c,
    releases: _r,
    path: _p,
    comparisons,
    methodology,
    ...header
  } = scorecard;
  return {
    format: 1,
    ...header,
    edition: editionOf(methodology),
    asOf,
    knownBy,
    score,
    tally: tally(kpis),
    promises,
    categories,
    sensitivity: sensitivity(countedCategories(categories, results)),
    advice: advise(scorecard),
    northStars: metrics.filter((one) => one.northStar).map((one) => one.id),
    metrics,
    releases: weighed(scorecard.releases.map(({ id }) => judged(id))).map((one) => ({ ...one, history: historyOf(one, courses, asOf) })),
    dashboards: scorecard.dashboards.map((dashboard) => arrange(dashboard, results)),
    events: events({ scorecard, asOf, metrics: everyMetric, past, courses }),
    sources: judgeSources(scorecard, everyMetric, stated, asOf),
    peers: judgePeers({ subject: scorecard.subject.id, score, promises, categories, promised, results, asOf }, peers),
    comparisons: comparisons.map((one) => compare(one, view)),
    ratios: metrics.flatMap((one) => ratioHistories(one, view)),
    reviews: judgeReviews(scorecard.reviews, asOf),
    snapshots: snapshots.map(({ subjects: _u, remarks: _k, source, ...snapshot }) => ({ ...snapshot, source: source.id })),
    remarks: snapshots.flatMap((one) => one.remarks),
  };
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((one) => [one.id, one]));
}

function judgeMetrics(
  scorecard: Scorecard,
  entries: (id: string) => Entry,
  peers: ReadonlyMap<string, Stands>,
  asOf: Day,
): readonly MetricResult[] {
  const usage = usedBy(scorecard);
  const snapshots = byId(scorecard.snapshots);
  // Their names begin with their day.
  const decisions = Map.groupBy(
    scorecard.decisions.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ({ acknowledges }) => acknowledges,
  );
  const judgeOne = (metric: Metric): MetricResult => {
    const parts = metric.parts.map(judgeOne);
    const extra = { usedBy: usage.get(metric.id) ?? [], inputs: metric.formula ? inputsOf(metric.formula) : [] };
    const told = { snapshot: (id: string) => snapshots.get(id), decisions: decisions.get(metric.id) ?? [] };
    const standOf = (subject: string) => peers.get(subject)?.get(metric.id);
    return judgeMetric(metric, { ...entries(metric.id), ...extra, told }, parts, standOf, scorecard, asOf);
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
