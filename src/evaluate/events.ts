/** What happened to the scorecard, newest first: what was learnt, and what it changed. */
import type { Event, EventKind, MetricResult } from '../model/report.ts';
import type { Day, Scorecard } from '../model/types.ts';
import type { CriterionCourse } from './courses.ts';
import { fieldEvents } from './field-events.ts';
import { criterionEvents, goalpostEvents, releaseEvents } from './gate-events.ts';
import { outcomeEvents } from './outcome-events.ts';
import type { Past } from './past.ts';
import { regressionEvents } from './regression-events.ts';
import { targetEvents } from './target-events.ts';
import { attested, figures, remarked } from './told.ts';

/** What events are told from. */
export interface EventView {
  /** As it was known on the day. */
  readonly scorecard: Scorecard;
  /** The day as of which it is judged. */
  readonly asOf: Day;
  /** Every metric, judged; the parts of share sets too. */
  readonly metrics: readonly MetricResult[];
  /** The days before. */
  readonly past: Past;
  /** How each criterion was judged on them. */
  readonly courses: readonly CriterionCourse[];
}

/** All events, newest first; within a day what was judged anew comes first, then what is best founded. */
export function events(view: EventView): readonly Event[] {
  const { snapshots } = view.scorecard;
  const outcomes = outcomeEvents(view);
  const criteria = criterionEvents(view);
  const anew = new Set(criteria.map(({ criterion, date }) => `${date} ${criterion}`));
  return [
    ...outcomes,
    ...criteria,
    ...targetEvents(view, outcomes),
    ...goalpostEvents(view),
    ...releaseEvents(view),
    ...regressionEvents(view),
    ...figures(view),
    ...snapshots
      .flatMap((one) => one.attestations)
      .filter(({ date, criterion }) => !anew.has(`${date} ${criterion}`))
      .map((one) => attested(one, view.scorecard)),
    ...snapshots.flatMap((one) => one.remarks).map((one) => remarked(one, view)),
    ...fieldEvents(view),
  ].sort(byDay);
}

function byDay(a: Event, b: Event): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return (PLACES.get(a.kind) as number) - (PLACES.get(b.kind) as number);
}

const ORDER: readonly EventKind[] = [
  'outcome',
  'criterion',
  'target',
  'release',
  'regression',
  'measured',
  'attested',
  'refuted',
  'disputed',
  'retracted',
  'corrected',
  'failed',
  'claimed',
  'field',
];

const PLACES = new Map(ORDER.map((kind, place) => [kind, place]));
