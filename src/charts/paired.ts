/** Two charts of one metric that are looked at beside each other: what is equal stands at the same height and on the same day. */
import { countOf, framing } from './framing.ts';
import type { ChartSpec } from './spec.ts';

/** Both over the days and along the axis that show all of both. */
export function paired(before: ChartSpec, after: ChartSpec): readonly [before: ChartSpec, after: ChartSpec] {
  const { unit, grades, maximum } = after.axis;
  if (before.axis.unit !== unit || JSON.stringify(before.axis.grades) !== JSON.stringify(grades)) return [before, after];
  const drawn = {
    lines: [...before.lines, ...after.lines],
    marks: [...before.marks, ...after.marks],
    targets: [...before.targets, ...after.targets],
  };
  const days = {
    from: before.days.from < after.days.from ? before.days.from : after.days.from,
    to: before.days.to > after.days.to ? before.days.to : after.days.to,
  };
  const count = Math.max(...[before, after].map((one) => one.count ?? countOf(one)));
  const { axis, layouts } = framing(drawn, days, after.measure ?? after.subtitle, count, { unit, grades, maximum });
  return [
    { ...before, days, axis, layouts },
    { ...after, days, axis, layouts },
  ];
}
