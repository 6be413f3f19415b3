/** A chart as a reader asks to see it: the same spec of a shorter time, on another scale, or without the others. */
import { addDuration } from '../model/calendar.ts';
import type { Day, Duration } from '../model/types.ts';
import { countOf, daysOf, framing, numbersOf, periodOf } from './framing.ts';
import type { NumberAxis } from './number-axis.ts';
import type { ChartSpec, Course, Line, TargetStep } from './spec.ts';

/** How much time is shown, back from the newest day on which something stands. */
export type Range = '3 months' | '1 year' | 'all';

/** What a reader asks for. */
export interface View {
  readonly range: Range;
  readonly scale: NumberAxis['scale'];
  /** Whether other subjects are drawn. */
  readonly others: boolean;
}

const LENGTHS: Readonly<Record<Exclude<Range, 'all'>, Duration>> = {
  '3 months': { text: '3 months', count: 3, unit: 'month' },
  '1 year': { text: '1 year', count: 1, unit: 'year' },
};

/** The view in which a chart is published. */
export function publishedView({ axis }: ChartSpec): View {
  return { range: 'all', scale: axis.scale, others: true };
}

/** The chart in that view; in the one in which it is published the spec itself. */
export function seenAs(spec: ChartSpec, view: View): ChartSpec {
  if (view.range === 'all' && view.scale === spec.axis.scale && view.others) return spec;
  const { unit, grades, maximum } = spec.axis;
  const lines = view.others ? spec.lines : spec.lines.filter(({ own }) => own);
  const days = daysIn({ ...spec, lines }, view);
  const drawn = {
    lines: labelled(lines.map((line) => ({ ...line, points: line.points.filter(({ date }) => within(date, days)) }))),
    marks: spec.marks.filter(({ date }) => date === undefined || within(date, days)),
    targets: spec.targets.flatMap((target) => stepIn(target, days)),
  };
  const notes = (list: ChartSpec['breaks']) => list.filter(({ date }) => within(date, days));
  return {
    ...spec,
    ...drawn,
    ...framing(drawn, days, spec.measure ?? spec.subtitle, spec.count ?? countOf(spec), { unit, grades, maximum, scale: view.scale }),
    breaks: notes(spec.breaks),
    failures: notes(spec.failures),
    ...(spec.worse && { worse: notes(spec.worse) }),
    ...(spec.course && { course: courseIn(spec.course, days) }),
  };
}

/** Whether that range leaves anything out. */
export function isShorter(spec: ChartSpec, range: Range): boolean {
  if (range === 'all') return true;
  const dates = daysOf(spec);
  const from = startOf(dates, range);
  return dates.some((date) => date < from);
}

/** Whether all numbers have a logarithm, and are numbers at all. */
export function hasLogarithm(spec: ChartSpec): boolean {
  return !spec.axis.grades && numbersOf(spec).every((number) => number > 0);
}

function daysIn(spec: ChartSpec, { range, others }: View): ChartSpec['days'] {
  const dates = daysOf(spec);
  if (dates.length === 0) return spec.days;
  if (range === 'all') return others ? spec.days : periodOf(dates, spec.targets);
  return { from: startOf(dates, range), to: latest(dates) };
}

function startOf(dates: readonly Day[], range: Exclude<Range, 'all'>): Day {
  return addDuration(latest(dates), LENGTHS[range], -1);
}

function latest(dates: readonly Day[]): Day {
  return dates.reduce((last, date) => (date > last ? date : last), '');
}

function within(date: Day, { from, to }: ChartSpec['days']): boolean {
  return date >= from && date <= to;
}

/** The pieces of which something is left; the last one of each subject bears its name where the named one is gone. */
function labelled(lines: readonly Line[]): readonly Line[] {
  const left = lines.filter(({ points }) => points.length > 0);
  const names = new Map(lines.flatMap(({ of, label }) => (of && label ? [[of, label] as const] : [])));
  const named = new Set(left.flatMap(({ of, label }) => (label ? [of] : [])));
  return left.map((line) => {
    const last = line.of !== undefined && !named.has(line.of) && left.findLast(({ of }) => of === line.of) === line;
    return last ? { ...line, label: names.get(line.of as string) } : line;
  });
}

/** A target that is in force on one of the days, from and to the edges where it is so beyond them. */
function stepIn({ from, to, ...target }: TargetStep, days: ChartSpec['days']): readonly TargetStep[] {
  if ((from !== undefined && from > days.to) || (to !== undefined && to <= days.from)) return [];
  return [{ from: from && from > days.from ? from : undefined, to: to && to <= days.to ? to : undefined, ...target }];
}

function courseIn({ needed, projected, reached }: Course, days: ChartSpec['days']): Course {
  const clip = (points: Course['needed']) => points.filter(({ date }) => within(date, days));
  const seen = reached && reached.from <= days.to && reached.to >= days.from;
  return {
    needed: clip(needed),
    ...(projected && { projected: clip(projected) }),
    ...(seen && {
      reached: {
        ...reached,
        from: reached.from < days.from ? days.from : reached.from,
        to: reached.to > days.to ? days.to : reached.to,
      },
    }),
  };
}
