/** The kinds of reviews, and the front matter of a review becomes a Review. */
import type { AuthoredReview, AuthoredScorecard } from '../schemas/authored.ts';
import type { Authored } from './authored-set.ts';
import { spanOf } from './calendar.ts';
import type { Review, ReviewKind } from './types.ts';

/** Links one review; the file has passed the rules. */
export function buildReview({ id, path, data }: Authored<AuthoredReview>): Review {
  const { period, decisions = [], actions = [], ...rest } = data;
  const due = actions.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return { id, path, ...rest, period: { text: period, ...spanOf(period) }, decisions, actions: due };
}

/** The reviews that the framework asks for, in the order of the scorecard. */
export function buildReviewKinds({ reviews = {} }: Pick<AuthoredScorecard, 'reviews'>): readonly ReviewKind[] {
  return Object.entries(reviews).map(([cadence, { title, agenda }]) => ({
    cadence: cadence as ReviewKind['cadence'],
    title,
    agenda: agenda.map(({ include = [], questions = [], criteria = false, actions = false, ...words }) => ({
      ...words,
      include,
      questions,
      criteria,
      actions,
    })),
  }));
}
