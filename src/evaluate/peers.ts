/**
 * The subjects that are held against the same targets as the own one. Each is judged by the function that judges the own subject, on its
 * own readings; only metrics with a formula are worked out anew, as if that subject were the own one.
 */
import type { CategoryResult, MetricResult, PeerResult, Tally } from '../model/report.ts';
import type { Category, Day, Metric, Scorecard } from '../model/types.ts';
import { freshness } from './freshness.ts';
import type { Register } from './register.ts';
import { combine, OPEN } from './scoring.ts';
import { type Stand, stand } from './stand.ts';
import { type Countable, tally } from './tally.ts';

/** How a subject stands, by metric; the parts of share sets too. */
export type Stands = ReadonlyMap<string, Stand>;

/** How every judged subject but the own one stands, by subject, in the order of the scorecard. */
export function standsOfPeers({ subject, subjects, metrics }: Scorecard, known: Register, asOf: Day): ReadonlyMap<string, Stands> {
  const judged = subjects.filter(({ id, judged }) => judged && id !== subject.id);
  return new Map(judged.map(({ id }) => [id, standsOf(id, metrics, known, asOf)]));
}

function standsOf(subject: string, metrics: readonly Metric[], known: Register, asOf: Day): Stands {
  const entries = known(subject);
  const stands = new Map<string, Stand>();
  const judge = (metric: Metric): Stand => {
    const parts = metric.parts.map(judge);
    const { of, missing } = entries(metric.id);
    const result = stand(metric, { readings: () => of(subject), missing }, parts, asOf);
    stands.set(metric.id, result);
    return result;
  };
  for (const metric of metrics) judge(metric);
  return stands;
}

/** What the own subject came to. */
export interface Own {
  /** Its id. */
  readonly subject: string;
  /** Of the whole. */
  readonly score: PeerResult['score'];
  /** Over its promises. */
  readonly promises: Tally;
  /** Judged. */
  readonly categories: readonly CategoryResult[];
  /** The promises: judged metrics with a target, the parts of share sets one by one. */
  readonly promised: readonly MetricResult[];
  /** All metrics by id. */
  readonly results: ReadonlyMap<string, MetricResult>;
  /** The day as of which it is judged. */
  readonly asOf: Day;
}

/** The own subject and its peers, each with its scores; none where there are no peers. */
export function judgePeers(own: Own, peers: ReadonlyMap<string, Stands>): readonly PeerResult[] {
  if (peers.size === 0) return [];
  const first = { subject: own.subject, score: own.score, tally: own.promises, categories: own.categories.map(scoreOf) };
  return [first, ...[...peers].map(([subject, stands]) => judgePeer(subject, stands, own))];
}

function judgePeer(subject: string, stands: Stands, own: Own): PeerResult {
  const categories = own.categories.map((category) => ({ ...category, score: categoryScore(category, stands, own) }));
  return {
    subject,
    score: wholeScore(categories, own.results),
    tally: tally(own.promised.map((metric) => withAge(metric, stands, own.asOf))),
    categories: categories.map(scoreOf),
  };
}

function withAge({ id, cadence }: MetricResult, stands: Stands, asOf: Day): Countable {
  const { outcome, value } = stands.get(id) as Stand;
  return { outcome, freshness: freshness(value, cadence, asOf) };
}

function categoryScore({ metrics }: CategoryResult, stands: Stands, { results }: Own): PeerResult['score'] {
  const scored = metrics.map((id) => results.get(id) as MetricResult).filter((metric) => metric.scored);
  return combine(scored.map(({ id, weight }) => ({ weight, score: stands.get(id)?.score ?? OPEN })));
}

function scoreOf({ id, score }: CategoryResult): PeerResult['categories'][number] {
  return { category: id, score };
}

/** Over the categories in which something is scored, by their weights. */
export function wholeScore(
  categories: readonly Pick<CategoryResult, keyof Category | 'score' | 'metrics'>[],
  results: ReadonlyMap<string, MetricResult>,
): PeerResult['score'] {
  return combine(countedCategories(categories, results).map(({ weight, score }) => ({ weight, score })));
}

/** The categories that have a part in the score of the whole: something in them is scored, and they do not stand aside. */
export function countedCategories<T extends Pick<CategoryResult, keyof Category | 'metrics'>>(
  categories: readonly T[],
  results: ReadonlyMap<string, MetricResult>,
): readonly T[] {
  return categories.filter(({ weight, metrics }) => weight > 0 && metrics.some((id) => results.get(id)?.scored));
}
