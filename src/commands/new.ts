/** `new`: makes the next one of what is named. */
import { Cancelled } from './asker.ts';
import { NOTHING, refuse } from './draft.ts';
import { newCriterion } from './new-criterion.ts';
import { newMetric } from './new-metric.ts';
import { newRelease } from './new-release.ts';
import { newReview } from './new-review.ts';
import { type Options, written } from './option-list.ts';
import { UsageError } from './option-values.ts';
import { settingOf } from './options.ts';
import { NEW, verbs } from './verbs.ts';

/** What makes each, by the nouns that `verbs.ts` lists. */
const MAKERS: Readonly<Record<string, (options: Options) => Promise<number>>> = {
  metric: newMetric,
  release: newRelease,
  criterion: newCriterion,
  review: newReview,
};

/** The verb; its name is a word of the language, so the function stands in an object. */
export const verb = {
  /** Makes what `options.noun` names; answers 1 where the data is refused, or where it cannot be made. Throws a UsageError. */
  async new(options: Options): Promise<number> {
    const { noun = '' } = options;
    const [make, takes] = [MAKERS[noun], NEW[noun]];
    if (!make || !takes) throw new Error(`nothing makes this noun: ${noun}`);
    const others = (verbs.new?.options ?? []).filter((name) => name !== 'root' && !takes.includes(name));
    const odd = others.find((name) => options[settingOf(name) as keyof Options] !== undefined);
    if (odd) throw new UsageError(`"new ${noun}" has no option "${written(odd)}"; it takes ${takes.map(written).join(', ')}`);
    try {
      return await make(options);
    } catch (error) {
      if (error instanceof Cancelled) return refuse(NOTHING);
      throw error;
    }
  },
};
