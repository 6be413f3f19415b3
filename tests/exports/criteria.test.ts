import { expect, test } from 'vitest';
import { criteriaCsv } from '../../src/exports/criteria.ts';
import type { Criterion } from '../../src/schemas/authored.ts';
import { judge } from '../evaluate/small.ts';

test('a row a criterion, with who attests it and why it is so', () => {
  const check = { metric: 'boil', target: '< 100 s' };
  const criteria: [Criterion, Criterion] = [
    { id: 'fast', title: 'Fast', text: 'it boils fast', check },
    {
      id: 'quiet',
      title: 'Quiet',
      text: 'it is quiet, mostly',
      demand: 'should',
      url: 'https://example.org/quiet',
      all: [{ attest: true }, { check }],
    },
  ];
  const attestations = [
    {
      criterion: 'first/quiet',
      outcome: 'missed' as const,
      by: 'Ann',
      until: '2025-04-01',
      note: 'it whistles',
      evidence: { title: 'a film', url: 'https://example.org/film', copy: 'data/evidence/film.zip', expires: '2025-04-30' },
    },
  ];
  const { releases } = judge(
    {
      metrics: { boil: {} },
      releases: { first: { groups: [{ title: 'All', criteria }] } },
      snapshots: { 'shop/2025-02-01': { attestations } },
    },
    '2025-03-01',
  );
  expect(criteriaCsv(releases).split('\r\n')).toEqual([
    'release,group,criterion,title,text,demand,decided_by,weight,outcome,blocks,reason,by,date,until,evidence,evidence_url,evidence_copy,evidence_expires,snapshot,url',
    'first,All,fast,Fast,it boils fast,must,Boiling < 100 s,50,unknown,true,never measured,,,,,,,,,',
    'first,All,quiet,Quiet,"it is quiet, mostly",should,"attested by a person, with evidence and Boiling < 100 s",50,missed,false,it whistles,Ann,2025-02-01,2025-04-01,a film,https://example.org/film,data/evidence/film.zip,2025-04-30,shop/2025-02-01,https://example.org/quiet',
    '',
  ]);
});
