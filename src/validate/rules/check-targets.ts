import type { Check } from '../../schemas/authored.ts';
import { clausesOf, criteriaOf } from '../clauses.ts';
import { inCriterion } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

type Said = Pick<Finding, 'message' | 'hint' | 'part'> & { readonly at: Finding['at'] };

/** What a check asks for is there, and where it was changed, when and why. */
export const checkTargets: Rule = {
  name: 'check-targets',
  summary: 'A check has either target or targets; each of targets but the first says since when, later than the one before, and why.',
  why: 'A check without a target could be met by anything. Where the target was changed, readers see when and why.',
  example: inCriterion(
    'id: hours, title: Hours, text: Open longer, check: { metric: opening-hours }',
    'the check does not say what its metric has to meet',
    'id: hours, title: Hours, text: Open longer, check: { metric: opening-hours, target: ">= 60" }',
  ),
  check: ({ releases }) =>
    releases.flatMap(({ path, data }) =>
      criteriaOf(data)
        .flatMap(({ at, criterion }) => clausesOf(criterion, at))
        .flatMap(({ at, clause: { check } }) =>
          check ? wrong(check).map(({ at: place, ...said }): Finding => ({ path, at: [...at, 'check', ...place], ...said })) : [],
        ),
    ),
};

function wrong({ target, targets }: Check): readonly Said[] {
  if (target === undefined && targets === undefined)
    return [{ at: [], part: 'key', message: 'the check does not say what its metric has to meet', hint: 'write `target`' }];
  if (target !== undefined && targets !== undefined)
    return [
      { at: ['target'], part: 'key', message: 'the check has both `target` and `targets`', hint: 'write the one as the first of the list' },
    ];
  return (targets ?? []).flatMap((_, index) => (index === 0 ? [] : unexplained(targets as Targets, index)));
}

type Targets = NonNullable<Check['targets']>;

function unexplained(targets: Targets, index: number): readonly Said[] {
  const [before, own] = [targets[index - 1], targets[index]] as [Targets[number], Targets[number]];
  const at = ['targets', index];
  const missing = (['since', 'reason'] as const).filter((key) => own[key] === undefined);
  if (missing.length > 0) {
    const hint = 'write from when on it is in force, and why; readers see both beside the old one';
    return [{ at, message: `"${own.target}" takes the place of "${before.target}" without \`${missing.join('` and `')}\``, hint }];
  }
  if (before.since === undefined || before.since < (own.since as string)) return [];
  return [
    { at: [...at, 'since'], message: `${own.since} does not come after ${before.since}`, hint: 'write the oldest first, and each once' },
  ];
}
