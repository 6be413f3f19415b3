/** Which value counts. */

import { atLeast, BASES } from '../model/basis.ts';
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
 *
 * `readings` are newest first; those before the place `from` are passed over.
 */
export function choose(readings: readonly Reading[], metric: Metric, asOf: Day, from = 0): Reading | undefined {
  const since = metric.cadence && freshSince(metric.cadence, asOf);
  const best = pick({ readings, from, since }, metric);
  if (!best || !isUnproven(best, asOf)) return best;
  const others = readings.slice(from).filter((one) => one !== best && one.date >= best.date);
  return choose(others, metric, asOf);
}

/** What is picked from. */
interface Candidates {
  /** Newest first. */
  readonly readings: readonly Reading[];
  /** The place of the first that is looked at. */
  readonly from: number;
  /** The first day whose readings are fresh. */
  readonly since?: Day;
}

const STRONGEST = BASES.at(-1);

/** Its standing is that of the day of the Report; on a due date before that day its evidence may still have held. */
function isUnproven({ standing, expires }: Reading, day: Day): boolean {
  return standing === 'expired' && hasExpired(expires, day);
}

function pick(candidates: Candidates, metric: Metric): Reading | undefined {
  const { since, ...all } = candidates;
  const fresh = since === undefined ? undefined : bestOf(candidates, metric);
  return fresh ?? bestOf(all, metric);
}

/** Readings come newest first but for what was computed, so it stops where all that follow are stale, or older than what cannot be founded better. */
function bestOf({ readings, from, since }: Candidates, metric: Metric): Reading | undefined {
  let best: Reading | undefined;
  for (let place = from; place < readings.length; place += 1) {
    const one = readings[place] as Reading;
    const isStale = since !== undefined && one.date < since;
    if ((isStale && !one.derivedFrom) || (best !== undefined && best.basis === STRONGEST && one.date < best.date)) break;
    if (isStale || (since !== undefined && one.dated === 'seen') || !(isAdmissible(one) || one.standing === 'expired')) continue;
    if (!best || beats(one, best, metric)) best = one;
  }
  return best;
}

function beats(one: Reading, best: Reading, metric: Metric): boolean {
  if (one.basis !== best.basis) return atLeast(one.basis, best.basis);
  if (one.date !== best.date) return one.date > best.date;
  return badness(one.number ?? 0, metric) > badness(best.number ?? 0, metric);
}
