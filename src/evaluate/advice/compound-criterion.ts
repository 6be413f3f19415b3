import type { Criterion } from '../../model/types.ts';
import { type Advice, count } from './advice.ts';
import { ofCriterion } from './view.ts';

/** Who has kept one of two demands cannot attest it, and who attests it does not say which. */
export const compoundCriterion: Advice = {
  name: 'compound-criterion',
  headline: (number) => `${count(number, 'criterion joins', 'criteria join')} several demands under one attestation`,
  hint: 'make a criterion of each demand, or join them with `all` so that each is attested by itself',
  check: ({ criteria }) =>
    criteria.flatMap((one) => {
      const demands = demandsIn(one.criterion).length;
      if (demands < 2) return [];
      return [ofCriterion(one, `one attestation decides ${demands} things at once: "${one.criterion.text}"`, [...one.at, 'text'])];
    }),
};

/** Behind these words stands an example or a circumstance, no demand. */
const BESIDE = /,?\s+(?:such as|for example|including|like|e\.g\.|so that|because|without|within|between)\s.*$/i;
/** A comma before one of these opens a clause and does not go on with a list. */
const JOINTS =
  /,\s+and\s+|\s+and\s+|\s+&\s+|,\s+(?!(?:or|but|if|when|where|which|who|that|with|not|even|each|every|so|while|though|once|until|in|on|at|by|for|as|to|then)\b)/i;

/**
 * The demands that a text joins by "and", "&" or commas: `Fast starts and quiet ends` joins two. Where the full words stand elsewhere, and
 * where there is more than a single attestation, the text alone does not decide, and nothing is read out of it.
 */
function demandsIn({ clause, url, text }: Criterion): readonly string[] {
  if (clause.kind !== 'attest' || url !== undefined) return [];
  return text
    .replace(/\([^)]*\)/g, '')
    .replace(BESIDE, '')
    .split(JOINTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
