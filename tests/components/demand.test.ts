import { expect, test } from 'vitest';
import { demandCounts, demandWords, isGraded, isWeighed, readyWhen } from '../../src/components/demand.ts';
import type { CriterionResult } from '../../src/model/report.ts';

const of = (...demands: CriterionResult['demand'][]) => demands.map((demand) => ({ demand }));

test('musts alone need no words', () => {
  expect([isGraded([]), isGraded(of('must', 'must')), isGraded(of('must', 'suggested'))]).toEqual([false, false, true]);
  expect(readyWhen(of('must'))).toBe('when each of its criteria is met');
});

test('what makes a release ready names the demands that it has', () => {
  expect([readyWhen(of('must', 'should')), readyWhen(of('suggested', 'should', 'must')), readyWhen(of('suggested'))]).toEqual([
    'when each MUST is met and each SHOULD is met or missed for a stated reason',
    'when each MUST is met, each SHOULD is met or missed for a stated reason and each SUGGESTED was considered, met or not',
    'when each SUGGESTED was considered, met or not',
  ]);
  expect(demandCounts(of('must', 'suggested', 'must'))).toBe('2 MUST and 1 SUGGESTED');
});

test('weights are worth a word where they differ, beyond the dust of fractions', () => {
  const weights = (...all: number[]) => isWeighed(all.map((weight) => ({ weight })));
  expect([weights(), weights(5, 5), weights(100 / 3, (100 * 2) / 3 / 2), weights(5, 6)]).toEqual([false, false, false, true]);
});

test.each<[Partial<CriterionResult>, string]>([
  [{ demand: 'must' }, 'MUST, attested with evidence. It may be said not to apply.'],
  [{ demand: 'should', evidence: 'with a reason', notApplicable: 'never' }, 'SHOULD, attested with evidence and a reason.'],
  [
    { demand: 'suggested', evidence: 'with an address', notApplicable: 'with a reason' },
    'SUGGESTED, attested with evidence that has an address. It may be said not to apply, for a stated reason.',
  ],
  [{ demand: 'must', clause: { kind: 'release', outcome: 'met', text: 'MVP is ready', clauses: [] } }, 'MUST. '],
])('%o', (more, words) => {
  const clause = { kind: 'attest', outcome: 'met', text: '', clauses: [] } as const;
  const { demand, rest } = demandWords({ evidence: 'named', notApplicable: 'freely', clause, ...more } as CriterionResult);
  expect(`${demand} ${rest}`).toBe(words);
});
