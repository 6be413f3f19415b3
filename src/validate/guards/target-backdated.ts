import { movedTargets } from '../asked.ts';
import type { Change } from '../change.ts';
import type { Finding } from '../finding.ts';
import type { Guard } from '../guard.ts';
import { type Promised, written } from '../promised.ts';

/** A new promise holds from now on. */
export const targetBackdated: Guard = {
  name: 'target-backdated',
  summary: 'A target that joins others says `since`, and that day does not lie before the last commit of the base branch.',
  why: 'Until then the scorecard was published with the old one; a day before that would turn verdicts that people have read already.',
  example:
    'A lower target is added with a `since` of last year. Write the day on which it is added, and tell in `reason` what was decided when.',
  check: (change) => movedTargets(change).flatMap(({ added, of, path }) => added.flatMap((one) => dated(change, of, path, one))),
};

function dated({ day, base }: Change, of: string, path: string, one: Promised): Finding[] {
  const { since, at } = one;
  const hint = `write \`since: ${day}\` or a later day; \`reason\` may say when it was decided`;
  if (since === undefined)
    return [{ path, at, message: `the target "${written(one)}" of \`${of}\` would hold for all days that are past`, hint }];
  if (since >= day) return [];
  return [{ path, at: [...at, 'since'], message: `${since} lies before ${day}, the day of the last commit of ${base}`, hint }];
}
