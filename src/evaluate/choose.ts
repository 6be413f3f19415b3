/** Which value counts. */

import { BASES } from '../model/basis.ts';
import type { Reading } from '../model/report.ts';
import { badness } from '../model/target.ts';
import type { Day, Metric } from '../model/types.ts';
import { hasExpired } from './expiry.ts';
import { freshSince } from './freshness.ts';
import { isAdmissible } from './readings.ts';

/**
 * Of the admissible readings the fresh ones (not stale on the day), or all where none is fresh; of those the best founded; of those the
 * newest; of those the least favourable. On 11 October three coverages, 10 % and 52 % reported and 17.3 % measured: 17.3 % counts.
 *
 * Where the evidence of that reading has expired, nothing older takes its place: it had been replaced, and what is unproven now is not
 * disproven by it. 12 reported in January and 4 certified in February until March: in April nothing counts, until somebody measures again.
 */
export function choose(readings: readonly Reading[], metric: Metric, asOf: Day): Reading | undefined {
  const since = metric.cadence && freshSince(metric.cadence, asOf);
  let candidates = readings.filter((one) => isAdmissible(one) || one.standing === 'expired');
  for (;;) {
    const best = pick(candidates, since, metric);
    if (!best || !isUnproven(best, asOf)) return best;
    candidates = candidates.filter((one) => one !== best && one.date >= best.date);
  }
}

/** Its standing is that of the day of the Report; on a due date before that day its evidence may still have held. */
function isUnproven({ standing, expires }: Reading, day: Day): boolean {
  return standing === 'expired' && hasExpired(expires, day);
}

function pick(readings: readonly Reading[], since: Day | undefined, metric: Metric): Reading | undefined {
  const fresh = since === undefined ? readings : readings.filter((one) => one.dated !== 'seen' && one.date >= since);
  const candidates = fresh.length > 0 ? fresh : readings;
  return candidates.reduce<Reading | undefined>((best, one) => (best && !beats(one, best, metric) ? best : one), undefined);
}

function beats(one: Reading, best: Reading, metric: Metric): boolean {
  const founded = BASES.indexOf(one.basis) - BASES.indexOf(best.basis);
  if (founded !== 0) return founded > 0;
  if (one.date !== best.date) return one.date > best.date;
  return badness(one.number ?? 0, metric) > badness(best.number ?? 0, metric);
}
