/** The places of one run: rank, ratio and share, from the values of one snapshot and from nothing else. */
import type { Place, Reading, Run } from '../model/report.ts';
import { badness } from '../model/target.ts';
import type { Metric } from '../model/types.ts';

/**
 * Readings of one snapshot under the same conditions, ranked; none where they are of a single subject. Of several values of a subject the
 * least favourable stands. Ratios are taken over the subject `relativeTo`; where none is named, shares of the sum.
 */
export function runOf(metric: Metric, readings: readonly Reading[], relativeTo: string | undefined): Run | undefined {
  const worst = [...Map.groupBy(readings, (one) => one.subject).values()].map((own) =>
    own.reduce((a, b) => (badnessOf(b, metric) > badnessOf(a, metric) ? b : a)),
  );
  const [first] = worst;
  if (!first || worst.length < 2) return undefined;
  const ranked = worst.toSorted((a, b) => badnessOf(a, metric) - badnessOf(b, metric));
  const part = isMeasure(metric) ? partOf(ranked, relativeTo) : () => ({});
  const places = ranked.map(
    (one): Place => ({
      subject: one.subject,
      reading: one.id,
      number: numberOf(one),
      text: one.text,
      rank: ranked.findIndex((other) => badnessOf(other, metric) === badnessOf(one, metric)) + 1,
      ...part(numberOf(one)),
    }),
  );
  return { snapshot: first.snapshot, date: first.date, conditions: first.conditions, places };
}

/** Steps of a scale and places among others cannot be divided. */
function isMeasure({ scale, unit }: Metric): boolean {
  return scale === undefined && unit !== 'rank';
}

/** None where what it is divided by is missing or zero; of a sum nothing may be negative. */
function partOf(readings: readonly Reading[], relativeTo: string | undefined): (number: number) => Pick<Place, 'ratio' | 'share'> {
  if (relativeTo !== undefined) {
    const base = readings.find((one) => one.subject === relativeTo)?.number;
    return (number) => (base ? { ratio: number / base } : {});
  }
  const sum = readings.reduce((total, one) => total + numberOf(one), 0);
  const isSum = sum > 0 && readings.every((one) => numberOf(one) >= 0);
  return (number) => (isSum ? { share: number / sum } : {});
}

function badnessOf(one: Reading, metric: Metric): number {
  return badness(numberOf(one), metric);
}

function numberOf(one: Reading): number {
  return one.number as number;
}
