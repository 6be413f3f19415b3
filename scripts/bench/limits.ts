/** What a build may cost, and what of it a run of the benchmark breaks. */
import type { Usage } from './usage.ts';

/** The limits; a broken one fails the run. */
export const LIMITS = {
  /** The time of a build over that of the plain loop, at 1,000 metrics. */
  ratio: 15,
  /** Megabytes that a build may need at most, at 1,000 metrics. */
  memory: 1024,
  /** By which power of the number of metrics the cost may grow, from 1,000 to 5,000. */
  exponent: 1.1,
  /** Seconds of processor time in which this repository's own data is read and checked. */
  check: 1.5,
} as const;

/** What judging may cost, at 1,000 metrics with 1,000 observations each, in times of `JSON.parse` of the same; a broken one fails the run. */
export const JUDGING = {
  /** All of it. */
  evaluation: 6,
  /** Regressions and slopes alone. */
  statistics: 5,
  /** By which power of the length of the history each may grow. */
  exponent: 1.1,
} as const;

/** What a check may cost; a broken one fails the run. */
export const CHECKING = {
  /** Times what loading and reading the files of this repository costs. */
  read: 2,
  /** The part of that which a second check may cost, where nothing has changed. */
  again: 0.5,
  /** Milliseconds after which a change of one file is told. */
  changed: 1000,
} as const;

/** What a check was measured to cost, in milliseconds. */
export interface CheckCost {
  /** Loading and reading all files. */
  readonly read: number;
  /** A check of which nothing is kept. */
  readonly check: number;
  /** The check after it. */
  readonly again: number;
}

/** A sentence for each limit of a check that is broken. */
export function brokenChecks({ first, warm, changed }: { readonly first: CheckCost; readonly warm: CheckCost; readonly changed: number }) {
  const costs = Object.entries({ 'the first check of a process': first, 'a later check': warm });
  const figures = costs.flatMap(([what, { read, check, again }]): (readonly [string, number, number])[] => [
    [`${what} over reading`, check / read, CHECKING.read],
    [`unchanged, over ${what}`, again / check, CHECKING.again],
  ]);
  return [...figures, ['milliseconds to tell a change', changed, CHECKING.changed] as const]
    .filter(([, found, most]) => found > most)
    .map(([what, found, most]) => `${what}: ${found.toFixed(2)}, at most ${most}`);
}

/** One scorecard, measured. */
export interface Run {
  readonly metrics: number;
  readonly build: Usage;
  readonly loop: Usage;
}

/** By which power of the size the cost grows between two sizes. Twice the size at twice the cost: 1; at four times the cost: 2. */
export function exponent(sizes: readonly [number, number], costs: readonly [number, number]): number {
  return Math.log(costs[1] / costs[0]) / Math.log(sizes[1] / sizes[0]);
}

/** How the time and the processor time of builds grow; undefined where one of the two sizes was not run. */
export function growth(runs: readonly Run[]): { readonly wall: number; readonly cpu: number } | undefined {
  const [small, large] = [1000, 5000].map((metrics) => runs.find((run) => run.metrics === metrics));
  if (!small || !large) return undefined;
  const of = (cost: (usage: Usage) => number) => exponent([small.metrics, large.metrics], [cost(small.build), cost(large.build)]);
  return { wall: of(({ wall }) => wall), cpu: of(({ cpu }) => cpu) };
}

/** A sentence for each limit that is broken. */
export function broken(runs: readonly Run[], check: Usage): readonly string[] {
  const judged = runs.find(({ metrics }) => metrics === 1000);
  const grown = growth(runs);
  const figures: readonly (readonly [string, number | undefined, number])[] = [
    ['time of the build over that of the loop, 1,000 metrics', judged && judged.build.wall / judged.loop.wall, LIMITS.ratio],
    ['megabytes of the build, 1,000 metrics', judged?.build.memory, LIMITS.memory],
    ['exponent of the time, 1,000 to 5,000 metrics', grown?.wall, LIMITS.exponent],
    ['exponent of the processor time, 1,000 to 5,000 metrics', grown?.cpu, LIMITS.exponent],
    ['seconds of processor time to check this repository', check.cpu, LIMITS.check],
  ];
  return figures.flatMap(([what, found, most]) =>
    found !== undefined && found > most ? [`${what}: ${found.toFixed(2)}, at most ${most}`] : [],
  );
}
