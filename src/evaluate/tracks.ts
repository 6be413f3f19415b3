/** What tells the readings of one source apart: the conditions that differ within one of its snapshots. */
import type { Reading } from '../model/report.ts';
import type { Conditions } from '../model/types.ts';

/**
 * By source, the conditions of which one snapshot has several values, in the order of the alphabet. A benchmark that always runs three
 * scenarios asks three things; one that moved to another machine still asks the same, only no longer on the same series.
 */
export function trackKeys(
  readings: readonly Pick<Reading, 'source' | 'snapshot' | 'conditions'>[],
): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, Set<string>>();
  for (const run of Map.groupBy(readings, (one) => one.snapshot).values()) {
    const first = run[0] as (typeof run)[number];
    const known = keys.get(first.source) ?? new Set();
    for (const { conditions } of run) for (const key of changed(first.conditions, conditions)) known.add(key);
    keys.set(first.source, known);
  }
  return new Map([...keys].map(([source, names]) => [source, [...names].sort()]));
}

function changed(one: Conditions, other: Conditions): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => one[key] !== other[key]);
}
