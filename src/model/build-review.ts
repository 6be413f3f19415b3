/** The front matter of a review becomes a Review. */
import type { AuthoredReview } from '../schemas/authored.ts';
import type { Authored } from './authored-set.ts';
import { spanOf } from './calendar.ts';
import type { Review } from './types.ts';

/** Links one review; the file has passed the rules. */
export function buildReview({ id, path, data }: Authored<AuthoredReview>): Review {
  const { period, decisions = [], actions = [], ...rest } = data;
  const due = actions.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return { id, path, ...rest, period: { text: period, ...spanOf(period) }, decisions, actions: due };
}
