/** Everything that a snapshot says of evidence, and where. */
import type { Path } from '../read/tree.ts';
import type { AuthoredSnapshot, Evidence } from '../schemas/authored.ts';

/** A piece of evidence in a snapshot. */
export interface Shown {
  /** Where it stands in the file. */
  readonly at: Path;
  /** What it shows. */
  readonly of: 'values' | 'attestation' | 'remark';
  /** The piece itself. */
  readonly evidence: Evidence;
}

const LISTS = ['attestations', 'corrects', 'retracts', 'refutes', 'disputes'] as const;

/** In the order of the schema: of its values, of its attestations, of its remarks. */
export function evidenceIn(data: AuthoredSnapshot): readonly Shown[] {
  const own: Shown[] = data.evidence ? [{ at: ['evidence'], of: 'values', evidence: data.evidence }] : [];
  const listed = LISTS.flatMap((list) =>
    (data[list] ?? []).flatMap(({ evidence }, index): Shown[] =>
      evidence ? [{ at: [list, index, 'evidence'], of: list === 'attestations' ? 'attestation' : 'remark', evidence }] : [],
    ),
  );
  return [...own, ...listed];
}
