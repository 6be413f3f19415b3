/** The four steps of the evidence of a metric: how far it has been proven, and how far its target asks. */
import { atLeast, BASES } from '../model/basis.ts';
import type { MetricResult, Reading } from '../model/report.ts';
import type { Basis } from '../model/types.ts';

/** A step of the ladder. */
export interface Rung {
  /** Its name. */
  readonly basis: Basis;
  /** reached: the value that counts stands on it or above. tried: figures stand on it, and none of them counts. empty: nothing does. */
  readonly state: 'reached' | 'tried' | 'empty';
  /** Whether it is the one that the target in force asks for. */
  readonly asked: boolean;
}

type Founded = Pick<MetricResult, 'readings' | 'value' | 'target' | 'parts'>;

/** The steps, weakest first; those of a share set are those of its parts, reached where each of them has reached it. */
export function rungsOf(metric: Founded): readonly Rung[] {
  const readings = allReadings(metric);
  const reached = reachedBy(metric);
  return BASES.map((basis) => ({
    basis,
    state: reached && atLeast(reached, basis) ? 'reached' : readings.some((one) => one.basis === basis) ? 'tried' : 'empty',
    asked: metric.target?.basis === basis,
  }));
}

/** The own readings, those of the parts behind them. */
export function allReadings({ readings, parts }: Pick<Founded, 'readings' | 'parts'>): readonly Reading[] {
  return [...readings, ...parts.flatMap((part) => part.readings)];
}

function reachedBy({ value, parts }: Pick<Founded, 'value' | 'parts'>): Basis | undefined {
  if (parts.length === 0) return value?.basis;
  const bases = parts.map((part) => part.value?.basis);
  return BASES.findLast((basis) => bases.every((one) => one && atLeast(one, basis)));
}

/** `Evidence: measured, step 3 of 4; the target asks for step 4, independent`: the ladder for who cannot see it. */
export function rungWords(rungs: readonly Rung[]): string {
  const top = rungs.findLast(({ state }) => state === 'reached');
  const tried = rungs.findLast(({ state }) => state === 'tried');
  const asked = rungs.find((rung) => rung.asked);
  const step = (rung: Rung) => `step ${rungs.indexOf(rung) + 1}`;
  const known = top
    ? `${top.basis}, ${step(top)} of ${rungs.length}`
    : tried
      ? `nothing counts; figures up to ${step(tried)} of ${rungs.length}, ${tried.basis}`
      : `none, on any of ${rungs.length} steps`;
  return `Evidence: ${known}${asked ? `; the target asks for ${step(asked)}, ${asked.basis}` : ''}`;
}

/** What stands over the ladder: that all steps are empty, or what of it is scored. */
export function ladderSentence(metric: Pick<Founded, 'readings' | 'parts'>, scoreFrom: Basis): string {
  if (allReadings(metric).length === 0) return 'Nothing is known of it: all four steps are empty.';
  return `Only what is ${scoreFrom} or better is scored, and only while nothing contradicts it and its evidence holds.`;
}
