import type { Clause } from '../../model/types.ts';
import { type Advice, count } from './advice.ts';
import { ofCriterion } from './view.ts';

/** What a person attests stands on that person's word. A framework that measures nothing is a checklist, and means it so. */
export const attestOnly: Advice = {
  name: 'attest-only',
  headline: (number) => `${count(number, 'criterion', 'criteria')} cannot be decided by any metric`,
  hint: 'name a figure that would show it, and check that; what nobody can count, let somebody independent attest',
  alike: true,
  check: ({ scorecard, criteria }) =>
    scorecard.metrics.length === 0
      ? []
      : criteria
          .filter(({ criterion }) => isAttested(criterion.clause))
          .map((one) => ofCriterion(one, `nothing but an attestation decides "${one.criterion.text}"`)),
};

/** Whether people's word alone decides. */
export function isAttested(clause: Clause): boolean {
  return clause.kind === 'attest' || ((clause.kind === 'all' || clause.kind === 'any') && clause.clauses.every(isAttested));
}
