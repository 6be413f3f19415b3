import type { AuthoredRun } from '../../model/authored-set.ts';
import { addedFiles, type Change } from '../change.ts';
import type { Finding } from '../finding.ts';
import type { Guard } from '../guard.ts';

/** What somebody said is taken back by nobody else. */
export const foreignRemark: Guard = {
  name: 'foreign-remark',
  summary:
    'A new snapshot corrects and retracts only what its own source said, and one of a source that is not independent refutes nothing that an independent one said.',
  why: 'A figure that was taken back does not count. If anybody could take it back for another, whoever does not like a measurement could end it.',
  example:
    'The subject retracts what a lab has measured. Write it as a snapshot of the lab if the lab says so; else only another measurement disputes it.',
  check: (change) => {
    const isIndependent = independence(change);
    return addedFiles(change, 'snapshots').flatMap((file) => [
      ...remarksOf(file, ['corrects', 'retracts']).map(({ kind, at, about, of }): Finding => {
        const message = `\`${about}\` is of the source \`${of}\`, and a snapshot of \`${file.source}\` ${kind} it`;
        const hint = `if ${of} says so, write it as a snapshot of ${of}; if not, write \`disputes\` with a measurement, or \`refutes\` with what shows it`;
        return { path: file.path, at, message, hint };
      }),
      ...remarksOf(file, ['refutes'])
        .filter(({ of }) => isIndependent(of) && !isIndependent(file.source))
        .map(({ at, about }): Finding => {
          const message = `\`${file.source}\` is not independent and refutes \`${about}\`, which somebody independent has said`;
          const hint = 'let somebody independent refute it, with what shows it; or say in a `note` what you think of it';
          return { path: file.path, at, message, hint };
        }),
    ]);
  },
};

/** A remark on another source, and where it stands. */
interface Foreign {
  readonly kind: string;
  readonly at: Finding['at'];
  readonly about: string;
  readonly of: string;
}

/** A file that was taken away may have lain in the wrong place, so whoever says that it was may be another source. */
function remarksOf({ source, data }: AuthoredRun, kinds: readonly ('corrects' | 'retracts' | 'refutes')[]): readonly Foreign[] {
  return kinds.flatMap((kind) =>
    (data[kind] ?? []).flatMap(({ snapshot, removed }, index): Foreign[] => {
      const of = snapshot.split('/')[0] as string;
      return removed || of === source ? [] : [{ kind, at: [kind, index, 'snapshot'], about: snapshot, of }];
    }),
  );
}

function independence({ after }: Change): (source: string) => boolean {
  const known = new Set(after.sources.filter(({ data }) => data.independent).map(({ id }) => id));
  return (source) => known.has(source);
}
