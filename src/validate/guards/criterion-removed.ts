import type { Criterion } from '../../schemas/authored.ts';
import { type Change, editedFiles, removedFiles } from '../change.ts';
import { clausesOf, criteriaOf } from '../clauses.ts';
import type { Finding } from '../finding.ts';
import type { Guard } from '../guard.ts';
import { tombstoneOf } from '../names.ts';

/** What stands in the way of a release is not taken out of it. */
export const criterionRemoved: Guard = {
  name: 'criterion-removed',
  summary: 'A merged criterion stays in its release, unless a metric that it checks is retired.',
  why: 'A release would be ready since nobody asks any more; a waiver says on the page who decided that, and why.',
  example: 'The last open criterion of a release is deleted. Put it back, and waive it in data/decisions/.',
  check: (change) => [
    ...removedFiles(change, 'releases').map(({ id, path }): Finding => {
      const message = `the release \`${id}\` was merged into ${change.base} and is gone`;
      return { path, at: [], message, hint: 'put it back; its criteria can be waived in data/decisions/, each with a reason' };
    }),
    ...editedFiles(change, 'releases').flatMap(({ before, after }) => {
      const left = new Set(criteriaOf(after.data).map(({ criterion }) => criterion.id));
      return criteriaOf(before.data)
        .filter(({ criterion }) => !left.has(criterion.id) && !checksRetired(change, criterion))
        .map(({ criterion: { id } }): Finding => {
          const message = `the criterion \`${after.id}/${id}\` was merged into ${change.base} and is gone`;
          return {
            path: after.path,
            at: ['groups'],
            part: 'key',
            message,
            hint: 'put it back; if it holds no more, waive it in data/decisions/ with a reason',
          };
        });
    }),
  ],
};

/** Whether what a criterion checks is a metric no more. */
export function checksRetired({ after }: Change, criterion: Criterion): boolean {
  return clausesOf(criterion, []).some(({ clause: { check } }) => check !== undefined && tombstoneOf(after, check.metric) !== undefined);
}
