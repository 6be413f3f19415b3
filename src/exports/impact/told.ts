/** Things of one kind in a clause of the headline. */
import { inWords } from '../../model/number-words.ts';
import { clipped } from '../../model/phrases.ts';

/** The longest name of a thing. */
const NAME = 60;

/** A name as a clause has room for it. */
export function named(title: string): string {
  return clipped(title, NAME);
}

/** One by its name, several by their number; nothing of none. */
export function told<T>(all: readonly T[], one: (only: T) => string, many: (count: string) => string): readonly string[] {
  const [only] = all;
  if (only === undefined) return [];
  return [all.length === 1 ? one(only) : many(inWords(all.length))];
}
