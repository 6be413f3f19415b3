import type { Guard } from '../guard.ts';
import { answersIn, goneSnapshots } from '../merged-snapshots.ts';

/** What was published is not taken away without a word. */
export const snapshotDeleted: Guard = {
  name: 'snapshot-deleted',
  summary: 'A merged snapshot stays where it is, unless a new one retracts it in the same change and says that it was removed, and why.',
  why: 'A figure that disappears was never wrong; only one that is taken back for everybody to see has been answered for.',
  example: 'The file of a bad month is deleted. Put it back; where it is wrong, write a new snapshot that `retracts` it, with a reason.',
  check: (change) => {
    const answers = answersIn(change);
    return goneSnapshots(change).flatMap(({ file: { id, path }, now }) => {
      if (now || answers(id).some(({ removed }) => removed)) return [];
      const message = `\`${id}\` was merged into ${change.base} and is deleted`;
      const hint =
        'put it back; if it is wrong, name it under `retracts` in a new snapshot, with a reason; where nobody may see it any more, also write `removed: true` there';
      return [{ path, at: [], message, hint }];
    });
  },
};
