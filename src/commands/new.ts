/** `new`: makes the next one of what is named. */
import { Cancelled } from './asker.ts';
import { NOTHING, refuse } from './draft.ts';
import { newCriterion } from './new-criterion.ts';
import { newMetric } from './new-metric.ts';
import { newRelease } from './new-release.ts';
import { newReview } from './new-review.ts';
import { type OptionName, type Options, written } from './option-list.ts';
import { UsageError } from './option-values.ts';
import { settingOf } from './options.ts';
import { verbs } from './verbs.ts';

/** What makes one, and the options that it takes besides the root. */
interface Maker {
  readonly make: (options: Options) => Promise<number>;
  readonly takes: readonly OptionName[];
}

const DECIDED: readonly OptionName[] = ['text', 'metric', 'target', 'basis'];

/** By noun, as `verbs.ts` lists them. */
const MAKERS: Readonly<Record<string, Maker>> = {
  metric: { make: newMetric, takes: ['id', 'title', 'category', 'unit', 'target', 'better', 'scale', 'summary', 'cadence', 'owner'] },
  release: { make: newRelease, takes: ['id', 'title', 'due', 'group', 'criterion', ...DECIDED] },
  criterion: { make: newCriterion, takes: ['release', 'group', 'id', 'title', ...DECIDED] },
  review: { make: newReview, takes: ['as-of', 'period', 'cadence'] },
};

/** The verb; its name is a word of the language, so the function stands in an object. */
export const verb = {
  /** Makes what `options.noun` names; answers 1 where the data is refused, or where it cannot be made. Throws a UsageError. */
  async new(options: Options): Promise<number> {
    const { noun = '' } = options;
    const maker = MAKERS[noun];
    if (!maker) throw new Error(`nothing makes this noun: ${noun}`);
    const others = (verbs.new?.options ?? []).filter((name) => name !== 'root' && !maker.takes.includes(name));
    const odd = others.find((name) => options[settingOf(name) as keyof Options] !== undefined);
    if (odd) throw new UsageError(`"new ${noun}" has no option "${written(odd)}"; it takes ${maker.takes.map(written).join(', ')}`);
    try {
      return await maker.make(options);
    } catch (error) {
      if (error instanceof Cancelled) return refuse(NOTHING);
      throw error;
    }
  },
};
