/** When promises came to be judged otherwise, by what is known now. */

import { dayBefore } from '../model/calendar.ts';
import { asSentence } from '../model/phrases.ts';
import type { Event, MetricResult, Outcome } from '../model/report.ts';
import { formatTarget } from '../model/target-words.ts';
import type { Day, Metric, Subject } from '../model/types.ts';
import type { EventView } from './events.ts';
import { freshness } from './freshness.ts';
import type { Stand } from './stand.ts';
import { indicators } from './tally.ts';
import { turnsOf } from './turns.ts';

/** Of every promise, a share set's parts one by one; of the own subject and of all that are held against the same targets. */
export function outcomeEvents(view: EventView): readonly Event[] {
  const { subject, subjects } = view.scorecard;
  const judged = [subject, ...subjects.filter((one) => one.judged && one.id !== subject.id)];
  const promises = indicators(view.metrics.filter(({ id }) => !id.includes('/'))).filter(({ targets }) => targets.length > 0);
  return promises.flatMap((metric) => judged.flatMap((one) => changesOf(metric, one, view)));
}

function changesOf(result: MetricResult, subject: Subject, view: EventView): readonly Event[] {
  const metric = view.past.metrics.get(result.id) as Metric;
  const days = turnsOf(metric, subject.id, view.past, view.asOf);
  const [first] = days;
  if (!first) return [];
  let before = view.past.stand(metric, subject.id, dayBefore(first));
  return days.flatMap((day) => {
    const was = before;
    before = view.past.stand(metric, subject.id, day);
    return before.outcome === was.outcome ? [] : [changed({ metric, subject, day, was, now: before }, view)];
  });
}

/** A subject under a metric, on the day on which it came to be judged otherwise. */
interface Turn {
  readonly metric: Metric;
  readonly subject: Subject;
  readonly day: Day;
  /** How it stood on the day before. */
  readonly was: Stand;
  /** How it stood from that day on. */
  readonly now: Stand;
}

function changed(turn: Turn, { scorecard }: EventView): Event {
  const { metric, subject, day: date, was, now } = turn;
  const from = was.outcome;
  const isOwn = subject.id === scorecard.subject.id;
  const about = isOwn ? metric.title : `${metric.title}, ${subject.title}`;
  const text = `${about}: ${word(now.outcome)}, was ${word(from)}. ${because(turn, scorecard)}${grownStale(turn)}`.trimEnd();
  const judged = { from, to: now.outcome, reason: now.reason?.code };
  const told = { metric: metric.id, ...(isOwn ? {} : { subject: subject.id }), snapshot: tellsOf(now, date) };
  return { date, kind: 'outcome', about, ...told, judged, text };
}

function word(outcome: Outcome): string {
  return outcome.replace('-', ' ');
}

/** The snapshot of the value, where that is of the day; else only time has passed. */
function tellsOf({ value }: Stand, date: Day): string | undefined {
  return value?.date === date ? value.snapshot : undefined;
}

/** `17.3 %, against ≥ 95 %.`, or the reason. */
function because({ metric, day, now }: Turn, { subjects }: EventView['scorecard']): string {
  const { outcome, value, target, reason } = now;
  if (!value || !target || (outcome !== 'met' && outcome !== 'missed')) return asSentence(reason?.text ?? '');
  const other = subjects.find(({ id }) => id === target.relativeTo)?.title;
  return asSentence(`${value.text}, against ${formatTarget(target, metric, other)}${target.due === day ? ', due that day' : ''}`);
}

/** Where only time has passed: another value counts, since the one before grew stale. */
function grownStale({ metric, day, was, now }: Turn): string {
  const stateOn = (on: Day) => freshness(was.value, metric.cadence, on).state;
  const isOther = was.value && was.value.id !== now.value?.id && now.value?.date !== day;
  return isOther && stateOn(day) === 'stale' && stateOn(dayBefore(day)) !== 'stale'
    ? ` The value before, ${was.value?.text}, grew stale.`
    : '';
}
