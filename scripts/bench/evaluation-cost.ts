/** What judging costs beside `JSON.parse` of the same snapshots, as a whole and in its parts. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { coursesOf } from '../../src/evaluate/courses.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { events } from '../../src/evaluate/events.ts';
import { knownAt } from '../../src/evaluate/known.ts';
import { metricsOf, pastOf } from '../../src/evaluate/past.ts';
import { commonOf, type Facts, factsOf } from '../../src/evaluate/readings.ts';
import { statedIn } from '../../src/evaluate/register.ts';
import { shiftsOf } from '../../src/evaluate/regressions.ts';
import { MOST_POINTS, theilSen } from '../../src/evaluate/slope.ts';
import { dayNumber } from '../../src/model/calendar.ts';
import type { Reading, Report } from '../../src/model/report.ts';
import type { Metric, Scorecard } from '../../src/model/types.ts';
import { madeUp } from './judged-scorecard.ts';
import { LAST_DAY } from './scorecard.ts';

/** How often each is measured; the middle one counts. */
const TIMES = 5;

/** What is measured, in milliseconds of processor time. */
export interface Parts {
  /** `JSON.parse` of every snapshot. */
  readonly parse: number;
  /** All that `evaluate` does. */
  readonly evaluation: number;
  /** Of that: every observation with its standing and its words. */
  readonly readings: number;
  /** Regressions of every metric, and a slope through its newest 120 points. */
  readonly statistics: number;
  /** Of the evaluation: criteria and promises on past days, and what is told of them and of all figures. */
  readonly events: number;
}

/** What one length of history costs. */
export interface Cost extends Parts {
  readonly history: number;
  /** How many values were judged. */
  readonly values: number;
  /** No part of judging: files that were read and checked become what is judged, with all that is found out of each observation by itself. */
  readonly build: number;
}

/** The medians over several runs, all by turns, so that a busy moment meets each. */
export function costOf(history: number): Cost {
  const { scorecard, linked, texts } = madeUp(history);
  const report = evaluate(scorecard, { asOf: LAST_DAY });
  const everything = factsOf(scorecard);
  const runs = Array.from(
    { length: TIMES },
    (): Parts => ({
      parse: spent(() => parsed(texts)),
      evaluation: spent(() => evaluate(scorecard, { asOf: LAST_DAY })),
      readings: spent(() => readingsOf(scorecard)),
      statistics: spent(() => statistics(report, everything)),
      events: eventsOf(scorecard, report),
    }),
  );
  const middle = (of: keyof Parts) => runs.map((run) => run[of]).sort((a, b) => a - b)[Math.floor(TIMES / 2)] as number;
  const values = report.metrics.reduce((sum, { readings, others }) => sum + readings.length + others.length, 0);
  return {
    history,
    values,
    parse: middle('parse'),
    evaluation: middle('evaluation'),
    readings: middle('readings'),
    statistics: middle('statistics'),
    events: middle('events'),
    build: spent(linked),
  };
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * Processor time and not time, so that other programs do not count. What the collector of garbage does meanwhile counts, but of its own
 * garbage only: what others left behind is cleared away before.
 */
function spent(work: () => void): number {
  collectGarbage();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}

function readingsOf(scorecard: Scorecard): void {
  const metrics = metricsOf(scorecard);
  const stated = statedIn(scorecard, metrics, LAST_DAY);
  for (const id of metrics.keys()) stated(id);
}

/** Told what is true of all that is stated of a metric, as `evaluate` tells it, which is no part of the cost. */
function statistics({ metrics, subject: { id: subject } }: Report, everything: Facts): void {
  for (const result of metrics) {
    const newest = newestNumbers(result.readings);
    theilSen(newest.map(({ date, number }) => ({ x: dayNumber(date), y: number as number })));
    const { isOneSeries = false } = commonOf(result.id, everything).bySubject.get(subject) ?? {};
    shiftsOf(result as unknown as Metric, { ...result, isOneSeries });
  }
}

function newestNumbers(readings: readonly Reading[]): readonly Reading[] {
  const newest: Reading[] = [];
  for (const one of readings) {
    if (newest.length === MOST_POINTS) break;
    if (one.number !== undefined) newest.push(one);
  }
  return newest;
}

function parsed(texts: readonly string[]): void {
  for (const text of texts) JSON.parse(text);
}

/** The past is built anew, since it remembers what it was asked. */
function eventsOf(everything: Scorecard, { metrics }: Report): number {
  const scorecard = knownAt(everything, LAST_DAY);
  const stated = statedIn(scorecard, metricsOf(scorecard), LAST_DAY);
  for (const id of metricsOf(scorecard).keys()) stated(id);
  const past = pastOf(scorecard, stated);
  return spent(() => events({ scorecard, asOf: LAST_DAY, metrics, past, courses: coursesOf({ scorecard, asOf: LAST_DAY, past }) }));
}
