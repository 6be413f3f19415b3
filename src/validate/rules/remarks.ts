import type { Draft } from '../draft.ts';
import { inSnapshot } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import { snapshotNames, unresolved } from '../names.ts';
import { readingsOf } from '../readings.ts';
import type { Rule } from '../rule.ts';

type File = Draft['snapshots'][number];

const KINDS = ['corrects', 'retracts', 'refutes', 'disputes'] as const;

/** A remark is about values that are there, in another snapshot that was recorded by then. */
export const remarks: Rule = {
  name: 'remarks',
  summary:
    'A correction, retraction, refutation or dispute names another snapshot, not recorded later, and values in it; one that was taken away is only corrected or retracted.',
  why: 'What was published stays, and a later file says what is wrong with it. If it names nothing that is there, the wrong figure goes on being counted.',
  example: inSnapshot(
    [
      'corrects:',
      '  - { snapshot: front-desk/2026-03-30, metrics: [visits], reason: Prams were counted twice. }',
      'values: { visits: 2400 }',
    ],
    '`front-desk/2026-03-30` is no snapshot',
    [
      'corrects:',
      '  - { snapshot: front-desk/2026-03-31, metrics: [visits], reason: Prams were counted twice. }',
      'values: { visits: 2400 }',
    ],
  ),
  check: (draft) => {
    const names = snapshotNames(draft);
    const files = new Map(draft.snapshots.map((file) => [file.id, file]));
    return draft.snapshots.flatMap((file) =>
      KINDS.flatMap((kind) =>
        (file.data[kind] ?? []).flatMap((remark, index) => {
          const at = [kind, index];
          const about = files.get(remark.snapshot);
          if (remark.removed) return wrongRemoval(file, kind, names.allows(remark.snapshot), remark.snapshot, at);
          if (!about) return unresolved(names, remark.snapshot, file.path, [...at, 'snapshot']);
          return [...wrongSnapshot(file, about, at), ...missingValues(file, about, at, remark.metrics ?? [])];
        }),
      ),
    );
  },
};

/** Of a file that was taken away nothing is left to be held against. */
function wrongRemoval(
  { path, id }: File,
  kind: (typeof KINDS)[number],
  isThere: boolean,
  about: string,
  at: readonly (string | number)[],
): Finding[] {
  const words = { path, at: [...at, 'removed'], part: 'key' as const };
  if (kind !== 'corrects' && kind !== 'retracts')
    return [{ ...words, message: `what ${kind} a snapshot leaves its file where it is`, hint: 'write it under `retracts`' }];
  if (about === id) return [{ ...words, message: 'a snapshot cannot remark on itself', hint: 'name the earlier snapshot' }];
  return isThere ? [{ ...words, message: `\`${about}\` is still there`, hint: 'delete its file, or leave `removed` out' }] : [];
}

function wrongSnapshot(file: File, about: File, at: readonly (string | number)[]): Finding[] {
  const words = { path: file.path, at: [...at, 'snapshot'] };
  if (about === file) return [{ ...words, message: 'a snapshot cannot remark on itself', hint: 'name the earlier snapshot' }];
  if (about.data.recorded <= file.data.recorded) return [];
  return [
    {
      ...words,
      message: `\`${about.id}\` was recorded later, on ${about.data.recorded}`,
      hint: 'the later snapshot remarks on the earlier',
    },
  ];
}

function missingValues(file: File, about: File, at: readonly (string | number)[], metrics: readonly string[]): Finding[] {
  const held = [...new Set(readingsOf(about.data).map(({ metric }) => metric))];
  const names = { noun: `metric of \`${about.id}\``, ids: held, allows: (id: string) => held.includes(id) };
  return metrics.flatMap((id, index) => unresolved(names, id, file.path, [...at, 'metrics', index]));
}
