import { EVIDENCE } from '../../load/layout.ts';
import { evidenceIn } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** What lies among the evidence is published, so it has to show something. */
export const evidenceUncited: Rule = {
  name: 'evidence-uncited',
  summary: 'Some evidence names each archived copy.',
  why: 'Everything in that folder is published. What shows nothing does not belong there.',
  example: {
    wrong: [{ path: 'data/evidence/2026/count.txt', lines: ['Counted by hand at the door: 2400'] }],
    says: 'no evidence names this copy',
    right: [
      { path: 'data/evidence/2026/count.txt', lines: ['Counted by hand at the door: 2400'] },
      {
        path: 'data/snapshots/front-desk/2026-05-31.yaml',
        lines: [
          'date: 2026-05-31',
          'recorded: 2026-06-02',
          'basis: measured',
          'evidence:',
          '  title: Count sheet',
          '  copy: data/evidence/2026/count.txt',
          '  sha256: c90ae6817f74b0971ffb1b3a5a02cdc2674133dc116f0640f1b735be7fa6dc2b',
          'values: { visits: 2400 }',
        ],
      },
    ],
  },
  check: ({ copies, snapshots, broken }) => {
    // A snapshot that is broken may cite what nobody else does.
    if (broken.some(({ kind }) => kind === 'snapshot')) return [];
    const cited = new Set(snapshots.flatMap(({ data }) => evidenceIn(data).map(({ evidence }) => evidence.copy)));
    return [...copies.keys()].filter((path) => path.startsWith(EVIDENCE) && !cited.has(path)).map(uncited);
  },
};

function uncited(path: string): Finding {
  const hint = `name it in the evidence of a snapshot (\`copy: ${path}\`), or delete it`;
  return { path, at: [], message: 'no evidence names this copy', hint };
}
