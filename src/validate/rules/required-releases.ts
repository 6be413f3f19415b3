import { clausesOf, criteriaOf } from '../clauses.ts';
import { inCriterion } from '../explained/page.ts';
import { releaseNames, unresolved } from '../names.ts';
import type { Rule } from '../rule.ts';

/** A release waits for earlier ones only, so that none waits for itself. */
export const requiredReleases: Rule = {
  name: 'required-releases',
  summary: 'The release for which a criterion waits exists and has a lower order than its own.',
  why: 'A release may wait for an earlier one. If it waited for a later one, or for itself, it would never be ready.',
  example: inCriterion(
    'id: open, title: Open, text: The house is open, release: reopenning',
    '`reopenning` is no release',
    'id: open, title: Open, text: The house is open, release: reopening',
  ),
  check: (draft) => {
    const names = releaseNames(draft);
    const orders = new Map(draft.releases.map(({ id, data }) => [id, data.order]));
    return draft.releases.flatMap(({ id, path, data }) =>
      criteriaOf(data)
        .flatMap(({ at, criterion }) => clausesOf(criterion, at))
        .flatMap(({ at, clause: { release } }) => {
          if (release === undefined) return [];
          const place = [...at, 'release'];
          const order = orders.get(release);
          if (order === undefined) return unresolved(names, release, path, place);
          if (order < data.order) return [];
          const hint = 'name a release of a lower order, or change the orders';
          return [
            { path, at: place, message: `\`${release}\`, order ${order}, does not come before \`${id}\`, order ${data.order}`, hint },
          ];
        }),
    );
  },
};
