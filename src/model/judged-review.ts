/** A review with what has become of its actions. */
import type { Review, ReviewAction } from './types.ts';

/** An action on a day. */
export interface ActionResult extends ReviewAction {
  /** What has become of it: overdue from the day after it was due. */
  readonly state: 'done' | 'open' | 'overdue';
}

/** A review, its actions judged. */
export interface ReviewResult extends Omit<Review, 'actions'> {
  /** What is to be done, earliest due first. */
  readonly actions: readonly ActionResult[];
}
