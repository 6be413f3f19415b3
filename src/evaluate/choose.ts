/** Which value counts. */

import { BASES } from '../model/basis.ts';
import type { Reading } from '../model/report.ts';
import { badness } from '../model/target.ts';
import type { Day, Metric } from '../model/types.ts';
import { freshSince } from './freshness.ts';
import { isAdmissible } from './readings.ts';

/**
 * Of the admissible readings the fresh ones (not stale on the day), or all where none is fresh; of those the best founded; of those the
 * newest; of those the least favourable. On 11 October three coverages, 10 % and 52 % reported and 17.3 % measured: 17.3 % counts.
 */
export function choose(readings: readonly Reading[], metric: Metric, asOf: Day): Reading | undefined {
  const admissible = readings.filter(isAdmissible);
  const since = metric.cadence && freshSince(metric.cadence, asOf);
  const fresh = since === undefined ? admissible : admissible.filter((one) => one.dated !== 'seen' && one.date >= since);
  const candidates = fresh.length > 0 ? fresh : admissible;
  return candidates.reduce<Reading | undefined>((best, one) => (best && !beats(one, best, metric) ? best : one), undefined);
}

function beats(one: Reading, best: Reading, metric: Metric): boolean {
  const founded = BASES.indexOf(one.basis) - BASES.indexOf(best.basis);
  if (founded !== 0) return founded > 0;
  if (one.date !== best.date) return one.date > best.date;
  return badness(one.number ?? 0, metric) > badness(best.number ?? 0, metric);
}
