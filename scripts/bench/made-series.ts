/** Made-up series of which it is known what is in them. */
import { chanceFrom, normalFrom } from './chance.ts';

/** So many points each, as many as the published figures speak of. */
export const LENGTH = 90;

/** So many series of each kind. */
export const COUNT = 500;

/** A step lies at least so far from either end. */
const MARGIN = 10;

/** A series, and where its step is, if it has one. */
export interface Made {
  readonly values: readonly number[];
  readonly step?: number;
}

type Noise = () => number;

/** Nothing but noise, of deviation 1 and normal unless another is given. */
export function noises(seed: number, noise: (chance: () => number) => Noise = normalFrom, length = LENGTH): readonly Made[] {
  const next = chanceFrom(seed);
  return Array.from({ length: COUNT }, () => {
    const one = noise(next);
    return { values: Array.from({ length }, one) };
  });
}

/** A step of so many deviations, up and down by turns, at a place that chance picks. */
export function stepped(seed: number, size: number): readonly Made[] {
  const next = chanceFrom(seed);
  return noises(seed + 1).map(({ values }, index) => {
    const step = MARGIN + Math.floor(next() * (LENGTH - 2 * MARGIN + 1));
    const by = index % 2 === 0 ? size : -size;
    return { values: values.map((value, place) => value + (place < step ? 0 : by)), step };
  });
}

/** A straight drift that comes to so many deviations from the first point to the last, up and down by turns. */
export function drifting(seed: number, size: number): readonly Made[] {
  return noises(seed).map(({ values }, index) => {
    const rise = (index % 2 === 0 ? size : -size) / (LENGTH - 1);
    return { values: values.map((value, place) => value + rise * place) };
  });
}

/** Student's noise with three degrees of freedom: one point in 70 lies further than 3.5 deviations of its middle away. */
export function heavyTails(chance: () => number): Noise {
  const normal = normalFrom(chance);
  return () => normal() / Math.sqrt((normal() ** 2 + normal() ** 2 + normal() ** 2) / 3);
}

/** Each point keeps so much of the one before. */
export function autocorrelated(share: number): (chance: () => number) => Noise {
  return (chance) => {
    const normal = normalFrom(chance);
    let last = 0;
    return () => {
      last = share * last + normal();
      return last;
    };
  };
}

/** Whole numbers only, as counts are. */
export function counted(chance: () => number): Noise {
  const normal = normalFrom(chance);
  return () => Math.round(normal());
}
