/** The register of regressions: every shift for the worse, with what became of it, and every shift for the better. */
import type { Reading, Regression, Shift, ShiftEnd } from '../model/report.ts';
import type { Day, Decision, Metric, Snapshot } from '../model/types.ts';
import { type Point, type Run, type SeriesBreak, seriesIn } from './series.ts';
import { canTell, type Found, shiftsIn } from './shifts.ts';

/** What a register is made from, besides the metric. */
export interface ShiftFacts {
  /** Of one subject, newest first. */
  readonly readings: readonly Reading[];
  /** Breaks of its series, oldest first. */
  readonly breaks: readonly SeriesBreak[];
  /** Whether all of them are known to be of one series. */
  readonly isOneSeries?: boolean;
}

/** What a metric is followed by. */
export interface CourseFacts extends ShiftFacts {
  /** The newest points, where all is one series of which they are known. */
  readonly run?: Run;
}

/** The series of a metric for one subject, and what became of them. */
export interface MetricCourse {
  /** The points of each series in which a change for the worse could be told from noise. */
  readonly told: readonly (readonly Point[])[];
  /** The shifts of all its series, newest first. */
  readonly shifts: readonly Found[];
}

/** Follows the series of a subject. */
export function courseOfMetric(metric: Metric, { readings, breaks, isOneSeries, run }: CourseFacts): MetricCourse {
  if (run) return { told: [run.points].filter(canTell), shifts: newestFirst(shiftsIn(run.points, metric, run.numbers)) };
  const series = seriesIn(readings, breaks, isOneSeries);
  return { told: series.filter(canTell), shifts: shiftsOver(series, metric) };
}

/** The shifts of all series of a subject, newest first. */
export function shiftsOf(metric: Metric, { readings, breaks, isOneSeries }: ShiftFacts): readonly Found[] {
  return shiftsOver(seriesIn(readings, breaks, isOneSeries), metric);
}

function shiftsOver(series: readonly (readonly Point[])[], metric: Metric): readonly Found[] {
  return newestFirst(series.flatMap((points) => shiftsIn(points, metric)));
}

function newestFirst(shifts: readonly Found[]): readonly Found[] {
  return shifts.toSorted((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : a.after.id < b.after.id ? -1 : 1));
}

/** What of a scorecard a register is told by. */
export interface RegisterView {
  /** A snapshot by its id. */
  readonly snapshot: (id: string) => Snapshot | undefined;
  /** The decisions that acknowledge regressions of this metric, oldest first. */
  readonly decisions: readonly Decision[];
  /** The day as of which it is judged. */
  readonly asOf: Day;
}

/** The register of a metric as it stands in the Report; nothing where there is nothing to tell. */
export function registerOf(
  found: readonly Found[],
  view: RegisterView,
): { readonly regressions?: readonly Regression[]; readonly improvements?: readonly Shift[] } {
  const regressions = found.filter(({ worse }) => worse).map((one) => regression(one, view));
  const improvements = found.filter(({ worse }) => !worse).map((one) => told(one, view));
  return { ...(regressions.length > 0 ? { regressions } : {}), ...(improvements.length > 0 ? { improvements } : {}) };
}

/** An acknowledgement speaks of all that had appeared by its day, and holds up to and on its last day. */
function regression(one: Found, view: RegisterView): Regression {
  if (one.recovered) return { ...told(one, view), state: 'recovered', recovered: end(one.recovered, view) };
  const decision = view.decisions.findLast(({ date, until }) => one.since <= date && (until === undefined || view.asOf <= until));
  return decision ? { ...told(one, view), state: 'acknowledged', decision: decision.id } : { ...told(one, view), state: 'open' };
}

function told({ worse: _w, recovered: _r, before, after, size, text, ...shift }: Found, view: RegisterView): Shift {
  return { ...shift, ...size(), text: text(), before: end(before, view), after: end(after, view) };
}

function end({ id, snapshot, date, number, text }: Point, view: RegisterView): ShiftEnd {
  const { version, citation } = view.snapshot(snapshot) ?? {};
  const commit = citation?.commit;
  return {
    reading: id,
    snapshot,
    date,
    number,
    text,
    ...(version === undefined ? {} : { version }),
    ...(commit === undefined ? {} : { commit }),
  };
}
