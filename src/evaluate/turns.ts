/** The days on which the outcome of a metric or a criterion could have turned. Between two of them nothing can have changed. */
import { addDuration, nextDay } from '../model/calendar.ts';
import { inputsOf, spansIn } from '../model/formula.ts';
import type { Check, Clause, Criterion, Day, Metric, Release, Scorecard } from '../model/types.ts';
import { endOf } from './expiry.ts';
import { MOST_DAYS } from './fact-days.ts';
import type { Past } from './past.ts';
import { turnsOfWindow } from './window-turns.ts';

/** The newest days of a metric up to `asOf`, oldest first: of figures and remarks about a subject, of its targets, of values that grow stale, and of evidence that expires. */
export function turnsOf(metric: Metric, subject: string, past: Past, asOf: Day): readonly Day[] {
  return newest([...factDays(metric, subject, past), ...metric.targets.flatMap(({ due, since }) => [due, since])], asOf);
}

/** The same of a criterion: of the metrics that it checks, of attestations and waivers, of its release, and of those that it waits for. */
export function turnsOfCriterion(criterion: Criterion, release: Release, scorecard: Scorecard, past: Past, asOf: Day): readonly Day[] {
  const { subject, snapshots, decisions } = scorecard;
  const checks = checksOf(criterion.clause);
  const attested = snapshots.flatMap((one) => one.attestations).filter((one) => one.criterion === criterion.id);
  const takenBack = snapshots.flatMap((one) => one.remarks).filter(({ target }) => attested.some(({ snapshot }) => snapshot === target));
  const waived = decisions.filter((one) => one.waives === criterion.id);
  const facts = checks.flatMap((check) => daysOfCheck(check, subject.id, past));
  const ends = [...attested.map((one) => ({ date: one.date, until: endOf(one)?.until })), ...waived].flatMap(({ date, until }) => [
    date,
    until && nextDay(until),
  ]);
  const dues = [
    ...checks.flatMap(({ targets }) => targets.flatMap(({ due, since }) => [due, since])),
    ...takenBack.map(({ date }) => date),
    release.due,
    release.released,
  ];
  const waited = releasesIn(criterion.clause).flatMap((id) => scorecard.releases.find((one) => one.id === id) ?? []);
  const before = waited.flatMap((one) =>
    one.groups.flatMap(({ criteria }) => criteria.flatMap((each) => turnsOfCriterion(each, one, scorecard, past, asOf))),
  );
  return newest([...facts, ...ends, ...dues, ...before], asOf);
}

/** A clause and all within it. */
function within(clause: Clause): readonly Clause[] {
  return clause.kind === 'all' || clause.kind === 'any' ? clause.clauses.flatMap(within) : [clause];
}

/** What a clause checks, at any depth. */
export function checksOf(clause: Clause): readonly Check[] {
  return within(clause).flatMap((one) => (one.kind === 'check' ? [one] : []));
}

/** The releases that a clause waits for, at any depth. */
function releasesIn(clause: Clause): readonly string[] {
  return within(clause).flatMap((one) => (one.kind === 'release' ? [one.release] : []));
}

/** Of a window of days only those on which it could have turned, however many values it looks at; of a row of runs its breaks too. */
function daysOfCheck({ metric: id, targets, window }: Check, subject: string, past: Past): readonly Day[] {
  const metric = past.metrics.get(id) as Metric;
  const { of, breaks } = past.stated(id);
  if (window?.kind !== 'for') return [...factDays(metric, subject, past), ...(window ? breaks.map(({ date }) => date) : [])];
  const readings = of(subject);
  const remarks = readings.flatMap(({ snapshot }) => past.remarks.get(snapshot) ?? []);
  const turns = targets.flatMap((target) => turnsOfWindow(window.length, metric, target, readings));
  return [...turns, ...remarks.map(({ date }) => date)];
}

/** Of a formula the days of what it reads: whoever it compares with, it starts from values of the subject. */
function factDays(metric: Metric, subject: string, past: Past): readonly Day[] {
  const own = past.factDays(metric.id, subject);
  if (!metric.formula) return own;
  const read = [...new Set(inputs(metric.formula, past).flatMap((input) => factDays(input, subject, past)))];
  // What a formula looks back over ends to count when the span is over.
  return [...own, ...read, ...spansIn(metric.formula).flatMap((span) => read.map((day) => addDuration(day, span)))];
}

/** A formula that names no metric asks a whole category; then it may be any. */
function inputs(formula: string, { metrics }: Past): readonly Metric[] {
  const named = inputsOf(formula);
  return [...metrics.values()].filter(({ id, formula: own }) => (named.length > 0 ? named.includes(id) : !own));
}

function newest(days: readonly (Day | undefined)[], asOf: Day): readonly Day[] {
  return [...new Set(days.filter((day) => day !== undefined && day <= asOf))].sort().slice(-MOST_DAYS) as readonly Day[];
}
