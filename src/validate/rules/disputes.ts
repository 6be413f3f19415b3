import { atLeast } from '../../model/basis.ts';
import type { Basis } from '../../model/types.ts';
import type { Draft } from '../draft.ts';
import { inFile } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import { readingsOf } from '../readings.ts';
import type { Rule } from '../rule.ts';

type File = Draft['snapshots'][number];

/** A claim cannot take a measurement out of the score. */
export const disputes: Rule = {
  name: 'disputes',
  summary: 'A snapshot that disputes values has a basis, at least as strong as theirs.',
  why: 'A disputed figure is not scored. If a mere claim could dispute a measurement, anybody could talk a figure away.',
  example: inFile(
    'data/snapshots/front-desk/2026-05-31.yaml',
    [
      'date: 2026-05-31',
      'recorded: 2026-06-02',
      'basis: claimed',
      'disputes:',
      '  - { snapshot: front-desk/2026-01-31, metrics: [visits], reason: Prams were counted twice. }',
      'values: { visits: 2400 }',
    ],
    'what is claimed cannot dispute what is measured',
    [
      'date: 2026-05-31',
      'recorded: 2026-06-02',
      'basis: measured',
      'disputes:',
      '  - { snapshot: front-desk/2026-01-31, metrics: [visits], reason: Prams were counted twice. }',
      'values: { visits: 2400 }',
    ],
  ),
  check: ({ snapshots }) => {
    const files = new Map(snapshots.map((file) => [file.id, file]));
    return snapshots.flatMap((file) =>
      (file.data.disputes ?? []).flatMap((remark, index) => {
        const about = files.get(remark.snapshot);
        return about ? tooWeak(file, about, remark.metrics, ['disputes', index, 'snapshot']) : [];
      }),
    );
  },
};

function tooWeak({ path, data }: File, about: File, metrics: readonly string[] | undefined, at: Finding['at']): Finding[] {
  if (!data.basis)
    return [{ path, at, message: 'a dispute needs a basis', hint: 'write `basis: reported`, measured or independent for this snapshot' }];
  const own = data.basis;
  const meant = readingsOf(about.data).filter(({ metric }) => !metrics || metrics.includes(metric));
  const stronger = meant
    .map(({ reading }) => reading.basis ?? about.data.basis)
    .find((basis): basis is Basis => basis !== undefined && !atLeast(own, basis));
  if (!stronger) return [];
  return [
    {
      path,
      at,
      message: `what is ${own} cannot dispute what is ${stronger}`,
      hint: `only a snapshot that is ${stronger} or better can; else say it in a note`,
    },
  ];
}
