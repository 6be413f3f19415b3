/** What an observation is by itself, before anything is remarked on it and before its evidence ends: its number, its words, and what it is worth. */
import { atLeast } from './basis.ts';
import { formatQuantity } from './quantity.ts';
import { badness } from './target.ts';
import type { Basis, Conditions, Metric, Observation, Worth } from './types.ts';

/** An observation before it is told what it is. */
export type Stated = Omit<Observation, 'standing' | 'why' | 'by' | 'number' | 'text'>;

/** An observation, told what it is under a metric where what is weaker than `scoreFrom` may not count. */
export function told(one: Stated, metric: Metric, scoreFrom: Basis): Observation {
  const { standing, why, by } = worthOf(one, metric, scoreFrom);
  const read = { number: comparable(one, metric), text: formatObserved(one, metric) };
  // Nearly all have no reason to tell, and keep no room for one.
  return why === undefined ? { ...one, standing, ...read } : { ...one, standing, why, by, ...read };
}

/** The same of one that was told by other rules before. */
export function toldAnew(one: Observation, metric: Metric, scoreFrom: Basis): Observation {
  const { standing: _s, why: _w, by: _b, number: _n, text: _t, ...stated } = one;
  return told(stated, metric, scoreFrom);
}

/** The first that applies: refuted where it is quoted, failed, under other conditions, only claimed; else it may count. */
export function worthOf(one: Stated, metric: Pick<Metric, 'conditions'>, scoreFrom: Basis): Worth {
  if (one.refuted) return { standing: 'refuted', why: one.refuted, by: one.snapshot };
  if (one.failed) return { standing: 'failed', why: one.failed };
  const other = isEmpty(metric.conditions) ? undefined : otherCondition(one.conditions, metric.conditions);
  if (other) return { standing: 'other-conditions', why: other };
  return atLeast(one.basis, scoreFrom) ? ADMISSIBLE : CLAIMED;
}

/** What may count. */
export const ADMISSIBLE: Worth = { standing: 'admissible' };
const CLAIMED: Worth = { standing: 'claimed' };

function isEmpty(conditions: Conditions): boolean {
  for (const _ in conditions) return false;
  return true;
}

function otherCondition(stated: Conditions, judged: Conditions): string | undefined {
  const name = differing(stated, judged);
  return name && `taken under ${name} ${stated[name]}, judged under ${judged[name]}`;
}

/** A condition that both state, and state differently; what only one of them states does not differ. */
export function differing(one: Conditions, other: Conditions): string | undefined {
  if (one === other) return undefined;
  return Object.keys(one).find((name) => Object.hasOwn(other, name) && one[name] !== other[name]);
}

/** Whether two values were taken under conditions that read the same. */
export function sameConditions(one: Conditions, other: Conditions): boolean {
  if (one === other) return true;
  return Object.keys(one).length === Object.keys(other).length && Object.keys(one).every((name) => one[name] === other[name]);
}

/** The number that is compared: the value, else the less favourable end of a range, else the bound. */
function comparable(one: Stated, metric: Metric): number | undefined {
  const { value, low, high, below, above } = one;
  if (value !== undefined) return value;
  if (low !== undefined && high !== undefined) return badness(low, metric) > badness(high, metric) ? low : high;
  return below ?? above;
}

/** A value as a reader sees it: `1,576 req/s`, `5,000 to 15,000 req/s`, `below 5 %`, `A+`, `failed`. */
export function formatObserved(one: Stated, metric: Pick<Metric, 'unit' | 'scale'>): string {
  const words = (value: number) => metric.scale?.[value] ?? formatQuantity(value, metric.unit);
  if (one.failed) return 'failed';
  if (one.value !== undefined) return words(one.value);
  if (one.low !== undefined && one.high !== undefined)
    return `${formatQuantity(one.low, metric.unit, { bare: true })} to ${words(one.high)}`;
  return one.below !== undefined ? `below ${words(one.below)}` : `above ${words(one.above ?? 0)}`;
}
