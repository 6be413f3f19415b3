/** Rules of judging that changed, and decisions, in a clause of the headline. */
import type { Impact } from '../../model/impact.ts';
import { ruled, ruleName } from './rule-words.ts';
import { told } from './told.ts';

/** What is told whatever else happens: rules that changed, and decisions. */
export function ruleClauses({ rules }: Impact): readonly string[] {
  const [own, decided] = [rules.filter(({ kind }) => kind !== 'decision'), rules.filter(({ kind }) => kind === 'decision')];
  const some = (words: string, fits: (one: Impact['rules'][number]) => boolean) =>
    told(
      decided.filter(fits),
      () => `a decision is ${words}`,
      (count) => `${count} decisions are ${words}`,
    );
  return [
    ...told(
      own,
      (one) => `a rule is changed for ${ruled(one)}, ${ruleName(one)}`,
      (count) => `${count} rules are changed`,
    ),
    ...some('taken', ({ was }) => was === undefined),
    ...some('altered', ({ was, now }) => was !== undefined && now !== undefined),
    ...some('taken away', ({ now }) => now === undefined),
  ];
}
