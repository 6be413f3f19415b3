import { addedFiles, retiredBefore } from '../change.ts';
import type { Finding } from '../finding.ts';
import type { Guard } from '../guard.ts';
import { tombstoneOf, wordsOf } from '../names.ts';
import { readingsOf } from '../readings.ts';

/** Nobody's work disappears without a word, since two changes met. */
export const retiredValue: Guard = {
  name: 'retired-value',
  summary: 'A new snapshot states no values of a metric that the base branch has retired meanwhile.',
  why: 'Values of a retired metric are kept and not shown; who adds one has not heard yet that it is gone.',
  example: 'One change retires a metric, another one adds a value of it. Write it under the id that the metric has become.',
  check: (change) => {
    const gone = retiredBefore(change);
    if (Object.keys(gone).length === 0) return [];
    return addedFiles(change, 'snapshots').flatMap(({ path, data }) =>
      readingsOf(data).flatMap(({ metric, at }): Finding[] => {
        const tombstone = tombstoneOf(change.after, metric);
        const merged = Object.hasOwn(gone, metric) || Object.hasOwn(gone, metric.split('/')[0] as string);
        // What was recorded later is refused by the rules as well.
        if (!tombstone || !merged || data.recorded > tombstone.date) return [];
        return [{ path, at, part: 'key', ...wordsOf(metric, tombstone) }];
      }),
    );
  },
};
