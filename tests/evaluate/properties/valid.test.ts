/** What the properties are held on is what people may write; of reviews, which have prose, only the front matter is made. */
import { expect, test } from 'vitest';
import { type AuthoredSet, filesOf } from '../../../src/model/authored-set.ts';
import { formatProblems } from '../../../src/validate/format.ts';
import { validate } from '../../../src/validate/index.ts';
import { drawn } from './scorecards.ts';

function problemsIn(set: AuthoredSet): string {
  const files = filesOf({ ...set, reviews: [] }).map(({ path, data }) => ({ path, text: JSON.stringify(data) }));
  const result = validate(files, { today: '2026-01-31' });
  return 'problems' in result ? formatProblems(result.problems) : '';
}

test('the scorecard of each seed passes every rule', () => {
  for (let seed = 0; seed < 150; seed += 1) expect([seed, problemsIn(drawn(seed).set)]).toEqual([seed, '']);
});
