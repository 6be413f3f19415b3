/** What the pages of reviews say in sentences. */

import { formatDay, spanOf } from '../../model/calendar.ts';
import { formatPeriod, nextPeriod, thePeriod } from '../../model/period.ts';
import { capital } from '../../model/phrases.ts';
import type { Report, ReviewResult } from '../../model/report.ts';
import type { ReviewKind } from '../../model/types.ts';
import { countOf, inWords } from '../number-words.ts';
import { isScored, promisesOf, verdict } from '../verdict.ts';
import { scoreWords } from './view.ts';

/** `Two reviews were held. None of seven actions is done, and one is overdue.` */
export function reviewsVerdict(reviews: readonly ReviewResult[]): string {
  if (reviews.length === 0) return 'No review has been held yet.';
  const held = `${capital(countOf(reviews.length, 'review'))} ${reviews.length === 1 ? 'was' : 'were'} held`;
  return `${held}. ${actionsSentence(reviews.flatMap(({ actions }) => actions))}`;
}

/** `None of seven actions is done, and one is overdue.` */
export function actionsSentence(actions: ReviewResult['actions']): string {
  const count = (state: string) => actions.filter((action) => action.state === state).length;
  const [done, overdue] = [count('done'), count('overdue')];
  if (actions.length === 0) return 'No action was agreed on.';
  if (done === actions.length) return actions.length === 1 ? 'The one action is done.' : `All ${countOf(done, 'action')} are done.`;
  const late = overdue === 0 ? '' : `, and ${inWords(overdue)} ${overdue === 1 ? 'is' : 'are'} overdue`;
  if (actions.length === 1) return overdue === 1 ? 'Its one action is overdue.' : 'Its one action is open.';
  return `${done === 0 ? 'None' : capital(inWords(done))} of ${countOf(actions.length, 'action')} ${done > 1 ? 'are' : 'is'} done${late}.`;
}

/** The name of a kind, with its cadence where that is not part of it. */
export function kindTitle({ title, cadence }: ReviewKind): string {
  return title.toLowerCase().includes(cadence) ? title : `${title}, ${cadence}`;
}

/** What the scorecard amounted to on the day of a Report: who keeps what, and the score. */
export function amounts(report: Report): string {
  const said = verdict(report.title, promisesOf(report.metrics), report.metrics.filter(({ supporting }) => !supporting).length);
  return isScored(report.metrics) ? `${said} It scores ${scoreWords(report.score)}.` : said;
}

/** `The next is for November 2025. Twelve periods have ended since the last one that was looked back at.` */
export function nextSentence({ cadence }: ReviewKind, reviews: readonly ReviewResult[], asOf: string): string {
  const last = reviews.filter((review) => review.cadence === cadence).at(-1);
  if (!last) return 'None has been held yet.';
  const next = nextPeriod(last.period.text);
  const ended = endedFrom(next, asOf);
  const named = `The next is for ${thePeriod(next)}`;
  if (ended === 0) return `${named}, which ends on ${formatDay(spanOf(next).to)}.`;
  const noun = { monthly: 'month', quarterly: 'quarter', yearly: 'year' }[cadence];
  return `${named}; ${countOf(ended, noun)} ${ended === 1 ? 'has' : 'have'} ended without a review.`;
}

/** How many periods from that one on have ended. */
function endedFrom(period: string, asOf: string): number {
  return spanOf(period).to < asOf ? 1 + endedFrom(nextPeriod(period), asOf) : 0;
}

/** `Fourth quarter of 2025` */
export function periodTitle({ period }: Pick<ReviewResult, 'period'>): string {
  return capital(formatPeriod(period.text));
}

/** An item of the agenda on the page of a review. */
export interface PlacedItem {
  /** Its place in the agenda, from 1. */
  readonly number: number;
  /** The permalink of its heading. */
  readonly slug: string;
  readonly title: string;
  /** What the framework asks for. */
  readonly text: string;
}

/** The agenda with its headings: a rule has seen to it that those of the second rank are its items, in order. */
export function placedAgenda(
  kind: ReviewKind | undefined,
  headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[],
): readonly PlacedItem[] {
  return headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }, index) => {
      const { title, text: asked } = kind?.agenda[index] ?? { title: text, text };
      return { number: index + 1, slug, title, text: asked };
    });
}

/** The kind of a review; none where the scorecard no longer asks for it. */
export function kindOf({ reviewKinds }: Pick<Report, 'reviewKinds'>, { cadence }: Pick<ReviewResult, 'cadence'>): ReviewKind | undefined {
  return reviewKinds.find((kind) => kind.cadence === cadence);
}
