/** What releases ask of their criteria, and how strictly, in words. Where all are musts of the plain kind the pages say nothing of it. */
import { list } from '../model/phrases.ts';
import type { CriterionResult } from '../model/report.ts';

type Asked = Pick<CriterionResult, 'demand' | 'evidence' | 'notApplicable'>;

const DEMANDS = { must: 'MUST', should: 'SHOULD', suggested: 'SUGGESTED' } as const;

const EVIDENCE: Readonly<Record<Asked['evidence'], string>> = {
  named: 'with evidence',
  'with a reason': 'with evidence and a reason',
  'with an address': 'with evidence that has an address',
};

const NOT_APPLICABLE: Readonly<Record<Asked['notApplicable'], string>> = {
  never: '',
  'with a reason': ' It may be said not to apply, for a stated reason.',
  freely: ' It may be said not to apply.',
};

const READY = {
  must: 'each MUST is met',
  should: 'each SHOULD is met or missed for a stated reason',
  suggested: 'each SUGGESTED was considered, met or not',
} as const;

/** Whether some of them are no musts, so that each has to say what it is. */
export function isGraded(criteria: readonly Pick<Asked, 'demand'>[]): boolean {
  return criteria.some(({ demand }) => demand !== 'must');
}

/** Whether some weigh more than others, so that weights are worth a word. */
export function isWeighed(criteria: readonly Pick<CriterionResult, 'weight'>[]): boolean {
  return criteria.some(({ weight }) => Math.abs(weight - (criteria[0]?.weight ?? 0)) > 1e-9);
}

/** `MUST,` and how it is shown: `attested with evidence. It may be said not to apply, for a stated reason.` */
export function demandWords({ demand, evidence, notApplicable, clause }: CriterionResult): {
  readonly demand: string;
  readonly rest: string;
} {
  if (clause.kind !== 'attest') return { demand: `${DEMANDS[demand]}.`, rest: '' };
  const whom = clause.independent ? ' by somebody independent' : '';
  return { demand: `${DEMANDS[demand]},`, rest: `attested${whom} ${EVIDENCE[evidence]}.${NOT_APPLICABLE[notApplicable]}` };
}

/** `43 MUST, 10 SHOULD and 14 SUGGESTED` */
export function demandCounts(criteria: readonly Pick<Asked, 'demand'>[]): string {
  const kinds = Object.entries(DEMANDS).map(([kind, word]) => ({ word, count: criteria.filter(({ demand }) => demand === kind).length }));
  return list(kinds.filter(({ count }) => count > 0).map(({ word, count }) => `${count} ${word}`));
}

/** When a release is ready: `when each of its criteria is met`, or what each demand asks. */
export function readyWhen(criteria: readonly Pick<Asked, 'demand'>[]): string {
  if (!isGraded(criteria)) return 'when each of its criteria is met';
  const demands = Object.keys(READY) as (keyof typeof READY)[];
  return `when ${list(demands.filter((kind) => criteria.some(({ demand }) => demand === kind)).map((kind) => READY[kind]))}`;
}
