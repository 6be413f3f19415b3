import { EVIDENCE } from '../../load/layout.ts';
import { evidenceIn } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** What lies among the evidence is published, so it has to show something. */
export const evidenceUncited: Rule = {
  name: 'evidence-uncited',
  summary: 'Some evidence names each archived copy.',
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
