/** Chance from a seed: the same seed gives the same scorecard for ever, on every machine. */

/** A source of choices. */
export interface Chance {
  /** A whole number from 0 up to, and without, `below`. */
  readonly int: (below: number) => number;
  /** True so many times in a hundred. */
  readonly maybe: (percent: number) => boolean;
  /** One of them. */
  readonly pick: <T>(things: readonly T[]) => T;
  /** Some of them, in their order; perhaps none. */
  readonly some: <T>(things: readonly T[], percent: number) => T[];
  /** All of them in another order. */
  readonly shuffled: <T>(things: readonly T[]) => T[];
}

/** Mulberry32, a generator of 32 bits of state; enough for small choices. */
export function chance(seed: number): Chance {
  // The seeds of neighbouring cases differ in a few bits only, so they are spread first.
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  const maybe = (percent: number) => next() * 100 < percent;
  const pick = <T>(things: readonly T[]) => things[int(things.length)] as T;
  const shuffled = <T>(things: readonly T[]) =>
    things
      .map((thing) => ({ thing, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ thing }) => thing);
  return { int, maybe, pick, some: (things, percent) => things.filter(() => maybe(percent)), shuffled };
}
