/** Criteria that are decided otherwise after a change. */
import type { CriterionImpact, CriterionState } from '../../model/impact.ts';
import type { CriterionResult, Report } from '../../model/report.ts';
import { type Pair, pairs } from '../differences.ts';
import type { Sides } from './judged-side.ts';

/** Those with another outcome, and those that came to stand in the way of their release or no longer do. */
export function criterionImpacts({ from, to }: Sides): readonly CriterionImpact[] {
  return pairs(criteriaOf(from.report), criteriaOf(to.report)).flatMap(({ past, now }): readonly CriterionImpact[] => {
    const turned = turnedOf({ past, now });
    const { id, title, release } = now;
    return turned.length === 0 ? [] : [{ id, title, release, turned, from: stateOf(past), to: stateOf(now) }];
  });
}

function criteriaOf({ releases }: Report): readonly (CriterionResult & { readonly release: string })[] {
  return releases.flatMap(({ title, groups }) => groups.flatMap(({ criteria }) => criteria.map((one) => ({ ...one, release: title }))));
}

function turnedOf({ past, now }: Pair<CriterionResult>): CriterionImpact['turned'] {
  const { outcome } = now;
  return [
    ...(past.outcome === outcome ? [] : [outcome === 'met' || outcome === 'missed' ? outcome : ('undecided' as const)]),
    ...(past.blocks === now.blocks ? [] : [now.blocks ? ('blocking' as const) : ('freed' as const)]),
  ];
}

function stateOf({ outcome, word, blocks, reason }: CriterionResult): CriterionState {
  return { outcome, word, blocks, ...(reason && { reason }) };
}
