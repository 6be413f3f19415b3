/** The scorecard at the end of each past month: as it is judged now, and as it was known then. */
import { addDuration, spanOf } from '../model/calendar.ts';
import { leaves } from '../model/leaves.ts';
import type { PastMonth, PastVerdict } from '../model/report.ts';
import type { Day, Scorecard, Snapshot } from '../model/types.ts';
import { attribute } from './attribution.ts';
import type { Moment } from './evaluate.ts';
import { freshness } from './freshness.ts';
import { ALWAYS, knownAt } from './known.ts';
import { metricsOf, pastOf, type Then } from './past.ts';
import { statedIn } from './register.ts';
import { combine } from './scoring.ts';
import { type Side, scoredAt, sideAt } from './side.ts';
import { tally } from './tally.ts';
import { MONTH } from './trend.ts';

/** So many months are looked back at. */
export const MOST_MONTHS = 24;

/** Oldest first, the day of judgement last; from the month on in which the first figure of the own subject, or verdict on a criterion, is dated. */
export function monthsOf(everything: Scorecard, { asOf, knownBy = ALWAYS }: Moment): readonly PastMonth[] {
  const scorecard = knownAt(everything, asOf, knownBy);
  const past = pastOf(scorecard, statedIn(scorecard, metricsOf(scorecard), asOf));
  const at = (then: Then) => sideAt(scorecard, past, then);
  let before: Side | undefined;
  return monthEnds(scorecard, asOf).map((date) => {
    const [was, side] = [before, at({ asOf: date })];
    before = side;
    const now = verdictOn(side);
    const then = wasKnownLater(scorecard, date) ? verdictOn(at({ asOf: date, recorded: date })) : now;
    return { date, now, ...(isSame(now, then) ? {} : { then }), ...(was && { change: attribute(was, side) }) };
  });
}

function monthEnds({ snapshots, subject }: Scorecard, asOf: Day): readonly Day[] {
  const tells = ({ subjects, attestations }: Snapshot) => attestations.length > 0 || subjects.includes(subject.id);
  const first = snapshots.find((one) => one.dated !== 'seen' && tells(one))?.date ?? asOf;
  const days: Day[] = [asOf];
  for (let end = endBefore(asOf); end >= first && days.length <= MOST_MONTHS; end = endBefore(end)) days.unshift(end);
  return days;
}

/** The last day of the month before. */
function endBefore(day: Day): Day {
  return spanOf(addDuration(`${day.slice(0, 7)}-01`, MONTH, -1).slice(0, 7)).to;
}

/** Whether anything that is dated up to a day was only recorded later. */
function wasKnownLater({ snapshots }: Scorecard, day: Day): boolean {
  return snapshots.some(({ date, recorded }) => date <= day && recorded > day);
}

/** What the scorecard amounted to. */
export function verdictOn(side: Side): PastVerdict {
  const { scorecard, past, then, stand } = side;
  const { metrics, categories, releases } = scorecard;
  const scored = Map.groupBy(scoredAt(side), ({ category }) => category);
  const scores = categories.map(({ id, weight }) => {
    const own = scored.get(id) ?? [];
    return {
      id,
      weight,
      scored: own.length > 0,
      score: combine(own.map((metric) => ({ weight: metric.weight, score: stand(metric).score }))),
    };
  });
  const promised = leaves(metrics.filter(({ supporting }) => !supporting))
    .filter(({ targets }) => targets.length > 0)
    .map((metric) => {
      const stood = stand(metric);
      return { metric, ...stood, freshness: freshness(stood.value, metric.cadence, then.asOf) };
    });
  return {
    score: combine(scores.filter(({ scored }) => scored)),
    promises: tally(promised),
    categories: scores.map(({ id, score }) => ({ id, score })),
    releases: releases.map(({ id }) => past.releasesThen(then)(id)).map(({ id, score, tally }) => ({ id, score, tally })),
    judged: promised.flatMap(({ metric: { id }, outcome, value }) => (value ? [{ id, outcome, text: value.text }] : [])),
  };
}

function isSame(one: PastVerdict, other: PastVerdict): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
