/** Random metrics: every kind of target, with horizons, revisions, demands, share sets and formulas. */
import type { AuthoredMetric } from '../../../src/schemas/authored.ts';
import type { Chance } from './chance.ts';
import { dayIn, LAST_DAY } from './days.ts';

/** A unit with targets that fit it, loosest first, and values about them. */
export interface Yardstick {
  readonly unit: string;
  readonly targets: readonly string[];
  readonly values: readonly (number | string)[];
  readonly scale?: string[];
}

/** One for each kind of target. */
export const YARDSTICKS = {
  atLeast: { unit: 'req/s', targets: ['>= 40', '>= 80', '> 80'], values: [0, 10, 40, 79, 80, 81, 200] },
  atMost: { unit: 'ms', targets: ['<= 8', '< 8', '<= 4'], values: [0, 2, 4, 5, 8, 9, 40] },
  zero: { unit: 'holes', targets: ['= 0', '<= 0'], values: [0, 0, 1, 7] },
  hit: { unit: 'kg', targets: ['= 10'], values: [0, 5, 10, 20] },
  percentage: { unit: '%', targets: ['>= 50', '>= 99', '>= 99.9'], values: [0, 50, 98, 99, 99.9, 100] },
  grade: { unit: 'grade', targets: ['>= C', '>= B', 'A'], values: ['A', 'B', 'C', 'D'], scale: ['A', 'B', 'C', 'D'] },
  rank: { unit: 'rank', targets: ['Top 3', '#1'], values: [1, 2, 3, 4, 12] },
  ratio: { unit: 'x', targets: ['2x pot', '5x pot'], values: [0, 1, 2, 5, 6] },
} as const satisfies Record<string, Yardstick>;

/** The name of a yardstick. */
export type Kind = keyof typeof YARDSTICKS;

/** A random metric and what its values may be; the parts of a share set, or none for what is computed. */
export interface Made {
  readonly id: string;
  readonly data: AuthoredMetric;
  readonly values: Readonly<Record<string, readonly (number | string)[]>>;
}

const KINDS = Object.keys(YARDSTICKS) as Kind[];
const BASES = ['measured', 'independent'] as const;
const REASON = 'somebody said so';
const HORIZONS = [['1 month', '3 months'], ['3 months', '12 months'], ['6 months'], ['12 months'], ['12 months']] as const;

/** A metric of a category; formulas read those that were made before. */
export function metricOf(id: string, category: string, before: readonly Made[], random: Chance): Made {
  const more = { category, title: id, ...common(random) };
  const share = random.int(100);
  if (share < 12) return shareSet(id, more, random);
  const formula = share < 34 ? formulaOver(before, category, random) : undefined;
  if (formula) return { id, data: { ...more, ...formula }, values: {} };
  return measured(id, more, random);
}

type Common = Pick<AuthoredMetric, 'title' | 'category' | 'weight' | 'cadence' | 'supporting' | 'conditions'>;

function common(random: Chance): Partial<Common> {
  return {
    ...(random.maybe(40) && { weight: random.pick([2, 3, 5]) }),
    ...(random.maybe(60) && { cadence: random.pick(['daily', 'weekly', 'monthly', 'sprint', 'per-commit', 'per-deployment']) }),
    ...(random.maybe(15) && { supporting: true as const }),
  };
}

function shareSet(id: string, more: Common, random: Chance): Made {
  const parts = { one: { title: 'One', share: 60 }, two: { title: 'Two', share: 40 } };
  const values = Object.fromEntries(Object.keys(parts).map((part) => [`${id}/${part}`, [0, 20, 40, 60, 100]]));
  return { id, data: { ...more, unit: '%', parts, tolerance: random.pick([0, 5]) }, values };
}

function measured(id: string, more: Common, random: Chance): Made {
  const kind: Yardstick = YARDSTICKS[random.pick(KINDS)];
  const conditions = random.maybe(15) && { conditions: { mode: 'cold' } };
  const { unit, scale, values } = kind;
  return { id, data: { ...more, ...conditions, unit, ...(scale && { scale }), ...targetsOf(kind, random) }, values: { [id]: values } };
}

/** No target, one, several horizons, or one that took the place of another. */
export function targetsOf(kind: Yardstick, random: Chance): Pick<AuthoredMetric, 'target' | 'targets'> {
  const way = random.int(100);
  if (way < 10) return {};
  if (way < 40) return { target: random.pick(kind.targets) };
  const demand = () => ({
    ...(random.maybe(20) && { basis: random.pick(BASES) }),
    ...(random.maybe(10) && { sustained: '4 hours' }),
  });
  const horizons: readonly string[] = way < 85 ? random.pick(HORIZONS) : [];
  const first = horizons.length > 0 ? horizons.map((within) => ({ target: random.pick(kind.targets), within, ...demand() })) : [];
  const undated = first.length === 0 || random.maybe(10) ? [{ target: random.pick(kind.targets), ...demand() }] : [];
  const all = [...undated, ...first];
  const revised = random.maybe(30) ? [revision(random.pick(all), kind, random)] : [];
  return { targets: [...all, ...revised] as NonNullable<AuthoredMetric['targets']> };
}

function revision(of: { readonly target: string; readonly within?: string }, kind: Yardstick, random: Chance) {
  const since = random.maybe(80) ? dayIn(random) : LAST_DAY;
  return { target: random.pick(kind.targets), ...(of.within && { within: of.within }), since, reason: REASON };
}

/** Twice a metric, one less another, one over itself (which zero makes impossible), a ratio, a mean, or a count over a category. */
function formulaOver(before: readonly Made[], category: string, random: Chance): (Partial<AuthoredMetric> & { unit: string }) | undefined {
  const numbers = before.filter(({ data }) => !data.scale && !data.parts);
  if (numbers.length === 0) return undefined;
  const { id, data } = random.pick(numbers);
  const other = random.pick(numbers.filter((one) => one.data.unit === data.unit));
  const [unit, formula] = random.pick([
    [data.unit, `value("${id}") * 2`],
    [data.unit, `value("${id}") * 2`],
    [data.unit, `value("${id}") - value("${other.id}")`],
    [data.unit, `value("${id}") * value("${other.id}") / value("${id}")`],
    [data.unit, `others("${id}")`],
    ['x', `ratio("${id}", "pot")`],
    ['%', `verified("${category}")`],
    ['%', `debt("${category}")`],
  ] as const);
  const kind: Yardstick | undefined = Object.values(YARDSTICKS).find((one) => one.unit === unit);
  return { unit, formula, ...(kind && targetsOf(kind, random)) };
}
