import { expect, test } from 'vitest';
import type { AuthoredSnapshot } from '../../src/schemas/authored.ts';
import { judge, type Small } from './small.ts';

const SNAPSHOT = [{ snapshot: 'shop/2025-01-05', reason: 'the film was false' }];

/** What takes back a snapshot as a whole takes back the verdict in it. */
test.each<[string, Partial<AuthoredSnapshot>, string]>([
  ['retracted', { retracts: SNAPSHOT }, 'unknown'],
  ['refuted', { refutes: SNAPSHOT }, 'unknown'],
  ['disputed', { basis: 'independent', disputes: SNAPSHOT }, 'met'],
  ['corrected', { corrects: SNAPSHOT }, 'met'],
  ['retracted for one metric', { retracts: [{ ...SNAPSHOT[0], metrics: ['boil'] }] as never }, 'met'],
  ['nothing', {}, 'met'],
])('a verdict whose snapshot is %s', (_, later, outcome) => {
  const attestations = [{ criterion: 'first/it', outcome: 'met' as const, by: 'Ann', evidence: { title: 'a film' } }];
  const criteria = [{ id: 'it', title: 'It', text: 'It', attest: true }] as never;
  const small: Small = {
    metrics: { boil: {} },
    snapshots: { 'shop/2025-01-05': { basis: 'measured', values: { boil: 9 }, attestations }, 'shop/2025-01-06': later },
    releases: { first: { groups: [{ title: 'All', weight: 100, criteria }] } },
  };
  expect(judge(small, '2025-02-01').releases[0]?.groups[0]?.criteria[0]?.outcome).toBe(outcome);
});
