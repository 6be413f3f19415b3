/** Sources, judged: what each has brought, how well founded, to which metrics, and whether it still speaks. */
import { atLeast } from '../model/basis.ts';
import type { MetricResult, SourceResult } from '../model/report.ts';
import type { Basis, Day, Scorecard, Snapshot, Source } from '../model/types.ts';
import { freshness } from './freshness.ts';
import type { Stated } from './register.ts';

/** All sources, by id. */
export function judgeSources(scorecard: Scorecard, metrics: readonly MetricResult[], stated: Stated, asOf: Day): readonly SourceResult[] {
  const bySource = Map.groupBy(scorecard.snapshots, (one) => one.source.id);
  const fed = Map.groupBy(
    metrics.flatMap((metric) => fedBy(metric, scorecard, stated)),
    ({ source }) => source,
  );
  return scorecard.sources.map((source) => judgeSource(source, bySource.get(source.id) ?? [], fed.get(source.id) ?? [], asOf));
}

/** What a source has given of a metric. */
interface Fed {
  readonly metric: MetricResult;
  /** The id of the source. */
  readonly source: string;
  observations: number;
  /** Of the own subject. */
  own: number;
  /** How well the best of it is founded. */
  strongest: Basis;
}

/** What each source has given of a metric. Nearly always that is one, of one subject, and they need not be counted. */
function fedBy(metric: MetricResult, { observations, subject }: Scorecard, stated: Stated): readonly Fed[] {
  const all = observations(metric.id);
  const { bySubject, bases } = stated(metric.id).common;
  const [first] = all;
  if (!first) return [];
  if (bySubject.size === 1 && bySubject.get(first.subject)?.isOneSeries) {
    const own = first.subject === subject.id ? all.length : 0;
    return [{ metric, source: first.source, observations: all.length, own, strongest: [...bases].reduce(stronger) }];
  }
  const fed = new Map<string, Fed>();
  for (const { source, basis, subject: who } of all) {
    const known = fed.get(source) ?? { metric, source, observations: 0, own: 0, strongest: basis };
    fed.set(source, known);
    known.observations += 1;
    if (who === subject.id) known.own += 1;
    known.strongest = stronger(known.strongest, basis);
  }
  return [...fed.values()];
}

function stronger(one: Basis, other: Basis): Basis {
  return atLeast(one, other) ? one : other;
}

function judgeSource(source: Source, snapshots: readonly Snapshot[], fed: readonly Fed[], asOf: Day): SourceResult {
  const feeds = fed.map(({ metric: { id, value }, observations, own }) => ({
    metric: id,
    observations,
    own,
    counted: value?.source === source.id && own > 0,
  }));
  const last = snapshots.findLast(({ dated }) => dated !== 'seen') ?? snapshots.at(-1);
  return {
    ...source,
    snapshots: snapshots.length,
    observations: feeds.reduce((sum, { observations }) => sum + observations, 0),
    attestations: snapshots.flatMap((one) => one.attestations).length,
    last: last?.date,
    dated: last?.dated,
    basis: fed.length > 0 ? fed.map(({ strongest }) => strongest).reduce(stronger) : undefined,
    freshness: freshness(last, source.cadence, asOf),
    feeds: feeds.toSorted((a, b) => b.observations - a.observations),
  };
}
