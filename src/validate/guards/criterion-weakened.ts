import type { Clause, Criterion } from '../../schemas/authored.ts';
import { criterionPairs } from '../asked.ts';
import { clausesOf } from '../clauses.ts';
import type { Finding } from '../finding.ts';
import type { Guard } from '../guard.ts';
import { checksRetired } from './criterion-removed.ts';

/** What a release asks is not asked more softly. */
export const criterionWeakened: Guard = {
  name: 'criterion-weakened',
  summary:
    'A merged criterion is decided by no less than before: not by other metrics, shorter windows, weaker attestations or fewer clauses.',
  why: 'A release becomes ready by what was done for it, not by what is no longer asked; and readers are shown targets that moved, but not this.',
  example:
    '`attest: independent` becomes `attest: true`. Put it back; add a criterion with an id of its own, and waive this one with a reason.',
  check: (change) =>
    criterionPairs(change).flatMap(({ id, path, at, before, after }): Finding[] => {
      if (checksRetired(change, before)) return [];
      const what = weakenedIn(before, after) ?? demandedLess(before, after);
      if (what === undefined) return [];
      const message = `the criterion \`${id}\` was merged into ${change.base} and asks for less or for something else now: ${what}`;
      return [
        {
          path,
          at,
          message,
          hint: 'put it back; write another one with an id of its own, and waive this one in data/decisions/ with a reason',
        },
      ];
    }),
};

/** In what a clause is weaker than the one in its place before; targets have a guard of their own. */
function weakenedIn(before: Clause, after: Clause): string | undefined {
  if (before.check) return otherCheck(before.check, after.check);
  if (before.release) return before.release === after.release ? undefined : `not the release ${before.release}`;
  if (before.attest !== undefined) return softerAttest(before, after);
  for (const kind of ['all', 'any'] as const) {
    const [old, now] = [before[kind], after[kind]];
    if (old) return now ? otherClauses(kind, old, now) : `\`${kind}\` is gone`;
  }
  return undefined;
}

type Check = NonNullable<Clause['check']>;

function otherCheck(before: Check, after: Check | undefined): string | undefined {
  if (!after) return `the check of ${before.metric} is gone`;
  if (before.metric !== after.metric) return `it checks ${after.metric}, not ${before.metric}`;
  const key = (['for', 'runs'] as const).find((one) => before[one] !== after[one]);
  return key && `\`${key}\` is ${after[key] ?? 'gone'}, not ${before[key] ?? 'asked'}`;
}

/** A check may take the place of somebody's word. */
function softerAttest(before: Clause, after: Clause): string | undefined {
  if (after.check || after.all) return undefined;
  if (after.attest === undefined) return 'nobody attests it any more';
  return before.attest === 'independent' && after.attest !== 'independent' ? 'not by somebody independent' : undefined;
}

/** What is asked for beside the rest makes `all` harder and `any` easier. */
function otherClauses(kind: 'all' | 'any', before: readonly Clause[], after: readonly Clause[]): string | undefined {
  if (kind === 'all' && after.length < before.length) return `${after.length} clauses of \`all\`, not ${before.length}`;
  if (kind === 'any' && after.length > before.length) return `${after.length} clauses of \`any\`, not ${before.length}`;
  return before
    .slice(0, after.length)
    .reduce<string | undefined>((found, clause, index) => found ?? weakenedIn(clause, after[index] as Clause), undefined);
}

/** From the hardest to the softest; the one that stands for nothing being said. */
const DEMANDS = {
  demand: [['must', 'should', 'suggested'], 'must'],
  evidence: [['with an address', 'with a reason', 'named'], 'named'],
  'not-applicable': [['never', 'with a reason', 'freely'], 'freely'],
} as const satisfies Partial<Record<keyof Criterion, readonly [readonly string[], string]>>;

function demandedLess(before: Criterion, after: Criterion): string | undefined {
  const isWord = clausesOf(after, []).some(({ clause }) => clause.attest !== undefined);
  for (const [key, [order, unsaid]] of Object.entries(DEMANDS)) {
    if (key === 'evidence' && !isWord) continue;
    const [was, is] = [before, after].map((one) => one[key as keyof typeof DEMANDS] ?? unsaid) as [string, string];
    if ((order as readonly string[]).indexOf(is) > (order as readonly string[]).indexOf(was)) return `\`${key}\` is ${is}, not ${was}`;
  }
  return undefined;
}
