/** A change held against its base, as JSON. */

import type { Diff } from '../../model/diff.ts';
import { withoutIsolates } from '../../model/direction.ts';

/** The whole of it; programs get the words of the data as they were written. */
export function diffJson(diff: Diff): string {
  return withoutIsolates(`${JSON.stringify(diff, null, 1)}\n`);
}
