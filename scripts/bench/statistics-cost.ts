/** What regressions and slopes cost, beside `JSON.parse` of the snapshots that hold the same values. */
import { shiftsOf } from '../../src/evaluate/regressions.ts';
import { theilSen } from '../../src/evaluate/slope.ts';
import { dayNumber, fromDayNumber } from '../../src/model/calendar.ts';
import type { Reading } from '../../src/model/report.ts';
import type { Conditions, Metric } from '../../src/model/types.ts';
import { chanceFrom, normalFrom } from './chance.ts';

/** So many metrics. */
export const METRICS = 1000;

/** How often each is measured; the middle one counts. */
const TIMES = 5;

/** The milliseconds that one history costs. */
export interface Cost {
  readonly history: number;
  readonly parse: number;
  readonly statistics: number;
}

const METRIC = { id: 'made-up', unit: 'ms', better: 'lower', targets: [] as Metric['targets'] } as Metric;

/** The medians over several runs, the two by turns, so that a busy moment meets both. */
export function costOf(history: number): Cost {
  const { texts, readings } = madeUp(history);
  const runs = Array.from({ length: TIMES }, () => ({
    parse: timed(() => texts.map(parsed)),
    statistics: timed(() => readings.map(statistics)),
  }));
  const middle = (of: (run: (typeof runs)[number]) => number) => runs.map(of).sort((a, b) => a - b)[Math.floor(TIMES / 2)] as number;
  return { history, parse: middle(({ parse }) => parse), statistics: middle((run) => run.statistics) };
}

function parsed(text: string): number {
  return Object.keys(JSON.parse(text).values).length;
}

function statistics(readings: readonly Reading[]): number {
  const slope = theilSen(readings.slice(0, 120).map(({ date, number }) => ({ x: dayNumber(date), y: number as number })));
  return shiftsOf(METRIC, { readings, breaks: [] }).length + (slope?.slope ?? 0);
}

function timed(work: () => readonly number[]): number {
  const start = performance.now();
  if (work().some((one) => !Number.isFinite(one))) throw new Error('a benchmark gave no number');
  return performance.now() - start;
}

/** A snapshot a day, and the readings of each metric, newest first. */
function madeUp(history: number): { readonly texts: readonly string[]; readonly readings: readonly (readonly Reading[])[] } {
  const normal = normalFrom(chanceFrom(history));
  const days = Array.from({ length: history }, (_, day) => fromDayNumber(dayNumber('2026-06-30') - day));
  const values = days.map(() => Array.from({ length: METRICS }, () => Number((100 + normal()).toPrecision(6))));
  const conditions = days.map((): Conditions => ({ machine: 'rented, 8 cores', load: 'usual' }));
  const texts = days.map((date, day) =>
    JSON.stringify({
      date,
      recorded: date,
      conditions: conditions[day],
      values: Object.fromEntries((values[day] as number[]).map((one, index) => [`metric-${index}`, one])),
    }),
  );
  const readings = Array.from({ length: METRICS }, (_, index) =>
    days.map((date, day) => reading(index, date, values[day]?.[index] as number, conditions[day] as Conditions)),
  );
  return { texts, readings };
}

function reading(index: number, date: string, value: number, conditions: Conditions): Reading {
  const about = {
    id: `made/${date}#metric-${index}`,
    snapshot: `made/${date}`,
    source: 'made',
    metric: `metric-${index}`,
    subject: 'product',
  };
  const founded = { date, dated: 'measured', recorded: date, basis: 'measured', standing: 'admissible' } as const;
  return { ...about, ...founded, value, number: value, text: `${value} ms`, conditions };
}
