/** Evidence that holds until a day only. What it alone shows is unproven from the day after: neither true nor false. */
import { addDuration, formatDay } from '../model/calendar.ts';
import type { Attestation, Day } from '../model/types.ts';

/** Whether what holds until that day, itself included, holds no more; what has no end holds for good. */
export function hasExpired(until: Day | undefined, asOf: Day): boolean {
  return until !== undefined && until < asOf;
}

/** `its evidence expired on 1 April 2026`, of what held until 31 March. */
export function expiredWords(what: string, until: Day): string {
  return `${what} expired on ${formatDay(addDuration(until, { text: '1 day', count: 1, unit: 'day' }))}`;
}

/** The last day on which an attestation holds, and what ends then: the verdict itself or its evidence, whichever ends first. */
export function endOf({ until, evidence: { expires } }: Attestation): { readonly until: Day; readonly what: string } | undefined {
  if (until && (!expires || until <= expires)) return { until, what: 'the attestation' };
  return expires ? { until: expires, what: 'its evidence' } : undefined;
}
