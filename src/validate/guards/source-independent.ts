import { baseFiles, editedFiles } from '../change.ts';
import type { Finding } from '../finding.ts';
import type { Guard } from '../guard.ts';

/** Nobody becomes a stranger afterwards. */
export const sourceIndependent: Guard = {
  name: 'source-independent',
  summary: 'A source of which snapshots were merged does not become independent in its file.',
  why: 'All that it ever said would be worth more from then on, its verdicts on criteria too, as if a stranger had said it.',
  example:
    '`independent: false` becomes true. Put it back; where somebody else measures from now on, that is a source with an id of its own.',
  check: (change) => {
    const edited = editedFiles(change, 'sources').filter(({ before, after }) => !before.data.independent && after.data.independent);
    if (edited.length === 0) return [];
    const speaking = new Set(baseFiles(change, 'snapshots').map(({ source }) => source));
    return edited
      .filter(({ after }) => speaking.has(after.id))
      .map(({ after: { id, path } }): Finding => {
        const message = `the source \`${id}\` was not independent when snapshots of it were merged into ${change.base}, and is said to be now`;
        return { path, at: ['independent'], message, hint: 'put it back; whoever is independent gets a source with an id of its own' };
      });
  },
};
