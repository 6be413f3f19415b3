/** How the values of a run have moved since, each within its own series: never one subject against another. */
import type { Growth, MetricResult, Reading, Run } from '../model/report.ts';
import { changesOver, MONTH, QUARTER, YEAR } from './trend.ts';

/** For every subject of the run, against the last reading of its series at least a month, a quarter and a year before. */
export function growthOf(run: Run, readings: readonly Reading[], metric: MetricResult): readonly Growth[] {
  return run.places.map(({ subject, reading }) => {
    const own = readings.filter((one) => one.subject === subject);
    const value = own.find(({ id }) => id === reading) as Reading;
    const [month, quarter, year] = changesOver(value, own, metric.breaks, metric, [MONTH, QUARTER, YEAR]);
    return { subject, month, quarter, year };
  });
}
