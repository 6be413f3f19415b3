/** Round numbers between two others: steps of 1, 2 or 5 times a power of ten. */

/** Floating point is this far off at most. */
const SLACK = 1e-9;

/** About that many round numbers from the one to the other, both included where they are round. */
export function roundNumbers(from: number, to: number, count: number): readonly number[] {
  if (from === to) return [from];
  const step = stepOf(from, to, count);
  const [first, last] = [Math.ceil(from / step - SLACK), Math.floor(to / step + SLACK)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => exact((first + index) * step));
}

/** The two numbers moved outwards to round ones; again with the wider span, until nothing moves. */
export function rounded(from: number, to: number, count: number): readonly [number, number] {
  const step = stepOf(from, to, count);
  const [low, high] = [exact(Math.floor(from / step + SLACK) * step), exact(Math.ceil(to / step - SLACK) * step)];
  return low === from && high === to ? [low, high] : rounded(low, high, count);
}

/** The round step nearest to an even division, by ratio. */
function stepOf(from: number, to: number, count: number): number {
  const raw = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const share = raw / power;
  return (share >= Math.sqrt(50) ? 10 : share >= Math.sqrt(10) ? 5 : share >= Math.sqrt(2) ? 2 : 1) * power;
}

function exact(value: number): number {
  return Number(value.toPrecision(12));
}
