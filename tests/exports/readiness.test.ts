import { expect, test } from 'vitest';
import { exportsOf, textOf } from '../../src/exports/index.ts';
import { readinessCsv } from '../../src/exports/readiness.ts';
import { judge } from '../evaluate/small.ts';

test('a row for each day on which a criterion turned', () => {
  const attestation = (id: string) => ({ criterion: `first/${id}`, outcome: 'met' as const, by: 'Ann', evidence: { title: 'a film' } });
  const criterion = (id: string) => ({ id, title: id, text: id, attest: true as const });
  const report = judge(
    {
      metrics: { boil: {} },
      releases: { first: { groups: [{ title: 'All', criteria: [criterion('a'), criterion('b'), criterion('c'), criterion('d')] }] } },
      snapshots: {
        'shop/2025-02-01': { attestations: [attestation('a'), attestation('c')] },
        'shop/2025-02-03': { attestations: [attestation('b')] },
      },
    },
    '2025-03-01',
  );
  const rows = [
    'date,low,high,coverage,total,met,missed,pending,unknown,not_applicable,turned',
    '2025-02-01,0.5,1,0.5,4,2,0,0,2,0,a c',
    '2025-02-03,0.75,1,0.75,4,3,0,0,1,0,b',
    '2025-03-01,0.75,1,0.75,4,3,0,0,1,0,',
    '',
  ];
  const [release] = report.releases;
  expect(release && readinessCsv(release).split('\r\n')).toEqual(rows);
  expect(
    exportsOf(report)
      .filter(({ path }) => path === 'releases/first.csv')
      .map((one) => textOf(one).split('\r\n')),
  ).toEqual([rows]);
});
