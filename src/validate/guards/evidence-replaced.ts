import { EVIDENCE } from '../../load/layout.ts';
import type { Finding } from '../finding.ts';
import type { Guard } from '../guard.ts';

/** What showed it then is what shows it. */
export const evidenceReplaced: Guard = {
  name: 'evidence-replaced',
  summary: 'A merged copy of evidence keeps its bytes.',
  why: 'Whoever cited a figure has read that copy. With other bytes under its name, and another sum beside it, nobody could tell what was shown.',
  example:
    'A raw result is replaced by a run that went better. Put it back; archive the other one under a name of its own, with a new snapshot.',
  check: ({ differences, base }) =>
    differences
      .filter(({ path, before, after, same }) => path.startsWith(EVIDENCE) && before !== undefined && after !== undefined && !same)
      .map(({ path }): Finding => {
        const message = `the copy was merged into ${base} and has other bytes now`;
        return { path, at: [], message, hint: 'put it back; archive the other one under another name, and name it in a new snapshot' };
      }),
};
