/** What snapshots state, one by one, with the series to which each value belongs. */
import type { AuthoredRun } from '../model/authored-set.ts';
import type { Day } from '../model/types.ts';
import type { AuthoredSnapshot } from '../schemas/authored.ts';
import { canonical } from './canonical.ts';
import { type PlacedReading, readingsOf } from './readings.ts';

/** One value with its snapshot. */
export interface Stated extends PlacedReading {
  /** The snapshot that states it. */
  readonly file: AuthoredRun;
  /** The day that this snapshot speaks of. */
  readonly day: Day;
  /** The same for all values that follow one another: of one source, metric and subject, under the same conditions. */
  readonly series: string;
}

/** Every value of a snapshot that was not refuted where it is quoted, in the order of the file; of these metrics only, where they are given. */
export function statedIn(file: AuthoredRun, metrics?: ReadonlySet<string>): readonly Stated[] {
  const { source, data } = file;
  return readingsOf(data)
    .filter(({ metric, reading }) => (metrics?.has(metric) ?? true) && reading.failed === undefined && reading.refuted === undefined)
    .map((one) => {
      const conditions = { ...data.conditions, ...one.reading.conditions };
      return { ...one, file, day: dayOf(data), series: canonical([source, one.metric, one.subject ?? '', conditions]) };
    });
}

/** The day that a snapshot speaks of. */
export function dayOf({ date, published, seen, recorded }: AuthoredSnapshot): Day {
  return date ?? published ?? seen ?? recorded;
}

type Kind = 'corrects' | 'retracts' | 'refutes';

/** Whether a value was replaced, taken back or refuted by any of some snapshots. */
export function struckOutBy(
  snapshots: readonly AuthoredRun[],
  kinds: readonly Kind[] = ['corrects', 'retracts', 'refutes'],
): (id: string, metric: string) => boolean {
  const remarks = Map.groupBy(
    snapshots.flatMap(({ data }) => kinds.flatMap((kind) => data[kind] ?? [])),
    ({ snapshot }) => snapshot,
  );
  return (id, metric) => (remarks.get(id) ?? []).some(({ metrics }) => metrics === undefined || metrics.includes(metric));
}
