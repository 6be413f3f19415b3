/** Which version a figure is about. */
import type { Observation, Snapshot } from './types.ts';

/** The version of the subject of an observation, as its snapshot states it; `own` is the scorecard's subject. */
export function versionOf(
  { subject }: Pick<Observation, 'subject'>,
  { version, versions }: Pick<Snapshot, 'version' | 'versions'>,
  own: string,
): string | undefined {
  return subject === own ? version : versions[subject];
}
