/** Scores by their names. */
import type { Report, Score } from '../../../src/model/report.ts';

/** Every score of a Report by its name. */
export function scoresOf({ score, categories, releases }: Report): ReadonlyMap<string, Score> {
  const named = (kind: string, all: readonly { readonly id: string; readonly score: Score }[]) =>
    all.map(({ id, score }) => [`${kind} ${id}`, score] as const);
  return new Map([['the whole', score], ...named('category', categories), ...named('release', releases)]);
}
