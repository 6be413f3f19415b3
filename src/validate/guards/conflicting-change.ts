import type { Finding } from '../finding.ts';
import type { Guard } from '../guard.ts';

/** What two have changed at once is settled by people. */
export const conflictingChange: Guard = {
  name: 'conflicting-change',
  summary: 'A change can be merged into the base branch as that is now.',
  why: 'Where two have written different things in one place, git cannot know which of them is right; what comes of it is not looked at before that is settled.',
  example: 'Two changes revise the same target. Merge the base branch into the second one, and decide there what stands in the file.',
  check: ({ conflicts, base }) =>
    conflicts.map((path): Finding => {
      const message = `this change and ${base} have both changed the file, and git cannot merge them`;
      return { path, at: [], message, hint: `merge ${base} into yours, and settle there what is to stand in it` };
    }),
};
