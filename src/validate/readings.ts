/** The values of a snapshot, one by one, whatever their spelling. */
import type { Path } from '../read/tree.ts';
import type { AuthoredSnapshot, Reading, Value, Values } from '../schemas/authored.ts';

/** One value with its place. */
export interface PlacedReading {
  readonly metric: string;
  /** Undefined for the scorecard's own subject. */
  readonly subject?: string;
  /** Where it stands in the file. */
  readonly at: Path;
  readonly reading: Reading;
}

/** Every value of a snapshot, in the order of the file. Most are numbers alone, and several rules look at all of them, so this is plain. */
export function readingsOf(data: AuthoredSnapshot): readonly PlacedReading[] {
  const all: PlacedReading[] = [];
  if (data.values) addReadings(all, data.values, ['values'], undefined);
  for (const subject in data.subjects) addReadings(all, data.subjects[subject] as Values, ['subjects', subject], subject);
  return all;
}

function addReadings(all: PlacedReading[], values: Values, around: Path, subject: string | undefined): void {
  for (const metric in values) {
    const value = values[metric] as Value;
    const at = [...around, metric];
    if (typeof value !== 'object') all.push({ metric, subject, at, reading: { value } });
    else if (!Array.isArray(value)) all.push({ metric, subject, at, reading: value });
    else for (const [index, reading] of value.entries()) all.push({ metric, subject, at: [...at, index], reading });
  }
}
