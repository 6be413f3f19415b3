/** Where numbers stand on a line: linear, or logarithmic where they span more than two decades. */
import { formatQuantity } from '../model/quantity.ts';
import { rounded, roundNumbers } from './round-numbers.ts';

/** A tick with its label. */
export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** The extent of a number axis and how it is divided. */
export interface NumberAxis {
  readonly scale: 'linear' | 'log';
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  /** Grades run from the worst below to the best above: 0 is the best. */
  readonly grades?: readonly string[];
  /** No number lies above it. */
  readonly maximum?: number | undefined;
}

/** What the numbers are. */
export interface AxisOptions {
  readonly unit: string;
  /** Bars begin at zero, or at a power of ten below everything. */
  readonly fromZero?: boolean;
  readonly grades?: readonly string[] | undefined;
  /** No number lies above it. */
  readonly maximum?: number | undefined;
  /** What a reader has chosen; a logarithm is only taken where all numbers lie above zero. */
  readonly scale?: NumberAxis['scale'] | undefined;
}

/** Two decades; beyond them a linear axis hides the small. */
const SPAN = 100;

/** The axis that shows these numbers. */
export function numberAxis(numbers: readonly number[], options: AxisOptions): NumberAxis {
  const { unit, grades, scale, maximum } = options;
  if (grades) return { scale: 'linear', from: grades.length - 1, to: 0, unit, grades };
  const [low, high] = [least(numbers), -least(numbers.map((number) => -number))];
  const bound = maximum === undefined ? {} : { maximum };
  if (low > 0 && (scale ? scale === 'log' : high / low > SPAN))
    return { scale: 'log', from: decadeBelow(low, options.fromZero ?? false), to: high * 1.5, unit, ...bound };
  return { scale: 'linear', ...linear(low, high, options), unit, ...bound };
}

/** Of any number of numbers: a call takes only so many arguments. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((best, number) => Math.min(best, number), Number.POSITIVE_INFINITY);
}

/** The place of a number on a line from `start` to `end`. */
export function placeOn(axis: NumberAxis, start: number, end: number): (value: number) => number {
  const share =
    axis.scale === 'log'
      ? (value: number) => Math.log(value / axis.from) / Math.log(axis.to / axis.from)
      : (value: number) => (axis.to === axis.from ? 0.5 : (value - axis.from) / (axis.to - axis.from));
  return (value) => start + share(value) * (end - start);
}

/** About that many ticks, at round numbers, labelled; powers of ten on a logarithmic axis. */
export function numberTicks(axis: NumberAxis, count: number): readonly Tick[] {
  if (axis.grades) return axis.grades.map((text, value) => ({ value, text }));
  const values = axis.scale === 'log' ? decades(axis, count) : roundNumbers(axis.from, axis.to, count);
  return values.map((value) => ({ value, text: tickText(value, axis.unit) }));
}

/** Every power of ten on the axis. */
export function decades(axis: NumberAxis, count = Number.POSITIVE_INFINITY): readonly number[] {
  const [first, last] = [Math.ceil(Math.log10(axis.from) - 1e-9), Math.floor(Math.log10(axis.to) + 1e-9)];
  const step = Math.max(1, Math.ceil((last - first + 1) / (count + 1)));
  const values: number[] = [];
  for (let power = first; power <= last; power += step) values.push(Number(`1e${power}`));
  return values;
}

/** A number as an axis writes it: `5M`, `20 %`, `$1M`; longer units stand in the subtitle. */
export function tickText(value: number, unit: string): string {
  return formatQuantity(value, unit, { compact: true, bare: !['%', 'USD', 'x', 'rank', 'ms', 's'].includes(unit) });
}

/** A bar needs some length: where the smallest number is itself near a power of ten, it begins one below. */
function decadeBelow(low: number, isBar: boolean): number {
  const decade = Number(`1e${Math.floor(Math.log10(low) + 1e-9)}`);
  return low / decade < (isBar ? 1.5 : 1.05) ? decade / 10 : decade;
}

function linear(
  low: number,
  high: number,
  { unit, fromZero = false, maximum = Number.POSITIVE_INFINITY }: AxisOptions,
): { from: number; to: number } {
  if (unit === '%' && low >= 0 && high <= 100 && high > 40 && (fromZero || high - low > 5)) return { from: 0, to: 100 };
  const bottom = low >= 0 && (fromZero || low < high * 0.9) ? 0 : low;
  const room = (high - bottom) * 0.08 || Math.abs(high) * 0.08 || 1;
  const ends = [bottom === 0 ? 0 : bottom - room, high + room] as const;
  const [from, to] = fromZero ? ends : rounded(...ends, 5);
  return { from, to: Math.max(high, Math.min(to, maximum)) };
}
