/** The values of a snapshot, one by one, whatever their spelling. */
import type { Path } from '../read/tree.ts';
import type { AuthoredSnapshot, Reading } from '../schemas/authored.ts';

/** One value with its place. */
export interface PlacedReading {
  readonly metric: string;
  /** Undefined for the scorecard's own subject. */
  readonly subject?: string;
  /** Where it stands in the file. */
  readonly at: Path;
  readonly reading: Reading;
}

/** Every value of a snapshot, in the order of the file. */
export function readingsOf(data: AuthoredSnapshot): readonly PlacedReading[] {
  const others = Object.entries(data.subjects ?? {}).map(([subject, values]) => ({ subject, values, at: ['subjects', subject] }));
  return [{ subject: undefined, values: data.values ?? {}, at: ['values'] }, ...others].flatMap(({ subject, values, at }) =>
    Object.entries(values).flatMap(([metric, value]) => {
      const place = { metric, subject, at: [...at, metric] };
      if (Array.isArray(value)) return value.map((reading, index) => ({ ...place, at: [...place.at, index], reading }));
      return [{ ...place, reading: typeof value === 'object' ? value : { value } }];
    }),
  );
}
