/** When series got worse for good, when they recovered, and who answers for those that have not. */
import { formatDay, nextDay } from '../model/calendar.ts';
import { asSentence } from '../model/phrases.ts';
import type { Event, MetricResult, Regression, ShiftEnd } from '../model/report.ts';
import type { Day, Decision } from '../model/types.ts';
import type { EventView } from './events.ts';

/** Of the own subject; those of supporting metrics stand on their pages only. */
export function regressionEvents({
  metrics,
  scorecard: { decisions },
  asOf,
}: Pick<EventView, 'metrics' | 'scorecard' | 'asOf'>): readonly Event[] {
  const acknowledging = Map.groupBy(decisions, ({ acknowledges }) => acknowledges);
  return metrics
    .filter(({ supporting }) => !supporting)
    .flatMap((metric) => (metric.regressions ?? []).flatMap((one) => eventsOf(metric, one, acknowledging.get(metric.id) ?? [], asOf)));
}

function eventsOf(metric: MetricResult, regression: Regression, decisions: readonly Decision[], asOf: Day): readonly Event[] {
  const { kind, since, after, text, recovered } = regression;
  const named = `${NAMED[kind]} of ${formatDay(since)}`;
  const told = (date: Day, what: NonNullable<Event['regression']>, words: string, place?: ShiftEnd): Event => ({
    date,
    kind: 'regression',
    about: metric.title,
    metric: metric.id,
    ...(place ? { snapshot: place.snapshot, reading: place.reading } : {}),
    regression: what,
    text: `${metric.title}: ${words}`,
  });
  const speaking = decisions.filter(({ date }) => isOpenOn(regression, date));
  return [
    told(since, 'appeared', `${APPEARED[kind]}, ${text}.`, kind === 'drift' ? regression.before : after),
    ...(recovered ? [told(recovered.date, 'recovered', `recovered from ${named}.`, recovered)] : []),
    ...speaking.map(({ date, by, until, reason }) => {
      const end = until ? ` until ${formatDay(until)}` : '';
      return told(date, 'acknowledged', `${named} is acknowledged by ${by}${end}. ${asSentence(reason)}`);
    }),
    ...endsOf(speaking, asOf)
      .filter((day) => isOpenOn(regression, day))
      .map((day) => told(day, 'reopened', `the acknowledgement of ${named} has ended.`)),
  ];
}

/** Whether it had appeared by a day, and had not recovered. */
function isOpenOn({ since, recovered }: Regression, day: Day): boolean {
  return since <= day && (recovered === undefined || recovered.date > day);
}

/** The days from which on no acknowledgement holds any more. */
function endsOf(decisions: readonly Decision[], asOf: Day): readonly Day[] {
  const holds = (day: Day) => decisions.some(({ date, until }) => date <= day && (until === undefined || until >= day));
  const ends = decisions.flatMap(({ until }) => (until === undefined ? [] : [nextDay(until)]));
  return [...new Set(ends)].filter((day) => day <= asOf && !holds(day));
}

const APPEARED: Readonly<Record<Regression['kind'], string>> = {
  step: 'a step for the worse',
  drift: 'it drifts to the worse',
  last: 'worse than the value before, beyond its spread',
};

const NAMED: Readonly<Record<Regression['kind'], string>> = {
  step: 'the step for the worse',
  drift: 'the drift to the worse',
  last: 'the worse value',
};
