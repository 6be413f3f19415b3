/** Works out places again, the plain way: from the readings of one snapshot. */
import type { MetricResult, Reading, Report } from '../../src/model/report.ts';
import { badness } from '../../src/model/target.ts';

/** What somebody says of a subject in a run. */
export interface Claimed {
  readonly metric: string;
  readonly relativeTo: string | undefined;
  readonly snapshot: string;
  /** `name=value; name=value` */
  readonly conditions: string;
  readonly subject: string;
  readonly number: number;
  readonly rank: number;
  readonly of: number;
  readonly ratio: number | undefined;
  readonly share: number | undefined;
}

/** Everything that a Report says of places. */
export function claimsOf({ comparisons }: Report): readonly Claimed[] {
  return comparisons.flatMap(({ metrics, relativeTo }) =>
    metrics.flatMap(({ metric, tracks }) =>
      tracks.flatMap(({ runs }) =>
        runs.flatMap(({ snapshot, conditions, places }) =>
          places.map(({ subject, number, rank, ratio, share }) => ({
            metric,
            relativeTo,
            snapshot,
            conditions: words(conditions),
            subject,
            number,
            rank,
            of: places.length,
            ratio,
            share,
          })),
        ),
      ),
    ),
  );
}

interface Known {
  readonly metric: MetricResult;
  /** Without derived ones. */
  readonly bySnapshot: ReadonlyMap<string, readonly Reading[]>;
}

/** Each metric with its readings by their snapshot. */
export type Readings = ReadonlyMap<string, Known>;

/** The readings of a Report, sorted so that a run is found. */
export function readingsOf({ metrics }: Report): Readings {
  const all = metrics.flatMap((one) => [one, ...one.parts]);
  return new Map(
    all.map((metric) => {
      const stated = [...metric.readings, ...metric.others].filter(({ derivedFrom }) => derivedFrom === undefined);
      return [metric.id, { metric, bySnapshot: Map.groupBy(stated, ({ snapshot }) => snapshot) }];
    }),
  );
}

/** What is wrong with it, measured by that snapshot alone; nothing where it is right. */
export function fault(claim: Claimed, readings: Readings): string | undefined {
  const { metric, bySnapshot } = readings.get(claim.metric) as Known;
  const run = (bySnapshot.get(claim.snapshot) ?? []).filter((one) => words(one.conditions) === claim.conditions && stands(one));
  const numbers = new Map<string, number>();
  for (const { subject, number } of run) {
    const known = numbers.get(subject);
    if (known === undefined || badness(number as number, metric) > badness(known, metric)) numbers.set(subject, number as number);
  }
  const own = numbers.get(claim.subject);
  const better = [...numbers.values()].filter((one) => badness(one, metric) < badness(claim.number, metric)).length;
  const base = claim.relativeTo === undefined ? undefined : numbers.get(claim.relativeTo);
  const sum = [...numbers.values()].reduce((total, one) => total + one, 0);
  const isRight =
    own === claim.number &&
    numbers.size === claim.of &&
    claim.rank === better + 1 &&
    (claim.ratio === undefined || near(claim.ratio, claim.number / (base as number))) &&
    (claim.share === undefined || near(claim.share, claim.number / sum));
  return isRight ? undefined : `${claim.metric} ${claim.snapshot} ${claim.subject}`;
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.abs(other);
}

function stands(one: Reading): boolean {
  const isNumber = one.number !== undefined && one.below === undefined && one.above === undefined;
  return isNumber && ['counted', 'admissible', 'other-conditions'].includes(one.standing);
}

function words(conditions: Reading['conditions']): string {
  return Object.entries(conditions)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
}
