/** Reviews as of a day: what has become of their actions, and what arrived in their periods. */
import { ownEvents } from '../model/events.ts';
import type { ActionResult, Event, MetricResult, Report, ReviewResult } from '../model/report.ts';
import type { Day, Review, ReviewAction } from '../model/types.ts';

/** Each review with what has become of its actions by a day. */
export function judgeReviews(reviews: readonly Review[], asOf: Day): readonly ReviewResult[] {
  return reviews.map((review) => ({ ...review, actions: review.actions.map((action) => judgeAction(action, asOf)) }));
}

/** What was done later is still open; what is due today is not overdue. */
function judgeAction(action: ReviewAction, asOf: Day): ActionResult {
  if (action.done !== undefined && action.done <= asOf) return { ...action, state: 'done' };
  return { ...action, state: action.due < asOf ? 'overdue' : 'open' };
}

/** An action that is not done, with the review that asked for it. */
export interface OpenAction {
  /** The action. */
  readonly action: ActionResult;
  /** The review. */
  readonly review: ReviewResult;
}

/** What the reviews left undone, earliest due first. */
export function openActions(reviews: readonly ReviewResult[]): readonly OpenAction[] {
  return reviews
    .flatMap((review) => review.actions.filter(({ state }) => state !== 'done').map((action) => ({ action, review })))
    .toSorted((a, b) => (a.action.due === b.action.due ? 0 : a.action.due < b.action.due ? -1 : 1));
}

/** What was learnt of the own subject, or changed for it, in a period, newest first; about some metrics and their parts alone where they are given. */
export function arrived(
  { events }: Pick<Report, 'events'>,
  { from, to }: Pick<Review['period'], 'from' | 'to'>,
  metrics?: readonly MetricResult[],
): readonly Event[] {
  const ids = metrics && new Set(metrics.flatMap((one) => [one.id, ...one.parts.map(({ id }) => id)]));
  return ownEvents(events).filter(({ date, metric }) => date >= from && date <= to && (!ids || (metric !== undefined && ids.has(metric))));
}
