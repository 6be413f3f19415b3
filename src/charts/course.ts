/** Towards a target that is not yet due: the path that is needed, and where the line through the points leads. */
import { dayNumber, fromDayNumber } from '../model/calendar.ts';
import type { MetricResult, TargetResult } from '../model/report.ts';
import type { Day } from '../model/types.ts';
import type { Point } from './series.ts';
import type { ChartSpec, Course } from './spec.ts';

/** A path that is straight in numbers bends on a logarithmic axis, so it is drawn in so many pieces. */
const PIECES = 24;

/** The course towards the next target that is due; none where there is no path to it. */
export function courseTo(metric: MetricResult, days: ChartSpec['days']): Course | undefined {
  const target = nextDue(metric);
  const { needed, projection } = target?.pace ?? {};
  const { value } = metric;
  if (!target || !needed || value?.number === undefined) return undefined;
  const last = { date: value.date, number: value.number };
  const between = projection?.earliest && within({ from: projection.earliest, to: projection.latest ?? days.to }, days);
  return {
    needed: straight(needed.from, needed.to, days),
    ...(projection?.date && { projected: straight(last, { date: projection.date, number: target.value }, days) }),
    ...(between && { reached: { ...between, number: target.value } }),
  };
}

/** The target whose course is drawn: the first that is not yet due and has a path. */
export function nextDue({ targets }: Pick<MetricResult, 'targets'>): TargetResult | undefined {
  return targets.find(({ pace }) => pace?.needed !== undefined);
}

/** As far as the days of the chart reach. */
function straight(from: Point, to: Point, days: ChartSpec['days']): readonly Point[] {
  const [start, end] = [dayNumber(from.date), dayNumber(to.date)];
  const last = Math.min(end, dayNumber(days.to));
  if (end <= start || last <= start) return [from];
  const at = (day: number) => from.number + ((day - start) / (end - start)) * (to.number - from.number);
  return Array.from({ length: PIECES + 1 }, (_, index) => {
    const day = start + ((last - start) * index) / PIECES;
    return { date: fromDayNumber(Math.round(day)), number: at(Math.round(day)) };
  });
}

function within(
  { from, to }: { readonly from: Day; readonly to: Day },
  days: ChartSpec['days'],
): { readonly from: Day; readonly to: Day } | undefined {
  if (from > days.to) return undefined;
  return { from, to: to > days.to ? days.to : to };
}
