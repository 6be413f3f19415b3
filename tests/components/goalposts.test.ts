import { expect, test } from 'vitest';
import { goalposts } from '../../src/components/goalposts.ts';
import type { ClauseResult } from '../../src/model/report.ts';

test('what was changed is told with its day, what it was and why', () => {
  const revised = (since: string, text: string, kind: string) => ({ since, reason: 'the stove is small', revises: { text, kind } });
  const check = (metric: string, ...targets: unknown[]) =>
    ({ kind: 'check', metric, revised: targets, clauses: [] }) as unknown as ClauseResult;
  const boil = check('boil', revised('2025-03-03', '≤ 100 s', 'looser'), revised('2025-04-01', '≤ 120 s', 'stricter'));
  const titles = new Map([['boil', 'Boiling']]);
  const both = { kind: 'all', clauses: [boil, { kind: 'attest', clauses: [] }] } as unknown as ClauseResult;
  expect([goalposts(boil, titles), goalposts(both, titles), goalposts(check('boil'), titles)]).toEqual([
    ['Loosened on 3 March 2025: was ≤ 100 s. The stove is small.', 'Tightened on 1 April 2025: was ≤ 120 s. The stove is small.'],
    [
      'Boiling: loosened on 3 March 2025: was ≤ 100 s. The stove is small.',
      'Boiling: tightened on 1 April 2025: was ≤ 120 s. The stove is small.',
    ],
    [],
  ]);
});
