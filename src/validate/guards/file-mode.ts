import type { Finding } from '../finding.ts';
import type { Guard } from '../guard.ts';

const FIX: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  '100755': ['can be run as a program', 'take that away: git update-index --chmod=-x FILE'],
  '120000': ['is a symbolic link', 'put the file itself here'],
  '160000': ['is another repository', 'put the files themselves here'],
};

/** Data is files that are read, and nothing else. */
export const fileMode: Guard = {
  name: 'file-mode',
  summary: 'What is added to data/ and content/ is plain files: no programs, links or repositories.',
  why: 'A link shows what lies elsewhere on the machine that builds the site, a repository brings what nobody has looked at.',
  example: 'A snapshot was made executable by a file manager. `git update-index --chmod=-x FILE` takes that away.',
  check: ({ differences, after }) =>
    differences.flatMap(({ path, before, after: mode }): Finding[] => {
      const [what, hint] = FIX[mode ?? ''] ?? [];
      // What was refused unread has been told already.
      if (what === undefined || before === mode || after.refused.has(path)) return [];
      return [{ path, at: [], message: `the file ${what}`, hint }];
    }),
};
