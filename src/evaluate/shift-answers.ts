/** What formulas can ask the register of regressions, for a whole category; metrics with a formula are left out, so nothing needs its own result. */
import { addDuration, daysBetween, parseDuration } from '../model/calendar.ts';
import { NoData } from '../model/formula.ts';
import { exact } from '../model/quantity.ts';
import type { Reading } from '../model/report.ts';
import type { Duration, Metric } from '../model/types.ts';
import { type FormulaView, mean, title } from './answers.ts';
import type { MetricCourse } from './regressions.ts';
import type { Point } from './series.ts';
import type { Found } from './shifts.ts';

const HOURS_A_DAY = 24;

/** Changes for the worse that have not recovered, in percent of the level before each, added up: an acknowledged one is still owed. */
export function debt(view: FormulaView, category: string, used: Reading[]): number {
  const all = follow(view, category, used).flatMap(({ shifts }) => shifts);
  return added(
    view,
    all.filter(({ worse, recovered }) => worse && !recovered),
  );
}

/** The mean time between the first bad observation and recovery, in hours; days are the finest that is kept. */
export function resolution(view: FormulaView, category: string, used: Reading[]): number {
  const all = follow(view, category, used).flatMap(({ shifts }) => shifts);
  const times = all.flatMap(({ since, recovered }) => (recovered ? [HOURS_A_DAY * daysBetween(since, recovered.date)] : []));
  if (times.length === 0) throw new NoData(`no regression of ${view.categoryTitle(category)} has been recovered from`);
  return mean(times);
}

/**
 * Regressions in series of `environment: production` that no regression of the same metric in a series of `environment: ci` had shown by then,
 * over these and all that CI has shown. Two seen in CI and one of production alone: 33 %.
 */
export function escaped(view: FormulaView, category: string, used: Reading[]): number {
  const all = follow(view, category, used);
  for (const environment of ['production', 'ci'])
    if (!all.some(({ told }) => told.some(([point]) => point?.conditions.environment === environment)))
      throw new NoData(`no metric of ${view.categoryTitle(category)} is followed under environment ${environment}`);
  const counts = all.map(({ shifts }) => {
    const worse = (environment: string) => shifts.filter((one) => one.worse && one.conditions.environment === environment);
    const caught = worse('ci');
    return { caught: caught.length, escaped: worse('production').filter((one) => !caught.some((other) => covers(other, one))).length };
  });
  const sum = (of: (count: (typeof counts)[number]) => number) => counts.reduce((total, count) => total + of(count), 0);
  const [through, whole] = [sum((count) => count.escaped), sum((count) => count.caught + count.escaped)];
  if (whole === 0) throw new NoData(`no regression of ${view.categoryTitle(category)} was found, in CI or in production`);
  return (through / whole) * 100;
}

/** Whether one had appeared by the day of the other, and had not recovered before it. */
function covers({ since, recovered }: Found, other: Found): boolean {
  return since <= other.since && (recovered === undefined || recovered.date > other.since);
}

/** Steps for the better whose first observation lies within the time up to the day, in percent of the level before each, added up. */
export function improved(view: FormulaView, category: string, span: string, used: Reading[]): number {
  const after = addDuration(view.asOf, parseDuration(span) as Duration, -1);
  const all = follow(view, category, used).flatMap(({ shifts }) => shifts);
  return added(
    view,
    all.filter(({ worse, kind, since }) => !worse && kind !== 'drift' && since > after),
  );
}

function added(view: FormulaView, shifts: readonly Found[]): number {
  return exact(
    shifts.reduce((sum, { size, after }) => {
      const { percent } = size();
      if (percent === undefined) throw new NoData(`a change of ${title(view, after.metric)} is no percentage of the level before`);
      return sum + percent;
    }, 0),
  );
}

/** The metrics in which a change could be told from noise; the newest point of each series founds the answer. */
function follow(view: FormulaView, category: string, used: Reading[]): readonly MetricCourse[] {
  const isAsked = (metric: Metric) => metric.category === category && !metric.supporting && !metric.formula;
  const followed = [...view.metrics.values()]
    .filter(isAsked)
    .map(({ id }) => view.course(id))
    .filter(({ told }) => told.length > 0);
  if (followed.length === 0)
    throw new NoData(`no metric of ${view.categoryTitle(category)} has a series in which a change could be told from noise`);
  used.push(...followed.flatMap(({ told }) => told.map((points) => points.at(-1) as Point)));
  return followed;
}
