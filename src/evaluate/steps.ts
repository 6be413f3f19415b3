/** Where the level of a series changed for good, and whether it drifts instead. Only numbers in order: days and conditions are for the caller. */
import { ENOUGH, NEWEST, robustSigma } from './noise.ts';
import { type Points, pointsOf } from './points.ts';
import { type Group, welch } from './student.ts';

/** A level holds for at least so many points: what is shorter may be an outlier. */
export const SHORTEST = 3;

/**
 * How likely, at most, chance alone may make a step, over all the places where one could be: each is held against this part of it (Bonferroni).
 * Together with the penalty of the search, and with no level taken to be quieter than the series, a series of nothing but normal noise
 * is said to have a step less than once in a hundred times (`npm run bench:statistics`).
 */
export const CHANCE = 0.05;

/** The level of a series between two steps. */
export interface Level extends Group {
  /** The place of its first point. */
  readonly from: number;
  /** The place behind its last point. */
  readonly to: number;
}

/** Values that a line explains better than steps do. */
export interface Drift {
  /** The place of its first point; its last is the last of all. */
  readonly from: number;
  /** Where the line begins. */
  readonly start: number;
  /** By how much it rises from one point to the next. */
  readonly rise: number;
}

/** What became of a series. */
export interface Course {
  /** The standard deviation of its noise. */
  readonly sigma: number;
  /** One more than there are steps, oldest first: between two of them lies a step. What drifts belongs to none. */
  readonly levels: readonly Level[];
  /** How it drifts up to its end; none where it does not. */
  readonly drift?: Drift;
}

/** What became of a series of values, oldest first, of which only the newest 120 are taken; undefined where there are too few to tell. */
export function courseOf(values: readonly number[]): Course | undefined {
  if (values.length < ENOUGH) return undefined;
  const newest = values.slice(-NEWEST);
  const points = pointsOf(newest);
  const sigma = robustSigma(newest);
  const levels = gated(changePoints(points, penalty(sigma, newest.length)), points, sigma);
  return { sigma, ...drifting(levels, points) };
}

/** What one more step costs: three times sigma squared times the logarithm of the number of points. */
function penalty(sigma: number, count: number): number {
  return 3 * sigma ** 2 * Math.log(count);
}

/**
 * The places at which a new level begins, so that the squared distances from the levels and the penalties of the steps add up to the least: PELT
 * (Killick, Fearnhead and Eckley, Optimal detection of changepoints with a linear computational cost, JASA 107, 2012). The penalty is that of
 * the modified BIC (Zhang and Siegmund, Biometrics 63, 2007), 3 log n, for a noise that is known.
 */
export function changePoints({ count, sum, squares }: Points, beta: number): readonly number[] {
  // The least cost up to each place, and where its last level begins.
  const [best, before] = [filled(count, -beta), filled(count, 0)];
  // The places where a level may begin that is still worth a look: up to where it is, and what it costs up to here.
  const [starts, until, costs] = [filled(count, 0), filled(count, 0), filled(count, Number.POSITIVE_INFINITY)];
  let known = 0;
  // This runs for every pair of places of every series of every metric, so it makes no arrays on the way, and asks no functions of its own.
  for (let end = SHORTEST; end <= count; end += 1) {
    const start = end - SHORTEST;
    if (start === 0 || start >= SHORTEST) {
      starts[known] = start;
      until[known] = count;
      known += 1;
    }
    const sumHere = sum[end] as number;
    const squaresHere = squares[end] as number;
    let least = Number.POSITIVE_INFINITY;
    for (let index = 0; index < known; index += 1) {
      const from = starts[index] as number;
      const scatter = squaresHere - (squares[from] as number) - (sumHere - (sum[from] as number)) ** 2 / (end - from);
      const cost = (best[from] as number) + Math.max(0, scatter);
      costs[index] = cost;
      least = Math.min(least, cost);
    }
    const dear = least + beta;
    best[end] = dear;
    // What is dearer up to here than a level that begins here can be cheaper only until such a level is long enough.
    const soon = end + SHORTEST - 1;
    let kept = 0;
    let cheapest = -1;
    for (let index = 0; index < known; index += 1) {
      const from = starts[index] as number;
      const cost = costs[index] as number;
      if (cost === least && cheapest < 0) cheapest = from;
      let last = until[index] as number;
      if (cost >= dear && last > soon) last = soon;
      if (last <= end) continue;
      starts[kept] = from;
      until[kept] = last;
      kept += 1;
    }
    before[end] = cheapest;
    known = kept;
  }
  return placesBefore(before, count);
}

/** A number for each of so many places, and one behind the last. */
function filled(count: number, value: number): number[] {
  return new Array<number>(count + 1).fill(value);
}

/** The beginnings of the levels, last to first, followed back from the end; the first level begins at no step. */
function placesBefore(before: readonly number[], end: number): readonly number[] {
  const start = before[end] as number;
  return start === 0 ? [] : [...placesBefore(before, start), start];
}

/** Takes away the step that chance explains best, until none is left that it explains too well. */
function gated(places: readonly number[], points: Points, sigma: number): readonly Level[] {
  const from = [0, ...places, points.count];
  const levels = from.slice(1).map((to, index) => levelBetween(from[index] as number, to, points));
  const chanceOf = (step: number) => welch(noisy(levels[step] as Level, sigma), noisy(levels[step + 1] as Level, sigma));
  const chances = levels.slice(1).map((_, step) => chanceOf(step));
  for (;;) {
    const likeliest = Math.max(0, ...chances);
    if (likeliest <= CHANCE / points.count) return levels;
    const step = chances.indexOf(likeliest);
    chances.splice(step, 1);
    levels.splice(step, 2, levelBetween((levels[step] as Level).from, (levels[step + 1] as Level).to, points));
    // Only the steps on either side of the new level are others than before.
    for (const beside of [step - 1, step]) if (chances[beside] !== undefined) chances[beside] = chanceOf(beside);
  }
}

function levelBetween(from: number, to: number, { group }: Points): Level {
  const { count, mean, variance } = group(from, to);
  return { from, to, count, mean, variance };
}

/** A few points that lie close together by chance are no reason to think that their level is known so well. */
function noisy(level: Level, sigma: number): Group {
  return { count: level.count, mean: level.mean, variance: Math.max(level.variance, sigma ** 2) };
}

/**
 * From the earliest level on from which one line explains all newer points better than the steps between them do, they drift: by the Bayesian
 * information criterion, n log(squares / n) + p log n, of which a line has 2 parameters p, and k levels have k and k - 1 places (Schwarz,
 * Estimating the dimension of a model, Annals of Statistics 6, 1978). Where no step was found nothing is said to drift.
 */
function drifting(levels: readonly Level[], points: Points): Pick<Course, 'levels' | 'drift'> {
  const first = levels.slice(0, -1).findIndex((_, index) => isLine(levels.slice(index), points));
  const level = levels[first];
  if (!level) return { levels };
  const { start, rise } = points.line(level.from, points.count);
  return { levels: levels.slice(0, first), drift: { from: level.from, start, rise } };
}

function isLine(levels: readonly Level[], { count, cost, line }: Points): boolean {
  const { from } = levels[0] as Level;
  const criterion = (squares: number, parameters: number) => (count - from) * Math.log(squares) + parameters * Math.log(count - from);
  const steps = levels.reduce((sum, level) => sum + cost(level.from, level.to), 0);
  return criterion(line(from, count).cost, 2) < criterion(steps, 2 * levels.length - 1);
}
