/** `new`: makes the next one of what is named. */
import { newReview } from './new-review.ts';
import type { Options } from './option-list.ts';

/** By noun, as `verbs.ts` lists them. */
const MAKERS: Readonly<Record<string, (options: Options) => Promise<number>>> = { review: newReview };

/** The verb; its name is a word of the language, so the function stands in an object. */
export const verb = {
  /** Makes what `options.noun` names; answers 1 where the data is refused, or where it cannot be made. */
  async new(options: Options): Promise<number> {
    const maker = MAKERS[options.noun ?? ''];
    if (!maker) throw new Error(`nothing makes this noun: ${options.noun}`);
    return maker(options);
  },
};
