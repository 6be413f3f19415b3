import type { Guard } from '../guard.ts';
import { answersIn, goneSnapshots } from '../merged-snapshots.ts';

/** The name of a snapshot is its address. */
export const snapshotRenamed: Guard = {
  name: 'snapshot-renamed',
  summary: 'A merged snapshot keeps its name and its source, unless a new one retracts the old name in the same change and says why.',
  why: 'Its name says who measured and when, remarks name it, and every figure of it has an address that others may have cited.',
  example: 'A snapshot is moved to another source. Put it back; the new file `retracts` the old one with `removed: true` and a reason.',
  check: (change) => {
    const answers = answersIn(change);
    return goneSnapshots(change).flatMap(({ file: { id, path }, now }) => {
      if (!now || answers(id).some(({ removed }) => removed)) return [];
      const message = `\`${id}\` was merged into ${change.base} under that name, and is \`${now.id}\` now`;
      const hint = `give it its old name back; if it has to move, let the new one \`retracts\` ${id} with \`removed: true\` and a reason`;
      return [{ path, at: [], message, hint }];
    });
  },
};
