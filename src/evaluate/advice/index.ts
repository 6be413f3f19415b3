/** Every advice on a framework, in the order in which they are told to a reader. */
import type { AdviceResult } from '../../model/report.ts';
import type { Scorecard } from '../../model/types.ts';
import type { Advice } from './advice.ts';
import { attestOnly } from './attest-only.ts';
import { compoundCriterion } from './compound-criterion.ts';
import { contradictingCriterion } from './contradicting-criterion.ts';
import { decisiveWeight } from './decisive-weight.ts';
import { looseningTarget } from './loosening-target.ts';
import { missingCadence } from './missing-cadence.ts';
import { missingOwner } from './missing-owner.ts';
import { repeatedCheck } from './repeated-check.ts';
import { unfedCriterion } from './unfed-criterion.ts';
import { vagueCriterion } from './vague-criterion.ts';
import { viewOf } from './view.ts';

/** One line per advice. */
export const advices: readonly Advice[] = [
  looseningTarget,
  contradictingCriterion,
  repeatedCheck,
  decisiveWeight,
  compoundCriterion,
  vagueCriterion,
  attestOnly,
  unfedCriterion,
  missingOwner,
  missingCadence,
];

/** What makes the framework of a scorecard unfair; those advices that found something. */
export function advise(scorecard: Scorecard): readonly AdviceResult[] {
  const view = viewOf(scorecard);
  return advices.flatMap(({ name, headline, hint, alike = false, check }) => {
    const findings = check(view);
    return findings.length === 0 ? [] : [{ name, headline: headline(findings.length), hint, alike, findings }];
  });
}
