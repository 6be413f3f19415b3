import { clausesOf, criteriaOf, type PlacedCriterion } from '../clauses.ts';
import { inCriterion } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

const WAYS = ['check', 'attest', 'release', 'all', 'any'] as const;

/** A criterion says how it is decided, and has a name of its own in its release. */
export const criteria: Rule = {
  name: 'criteria',
  summary: 'A criterion states exactly one of check, attest, release, all and any, is attested at most once, and its id is unique.',
  why: 'Before anything is judged it is settled how: by figures, by a person, or by both together. Otherwise it could be settled when the result is known.',
  example: inCriterion(
    'id: chairs, title: Chairs, text: Everybody finds a chair',
    '`chairs` does not say how it is decided',
    'id: chairs, title: Chairs, text: Everybody finds a chair, attest: true',
  ),
  check: ({ releases }) =>
    releases.flatMap(({ path, data }) => {
      const all = criteriaOf(data);
      return [...all.flatMap((one) => undecided(path, one)), ...repeated(path, all)];
    }),
};

function undecided(path: string, { at, criterion }: PlacedCriterion): Finding[] {
  const stated = WAYS.filter((way) => criterion[way] !== undefined);
  const words = { path, at: [...at, 'id'] };
  if (stated.length === 0)
    return [{ ...words, message: `\`${criterion.id}\` does not say how it is decided`, hint: 'write check, attest, release, all or any' }];
  if (stated.length > 1)
    return [
      {
        ...words,
        message: `\`${criterion.id}\` is decided in ${stated.length} ways: ${stated.join(', ')}`,
        hint: 'combine them with all or any',
      },
    ];
  const attested = clausesOf(criterion, at).filter(({ clause }) => clause.attest);
  return attested.slice(1).map((clause) => ({
    path,
    at: [...clause.at, 'attest'],
    part: 'key',
    message: `\`${criterion.id}\` is attested twice`,
    hint: 'an attestation is about a whole criterion: keep one, or make two criteria',
  }));
}

function repeated(path: string, all: readonly PlacedCriterion[]): Finding[] {
  const seen = new Set<string>();
  return all.flatMap(({ at, criterion: { id } }): Finding[] => {
    if (seen.has(id))
      return [{ path, at: [...at, 'id'], message: `\`${id}\` is already a criterion of this release`, hint: 'choose another id' }];
    seen.add(id);
    return [];
  });
}
