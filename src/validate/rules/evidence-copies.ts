import { EVIDENCE } from '../../load/layout.ts';
import type { Draft } from '../draft.ts';
import { evidenceIn, type Shown } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { didYouMean, nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** Who cites an archived copy can be held to its bytes. */
export const evidenceCopies: Rule = {
  name: 'evidence-copies',
  summary: 'A copy that evidence names is there and has the SHA-256 that is stated with it.',
  why: 'With its sum, 64 digits that change with every letter, an archived copy can be told from one that was changed later.',
  example: {
    wrong: [
      {
        path: 'data/snapshots/front-desk/2026-05-31.yaml',
        lines: [
          'date: 2026-05-31',
          'recorded: 2026-06-02',
          'basis: measured',
          'evidence: { title: Count sheet, copy: data/evidence/2026/count.txt }',
          'values: { visits: 2400 }',
        ],
      },
      { path: 'data/evidence/2026/count.txt', lines: ['Counted by hand at the door: 2400'] },
    ],
    says: 'the copy has no sum',
    right: [
      {
        path: 'data/snapshots/front-desk/2026-05-31.yaml',
        lines: [
          'date: 2026-05-31',
          'recorded: 2026-06-02',
          'basis: measured',
          'evidence: { title: Count sheet, copy: data/evidence/2026/count.txt, sha256: c90ae6817f74b0971ffb1b3a5a02cdc2674133dc116f0640f1b735be7fa6dc2b }',
          'values: { visits: 2400 }',
        ],
      },
      { path: 'data/evidence/2026/count.txt', lines: ['Counted by hand at the door: 2400'] },
    ],
  },
  check: (draft) =>
    draft.snapshots.flatMap(({ path, data }) => evidenceIn(data).flatMap((shown) => wrong(draft, shown).map((one) => ({ path, ...one })))),
};

function wrong({ copies, refused }: Draft, { at, evidence: { copy, sha256 } }: Shown): readonly Omit<Finding, 'path'>[] {
  if (copy === undefined) {
    if (sha256 === undefined) return [];
    return [
      { at: [...at, 'sha256'], part: 'key', message: 'there is a sum and no copy', hint: 'name the copy: `copy: data/evidence/...`' },
    ];
  }
  const held = copies.get(copy);
  // What was refused unread is there, and its problem has been told.
  if (!held)
    return refused.has(copy)
      ? []
      : [
          {
            at: [...at, 'copy'],
            ...missing(
              copy,
              [...copies.keys()].filter((path) => path.startsWith(EVIDENCE)),
            ),
          },
        ];
  if (sha256 === undefined)
    return [
      { at: [...at, 'copy'], message: 'the copy has no sum', hint: `write \`sha256: ${held.sha256}\` if it is what you have archived` },
    ];
  if (sha256 === held.sha256) return [];
  const hint = `put back what was archived, or write \`sha256: ${held.sha256}\` if it is that file`;
  return [{ at: [...at, 'sha256'], message: `the sum is ${sha256}, that of \`${copy}\` is ${held.sha256}`, hint }];
}

function missing(copy: string, all: readonly string[]): Pick<Finding, 'message' | 'hint'> {
  const hint = didYouMean(nearest(copy, all)) ?? 'put the copy there, or delete `copy` and `sha256`';
  return { message: `there is no \`${copy}\``, hint };
}
