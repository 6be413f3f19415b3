/** Sources, judged: what each has brought, how well founded, to which metrics, and whether it still speaks. */
import { atLeast } from '../model/basis.ts';
import type { MetricResult, SourceResult } from '../model/report.ts';
import type { Basis, Day, Scorecard, Snapshot, Source } from '../model/types.ts';
import { freshness } from './freshness.ts';

/** All sources, by id. */
export function judgeSources(scorecard: Scorecard, metrics: readonly MetricResult[], asOf: Day): readonly SourceResult[] {
  const bySource = Map.groupBy(scorecard.snapshots, (one) => one.source.id);
  const fed = fedBy(scorecard, metrics);
  return scorecard.sources.map((source) => judgeSource(source, bySource.get(source.id) ?? [], fed.get(source.id) ?? [], asOf));
}

/** What a source has given of a metric. */
interface Fed {
  readonly metric: MetricResult;
  observations: number;
  /** Of the own subject. */
  own: number;
  /** How well the best of it is founded. */
  strongest: Basis;
}

/** By source, in the order of the metrics. */
function fedBy({ observations, subject }: Scorecard, metrics: readonly MetricResult[]): ReadonlyMap<string, readonly Fed[]> {
  const fed = new Map<string, Fed[]>();
  for (const metric of metrics) {
    const bySource = new Map<string, Fed>();
    for (const one of observations(metric.id)) {
      const known = bySource.get(one.source) ?? { metric, observations: 0, own: 0, strongest: one.basis };
      if (known.observations === 0) bySource.set(one.source, known);
      known.observations += 1;
      if (one.subject === subject.id) known.own += 1;
      if (!atLeast(known.strongest, one.basis)) known.strongest = one.basis;
    }
    for (const [source, one] of bySource) fed.set(source, [...(fed.get(source) ?? []), one]);
  }
  return fed;
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
    basis: fed.reduce<Basis | undefined>((best, { strongest }) => (best && atLeast(best, strongest) ? best : strongest), undefined),
    freshness: freshness(last, source.cadence, asOf),
    feeds: feeds.toSorted((a, b) => b.observations - a.observations),
  };
}
