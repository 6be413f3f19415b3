/** What every reader gives back: a value, and where each part of it stands. */
import type { Place, Problem } from '../model/types.ts';

/** The way from the root of a file to a part of it: `['targets', 0, 'within']`. */
export type Path = readonly (string | number)[];

/** A part's own place, or that of the key in front of it. */
export type Part = 'key' | 'value';

/** A line and column, both from 1, and the line's text for the code frame. */
export interface Spot extends Omit<Place, 'path'> {
  /** The whole line. */
  readonly source: string;
}

/** A file that was read. */
export interface Tree {
  /** Plain objects, arrays, strings, finite numbers, booleans and null. */
  readonly value: unknown;
  /** Where a part stands; where there is no such part, the nearest one around it. */
  readonly spot: (path: Path, part?: Part) => Spot;
}

/** A file that was not read. */
export interface Refusal {
  /** At least one. */
  readonly problems: readonly Problem[];
}

/** Something wrong at an offset of a text. */
export interface Fault {
  /** Characters from the beginning, from 0. */
  readonly offset: number;
  readonly rule: string;
  readonly message: string;
  readonly hint?: string;
}

/** Whether a file was refused. */
export function isRefused<T extends object>(result: T | Refusal): result is Refusal {
  return 'problems' in result;
}

/** Turns offsets of a text into lines and columns. */
export function spotter(text: string): (offset: number) => Spot {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = lineOf(starts, Math.min(offset, text.length));
    const start = starts[line] as number;
    return { line: line + 1, column: offset - start + 1, source: text.slice(start, (starts[line + 1] ?? text.length + 1) - 1) };
  };
}

/** The last of the ascending starts that is not behind the offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The refusal of a text for its faults. */
export function refusal(path: string, text: string, faults: readonly Fault[]): Refusal {
  const spot = spotter(text);
  return { problems: faults.map(({ offset, ...fault }) => ({ path, ...spot(offset), ...fault })) };
}
