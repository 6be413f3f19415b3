/** Releases that are nearer or farther after a change. */
import type { ReleaseImpact, ReleaseState } from '../../model/impact.ts';
import type { ReleaseResult } from '../../model/report.ts';
import { pairs } from '../differences.ts';
import type { Sides } from './judged-side.ts';

/** Sums of fractions differ by so little where nothing does. */
const DUST = 1e-12;

/** Those of which the readiness, the criteria that are met or those that stand in the way differ in number. */
export function releaseImpacts({ from, to }: Sides): readonly ReleaseImpact[] {
  return pairs(from.report.releases, to.report.releases)
    .map(({ past, now }) => ({ id: now.id, title: now.title, from: stateOf(past), to: stateOf(now) }))
    .filter((one) => !same(one.from, one.to));
}

function stateOf({ score, tally, blockers }: ReleaseResult): ReleaseState {
  return { score, met: tally.met, total: tally.total - tally.notApplicable, blockers: blockers.length };
}

function same(one: ReleaseState, other: ReleaseState): boolean {
  const ends = ['low', 'high', 'coverage'] as const;
  const isSameScore = ends.every((end) => Math.abs(one.score[end] - other.score[end]) <= DUST);
  return isSameScore && one.met === other.met && one.total === other.total && one.blockers === other.blockers;
}
