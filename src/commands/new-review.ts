/** `new review`: writes the next review of its kind, with its agenda and the figures of its period. */
import { join } from 'node:path';
import { evaluate } from '../evaluate/evaluate.ts';
import { reviewDraft } from '../exports/review-draft.ts';
import { today } from '../load/history.ts';
import { build } from '../model/build.ts';
import { formatDay, spanOf } from '../model/calendar.ts';
import { withoutIsolates } from '../model/direction.ts';
import { cadenceOf, eveOf, nextPeriod, periodOf, thePeriod } from '../model/period.ts';
import type { Day, ReviewKind, Scorecard } from '../model/types.ts';
import { countedProblems } from '../validate/format.ts';
import { readScorecard } from '../validate/index.ts';
import { disk, type Effects } from '../write/effects.ts';
import { writeNew } from '../write/whole.ts';
import { judgedBy } from './days.ts';
import type { Options } from './option-list.ts';
import { oneOf, UsageError } from './option-values.ts';

/** What `new review` is told; `asOf` is the day on which it is written. */
export type Asked = Pick<Options, 'root' | 'asOf' | 'period' | 'cadence'>;

/** Writes the review and prints its path; answers 1 where the data is refused, the period is not over, or the review is there. */
export async function newReview(asked: Asked, effects: Effects = disk): Promise<number> {
  const read = readScorecard(asked.root);
  if ('problems' in read) return refuse(countedProblems(read.problems));
  const scorecard = build(read.set);
  const recorded = asked.asOf ?? today(asked.root) ?? judgedBy(asked).asOf;
  const plan = planOf(scorecard, asked, recorded);
  if (typeof plan === 'string') return refuse(plan);
  const id = `${plan.period}-${plan.kind.cadence}`;
  const path = `content/reviews/${id}.mdx`;
  const isHeld = scorecard.reviews.some((review) => review.id === id);
  if (isHeld || !writeNew(join(asked.root, path), textOf(scorecard, plan, recorded), effects))
    return refuse(`The review ${id} is there already, and is not written over.`);
  console.log(`${path} holds the agenda and the figures of its period. What was found, decided and agreed on is yours to write.`);
  return 0;
}

/** Which review is written. */
interface Plan {
  readonly kind: ReviewKind;
  readonly period: string;
}

/** The plan, or why there is none. Throws a UsageError where the options contradict each other. */
function planOf(scorecard: Scorecard, { period, cadence }: Asked, recorded: Day): Plan | string {
  const kinds = scorecard.reviewKinds;
  const named = cadence === undefined ? undefined : oneOf('monthly', 'quarterly', 'yearly')(cadence, '--cadence');
  const wanted = named ?? (period === undefined ? undefined : cadenceOf(period));
  if (period !== undefined && wanted !== cadenceOf(period)) throw new UsageError(`${period} is no period of a ${wanted} review`);
  const kind = wanted === undefined ? longestDue(scorecard, recorded) : kinds.find((one) => one.cadence === wanted);
  if (kinds.length === 0) return 'The scorecard asks for no review; say which under "reviews" in data/scorecard.yaml.';
  if (!kind) return `The scorecard asks for no ${wanted} review; there is ${kinds.map((one) => one.cadence).join(', ')}.`;
  const chosen = period ?? nextOf(scorecard, kind, recorded);
  const { to } = spanOf(chosen);
  if (to <= recorded) return { kind, period: chosen };
  return `A review looks back: that of ${thePeriod(chosen)} can be written from ${formatDay(to)} on, and it is ${formatDay(recorded)}.`;
}

/** The kind of which the next period ended first. */
function longestDue(scorecard: Scorecard, recorded: Day): ReviewKind | undefined {
  const ends = (kind: ReviewKind) => spanOf(nextOf(scorecard, kind, recorded)).to;
  return scorecard.reviewKinds.toSorted((a, b) => (ends(a) === ends(b) ? 0 : ends(a) < ends(b) ? -1 : 1))[0];
}

/** The period after the newest that was looked back at; where none was, the last one that is over. */
function nextOf({ reviews }: Scorecard, { cadence }: ReviewKind, recorded: Day): string {
  const last = reviews.filter((review) => review.cadence === cadence).at(-1);
  return last ? nextPeriod(last.period.text) : periodOf(eveOf(periodOf(recorded, cadence)), cadence);
}

function textOf(scorecard: Scorecard, { kind, period }: Plan, recorded: Day): string {
  const span = { text: period, ...spanOf(period) };
  const judged = (asOf: Day) => evaluate(scorecard, { asOf, knownBy: recorded });
  return withoutIsolates(reviewDraft({ kind, period: span, recorded, before: judged(eveOf(period)), past: judged(span.to) }));
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}
