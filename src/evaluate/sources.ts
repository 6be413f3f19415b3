/** Sources, judged: what each has brought, how well founded, to which metrics, and whether it still speaks. */
import { BASES } from '../model/basis.ts';
import type { MetricResult, SourceResult } from '../model/report.ts';
import type { Day, Scorecard, Snapshot, Source } from '../model/types.ts';
import { freshness } from './freshness.ts';

/** All sources, by id. */
export function judgeSources(
  { sources, snapshots, subject }: Scorecard,
  metrics: readonly MetricResult[],
  asOf: Day,
): readonly SourceResult[] {
  const bySource = Map.groupBy(snapshots, (one) => one.source.id);
  return sources.map((source) => judgeSource(source, bySource.get(source.id) ?? [], metrics, subject.id, asOf));
}

function judgeSource(source: Source, own: readonly Snapshot[], metrics: readonly MetricResult[], subject: string, asOf: Day): SourceResult {
  const observations = own.flatMap((one) => one.observations);
  const strongest = observations.reduce((best, one) => Math.max(best, BASES.indexOf(one.basis)), -1);
  const byMetric = Map.groupBy(observations, (one) => one.metric);
  const feeds = metrics.flatMap(({ id, value }) => {
    const fed = byMetric.get(id) ?? [];
    const ofSubject = fed.filter((one) => one.subject === subject).length;
    const counted = value?.source === source.id && ofSubject > 0;
    return fed.length === 0 ? [] : [{ metric: id, observations: fed.length, own: ofSubject, counted }];
  });
  const last = own.findLast(({ dated }) => dated !== 'seen') ?? own.at(-1);
  return {
    ...source,
    snapshots: own.length,
    observations: observations.length,
    attestations: own.flatMap((one) => one.attestations).length,
    last: last?.date,
    dated: last?.dated,
    basis: BASES[strongest],
    freshness: freshness(last, source.cadence, asOf),
    feeds: feeds.toSorted((a, b) => b.observations - a.observations),
  };
}
