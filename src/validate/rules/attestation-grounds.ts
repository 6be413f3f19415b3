import type { AuthoredSnapshot, Criterion } from '../../schemas/authored.ts';
import { criteriaOf } from '../clauses.ts';
import { inFile } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Who attests gives what the criterion asks for. */
export const attestationGrounds: Rule = {
  name: 'attestation-grounds',
  summary: 'An attestation gives the reason or the address that its criterion asks for, and calls not applicable only what may be.',
  why: 'Some criteria ask for more than a word: a reason, or evidence that everybody can open.',
  example: inFile(
    'data/snapshots/county-audit/2026-05-10.yaml',
    [
      'date: 2026-05-10',
      'recorded: 2026-05-12',
      'basis: independent',
      'attestations:',
      '  - criterion: reopening/step-free',
      '    outcome: met',
      '    by: A. Inspector',
      '    evidence: { title: A photograph, date: 2026-05-09 }',
    ],
    '`reopening/step-free` is met only by evidence with an address',
    [
      'date: 2026-05-10',
      'recorded: 2026-05-12',
      'basis: independent',
      'attestations:',
      '  - criterion: reopening/step-free',
      '    outcome: met',
      '    by: A. Inspector',
      '    evidence: { title: A photograph, date: 2026-05-09, url: "https://example.org/lift" }',
    ],
  ),
  check: ({ releases, snapshots }) => {
    const asked = new Map(
      releases.flatMap(({ id, data }) => criteriaOf(data).map(({ criterion }) => [`${id}/${criterion.id}`, criterion])),
    );
    return snapshots.flatMap(({ path, data }) =>
      (data.attestations ?? []).flatMap((attestation, index): Finding[] => {
        const criterion = asked.get(attestation.criterion);
        const lack = criterion && lacking(attestation, criterion);
        if (!lack) return [];
        const [message, hint] = lack;
        return [{ path, at: ['attestations', index, 'outcome'], message: `\`${attestation.criterion}\` ${message}`, hint }];
      }),
    );
  },
};

type Attestation = NonNullable<AuthoredSnapshot['attestations']>[number];

/** What is wrong with it, and the fix. */
function lacking({ outcome, note, evidence: { url } }: Attestation, criterion: Criterion): readonly [string, string] | undefined {
  if (outcome === 'not-applicable') return notApplicable(criterion['not-applicable'], note);
  if (outcome !== 'met') return undefined;
  if (criterion.evidence === 'with a reason' && !note) return ['is met only with a reason', 'say in `note` how it is met'];
  if (criterion.evidence === 'with an address' && !url) return ['is met only by evidence with an address', 'give the evidence a `url`'];
  return undefined;
}

function notApplicable(may: Criterion['not-applicable'], note: string | undefined): readonly [string, string] | undefined {
  if (may === 'never') return ['always applies', 'attest that it is met or missed; only a decision in data/decisions can waive it'];
  if (may === 'with a reason' && !note) return ['may be said not to apply only with a reason', 'say in `note` why it does not apply'];
  return undefined;
}
