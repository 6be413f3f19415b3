/** Values in order, summed up once, so that any stretch of them can be asked for its mean, its scatter and its line at no cost. */
import type { Group } from './student.ts';

/** A line through points: at place i its value is start + rise * (i - from). */
export interface Line {
  /** Where it begins, at the first point. */
  readonly start: number;
  /** By how much it rises from one point to the next. */
  readonly rise: number;
  /** The squared distances of the points from it, added up. */
  readonly cost: number;
}

/** Values, oldest first; stretches are from a place up to, not including, another. */
export interface Points {
  /** How many there are. */
  readonly count: number;
  /** At each place the distances from the first value, added up, of what comes before it. */
  readonly sum: readonly number[];
  /** The same of the squared distances. */
  readonly squares: readonly number[];
  /** The squared distances from the mean of the stretch, added up. */
  readonly cost: (from: number, to: number) => number;
  /** The stretch as a group. */
  readonly group: (from: number, to: number) => Group;
  /** The line of least squares through the stretch. */
  readonly line: (from: number, to: number) => Line;
}

/** Sums up; distances from the first value are summed, so that a large level costs no digits. */
export function pointsOf(values: readonly number[]): Points {
  const base = values[0] ?? 0;
  const [sum, squares, moments] = [sums(values), sums(values), sums(values)];
  for (let place = 0; place < values.length; place += 1) {
    const distance = (values[place] as number) - base;
    sum[place + 1] = (sum[place] as number) + distance;
    squares[place + 1] = (squares[place] as number) + distance ** 2;
    moments[place + 1] = (moments[place] as number) + distance * place;
  }
  const total = (of: readonly number[], from: number, to: number) => (of[to] as number) - (of[from] as number);
  const cost = (from: number, to: number) => Math.max(0, total(squares, from, to) - total(sum, from, to) ** 2 / (to - from));
  const mean = (from: number, to: number) => base + total(sum, from, to) / (to - from);
  const group = (from: number, to: number) => ({
    count: to - from,
    mean: mean(from, to),
    variance: cost(from, to) / Math.max(1, to - from - 1),
  });
  const line = (from: number, to: number) => {
    const count = to - from;
    const along = total(moments, from, to) - (from + (count - 1) / 2) * total(sum, from, to);
    const scatter = (count * (count * count - 1)) / 12;
    const rise = scatter === 0 ? 0 : along / scatter;
    return { rise, start: mean(from, to) - (rise * (count - 1)) / 2, cost: Math.max(0, cost(from, to) - rise * along) };
  };
  return { count: values.length, sum, squares, cost, group, line };
}

/** One for each place and one for the end; all but the first are still to be added up. */
function sums(values: readonly number[]): number[] {
  return new Array<number>(values.length + 1).fill(Number.NaN).fill(0, 0, 1);
}
