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

/** How many values of a metric a source has given. */
interface Fed {
  observations: number;
  /** Of the own subject. */
  own: number;
}

function judgeSource(source: Source, own: readonly Snapshot[], metrics: readonly MetricResult[], subject: string, asOf: Day): SourceResult {
  const fed = new Map<string, Fed>();
  let [count, strongest] = [0, -1];
  for (const { observations } of own)
    for (const one of observations) {
      const known = fed.get(one.metric) ?? { observations: 0, own: 0 };
      known.observations += 1;
      if (one.subject === subject) known.own += 1;
      if (known.observations === 1) fed.set(one.metric, known);
      count += 1;
      strongest = Math.max(strongest, BASES.indexOf(one.basis));
    }
  const feeds = metrics.flatMap(({ id, value }) => {
    const of = fed.get(id);
    return of ? [{ metric: id, ...of, counted: value?.source === source.id && of.own > 0 }] : [];
  });
  const last = own.findLast(({ dated }) => dated !== 'seen') ?? own.at(-1);
  return {
    ...source,
    snapshots: own.length,
    observations: count,
    attestations: own.flatMap((one) => one.attestations).length,
    last: last?.date,
    dated: last?.dated,
    basis: BASES[strongest],
    freshness: freshness(last, source.cadence, asOf),
    feeds: feeds.toSorted((a, b) => b.observations - a.observations),
  };
}
