/** How much the values of a series move without meaning anything. */
import quickselect from 'quickselect';

/** So many of the newest points of a series are looked at: what was before says little about today, and costs as much. */
export const NEWEST = 120;

/** With fewer points, a series is not asked for its own noise: the middle of ten differences is still a guess. */
export const ENOUGH = 12;

/** A normal distribution's standard deviation over its median absolute deviation. */
const NORMAL = 1.4826;

/** The middle value, or the mean of the two in the middle. 3, 1, 2: 2. */
export function median(values: readonly number[]): number {
  const loose = values.slice();
  const middle = Math.floor(loose.length / 2);
  const upper = ranked(loose, middle);
  return loose.length % 2 === 1 ? upper : (ranked(loose, middle - 1) + upper) / 2;
}

/** The value that would stand at a place if they were in order, counted from 0; they change their places. */
export function ranked(values: number[], place: number): number {
  quickselect(values, place);
  return values[place] as number;
}

/**
 * The standard deviation of the noise, from first differences, so that neither a level nor a slow drift counts as noise: 1.4826 times the
 * median absolute deviation of the differences, over the square root of 2, since a difference has the noise of two points. Steps and
 * outliers hardly move it. Where most differences are the same, as of counts that rarely move, their standard deviation stands in.
 */
export function robustSigma(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const differences = values.slice(1).map((value, index) => value - (values[index] as number));
  const centre = median(differences);
  const robust = NORMAL * median(differences.map((one) => Math.abs(one - centre)));
  return (robust > 0 ? robust : deviation(differences)) / Math.SQRT2;
}

function deviation(values: readonly number[]): number {
  const centre = values.reduce((sum, one) => sum + one, 0) / values.length;
  return Math.sqrt(values.reduce((sum, one) => sum + (one - centre) ** 2, 0) / values.length);
}
