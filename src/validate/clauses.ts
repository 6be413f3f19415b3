/** The clauses of a release's criteria, one by one. */
import type { Path } from '../read/tree.ts';
import type { AuthoredRelease, Clause, Criterion } from '../schemas/authored.ts';

/** A criterion with its place. */
export interface PlacedCriterion {
  readonly at: Path;
  readonly criterion: Criterion;
}

/** A clause with its place; a criterion is the outermost of its own. */
export interface PlacedClause {
  readonly at: Path;
  readonly clause: Clause;
}

/** Every criterion of a release, in the order of the file. */
export function criteriaOf({ groups }: AuthoredRelease): readonly PlacedCriterion[] {
  return groups.flatMap(({ criteria }, group) =>
    criteria.map((criterion, index) => ({ criterion, at: ['groups', group, 'criteria', index] })),
  );
}

/** A clause and all that it is made of. */
export function clausesOf(clause: Clause, at: Path): readonly PlacedClause[] {
  const inner = (['all', 'any'] as const).flatMap((kind) =>
    (clause[kind] ?? []).flatMap((one, index) => clausesOf(one, [...at, kind, index])),
  );
  return [{ clause, at }, ...inner];
}
