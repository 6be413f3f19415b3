import { clausesOf, criteriaOf } from '../clauses.ts';
import { inFile } from '../explained/page.ts';
import { criterionNames, unresolved } from '../names.ts';
import type { Rule } from '../rule.ts';

/** A person attests only what asks for a person. */
export const attestations: Rule = {
  name: 'attestations',
  summary: 'An attestation names a criterion that is decided by one.',
  why: 'What figures decide, nobody can say by hand. So an attestation is only about what was left to a person.',
  example: inFile(
    'data/snapshots/county-audit/2026-05-10.yaml',
    [
      'date: 2026-05-10',
      'recorded: 2026-05-12',
      'basis: independent',
      'attestations:',
      '  - criterion: reopening/hours',
      '    outcome: met',
      '    by: A. Inspector',
      "    evidence: { title: Visitors' book, date: 2026-05-09 }",
    ],
    '`reopening/hours` is decided by its checks, not by a person',
    [
      'date: 2026-05-10',
      'recorded: 2026-05-12',
      'basis: independent',
      'attestations:',
      '  - criterion: reopening/welcome',
      '    outcome: met',
      '    by: A. Inspector',
      "    evidence: { title: Visitors' book, date: 2026-05-09 }",
    ],
  ),
  check: (draft) => {
    const names = criterionNames(draft);
    const checked = new Set(
      draft.releases.flatMap(({ id, data }) =>
        criteriaOf(data)
          .filter(({ criterion, at }) => !clausesOf(criterion, at).some(({ clause }) => clause.attest))
          .map(({ criterion }) => `${id}/${criterion.id}`),
      ),
    );
    return draft.snapshots.flatMap(({ path, data }) =>
      (data.attestations ?? []).flatMap(({ criterion }, index) => {
        const at = ['attestations', index, 'criterion'];
        if (!checked.has(criterion)) return unresolved(names, criterion, path, at);
        const hint = 'give the criterion an `attest: true`, or delete the attestation';
        return [{ path, at, message: `\`${criterion}\` is decided by its checks, not by a person`, hint }];
      }),
    );
  },
};
