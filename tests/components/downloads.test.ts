import { expect, test } from 'vitest';
import { copiesOf } from '../../src/components/downloads.ts';
import type { Report, SnapshotResult } from '../../src/model/report.ts';

test('a snapshot shows each of its copies once: of its values, its attestations and its own remarks', () => {
  const evidence = (title: string, copy?: string) => ({ title, ...(copy && { copy }) });
  const snapshot = {
    id: 'lab/2025-01-01',
    evidence: evidence('Log', 'data/evidence/a.txt'),
    attestations: [
      { evidence: evidence('Same log', 'data/evidence/a.txt') },
      { evidence: evidence('Seen') },
      { evidence: evidence('B', 'data/evidence/b.txt') },
    ],
  } as unknown as SnapshotResult;
  const remarks = [
    { by: 'lab/2025-01-01', evidence: evidence('C', 'data/evidence/c.txt') },
    { by: 'lab/2025-02-02', evidence: evidence('D', 'data/evidence/d.txt') },
    { by: 'lab/2025-01-01' },
  ] as unknown as Report['remarks'];
  expect(copiesOf(snapshot, remarks).map(({ copy }) => copy)).toEqual([
    'data/evidence/a.txt',
    'data/evidence/b.txt',
    'data/evidence/c.txt',
  ]);
});
