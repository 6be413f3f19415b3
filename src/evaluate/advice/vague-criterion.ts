import { list } from '../../model/phrases.ts';
import type { Criterion } from '../../model/types.ts';
import { type Advice, count } from './advice.ts';
import { isAttested } from './attest-only.ts';
import { ofCriterion } from './view.ts';

/** Two fair people may read it in two ways, and both be right. */
export const vagueCriterion: Advice = {
  name: 'vague-criterion',
  headline: (number) => `${count(number, 'criterion rests', 'criteria rest')} on an adjective, without a number`,
  hint: 'say how many, how much or which, so that two people would attest the same',
  check: ({ criteria }) =>
    criteria.flatMap((one) => {
      const words = vagueWords(one.criterion);
      if (words.length === 0) return [];
      const which = list(words.map((word) => `"${word}"`));
      return [ofCriterion(one, `"${one.criterion.text}" has no number, and what is ${which} is left open`, [...one.at, 'text'])];
    }),
};

/** English words that praise or measure without saying how much. */
const VAGUE = new Set(
  (
    'acceptable active adequate advanced appropriate clean clear competitive complete comprehensive definitive easy effective efficient ' +
    'excellent extensive fast full good great high-quality important industry-leading intuitive leading major meaningful modern operational ' +
    'popular powerful realistic reasonable reliable rich robust scalable seamless self-sustaining significant simple smooth stable strategic ' +
    'strong substantial sufficient timely user-friendly well-documented world-class'
  ).split(' '),
);

/** What a check decides has its number there; where the full words stand elsewhere, these are only a summary. */
function vagueWords({ clause, url, text }: Criterion): readonly string[] {
  if (!isAttested(clause) || url !== undefined || /\d/.test(text)) return [];
  const words = text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? [];
  return [...new Set(words.filter((word) => VAGUE.has(word)))];
}
