/** Targets: what was promised, read from the words that people write, and compared with a number. */
import { withoutIsolates } from './direction.ts';
import { difference, exact, parseAmount, unitFactor } from './quantity.ts';
import type { Comparator, Metric, Target, Threshold } from './types.ts';

/** What a target has to know about its metric. */
export interface Measured {
  readonly unit: string;
  readonly scale?: readonly string[];
  readonly maximum?: number;
  /** Ids of the subjects that a ratio may name. */
  readonly subjects?: readonly string[];
}

/** A target that cannot be read, and the fix. */
export interface TargetError {
  readonly error: string;
  readonly hint: string;
}

const FORMS = 'write a comparator and a value: ">= 5M", "< 0.1 ms", "= 0", "$1M", "A+", "#1", "Top 3", "20x other-subject"';

/**
 * Reads a target for a metric. The forms, tried in this order:
 * a grade on the metric's scale (`A+`, `>= B`), a rank (`#1`, `Top 3`), a ratio to a subject (`20x flask`), a number.
 * Without a comparator a grade, a ratio and a number are "at least", a rank "at most", and zero is zero.
 */
export function parseTarget(text: string, metric: Measured): Threshold | TargetError {
  const match = /^(>=|<=|>|<|=)?\s*(.+)$/.exec(text.trim());
  if (!match) return { error: `"${text}" is no target`, hint: FORMS };
  const comparator = match[1] as Comparator | undefined;
  const rest = (match[2] as string).trim();
  if (metric.scale) return parseGrade(text, comparator, rest, metric.scale);
  return (
    parseRank(text, comparator, rest, metric) ?? parseRatio(text, comparator, rest, metric) ?? parseNumber(text, comparator, rest, metric)
  );
}

/** Whether a target was read. */
export function isThreshold(result: Threshold | TargetError): result is Threshold {
  return !('error' in result);
}

function parseGrade(
  authored: string,
  comparator: Comparator | undefined,
  grade: string,
  scale: readonly string[],
): Threshold | TargetError {
  const value = scale.findIndex((one) => withoutIsolates(one) === grade);
  if (value < 0) return { error: `"${grade}" is not on the scale`, hint: `the scale is ${scale.join(', ')}` };
  if (comparator === '<' || comparator === '<=')
    return { error: `"${authored}" promises a grade and nothing better`, hint: `write ">= ${grade}" or "= ${grade}"` };
  return { comparator: comparator ?? '>=', value, kind: 'grade', authored };
}

function parseRank(
  authored: string,
  comparator: Comparator | undefined,
  text: string,
  metric: Measured,
): Threshold | TargetError | undefined {
  const match = /^(?:#|top )(\d+)$/i.exec(text);
  if (!match) return undefined;
  if (metric.unit !== 'rank')
    return { error: `a rank for a metric in ${metric.unit}`, hint: 'give the metric `unit: rank`, or write a number' };
  if (comparator === '>' || comparator === '>=')
    return { error: `"${authored}" promises a rank and nothing better`, hint: `write "<= ${text}" or "= ${text}"` };
  return { comparator: comparator ?? '<=', value: Number(match[1]), kind: 'rank', authored };
}

function parseRatio(
  authored: string,
  comparator: Comparator | undefined,
  text: string,
  metric: Measured,
): Threshold | TargetError | undefined {
  const match = /^(\d+(?:\.\d+)?)x ([a-z0-9-]+)$/.exec(text);
  if (!match) return undefined;
  const relativeTo = match[2] as string;
  if (metric.unit !== 'x') return { error: `a ratio for a metric in ${metric.unit}`, hint: 'give the metric `unit: x`, or write a number' };
  if (metric.subjects && !metric.subjects.includes(relativeTo))
    return { error: `"${relativeTo}" is no subject`, hint: `the subjects are ${metric.subjects.join(', ')}` };
  return { comparator: comparator ?? '>=', value: Number(match[1]), kind: 'ratio', relativeTo, authored };
}

function parseNumber(authored: string, comparator: Comparator | undefined, text: string, metric: Measured): Threshold | TargetError {
  const [before, maximum] = text.split(/ of (?=\d)/) as [string, string?];
  if (maximum !== undefined && Number(maximum) !== metric.maximum)
    return { error: `"${text}" is out of ${maximum}`, hint: `the metric's maximum is ${metric.maximum ?? 'not stated: add `maximum`'}` };
  const amount = parseAmount(before);
  if (!amount) return { error: `"${authored}" is no target`, hint: FORMS };
  const factor = unitFits(amount.unit, metric.unit);
  if (factor === undefined)
    return { error: `"${authored}" is in ${amount.unit}, the metric in ${metric.unit}`, hint: `write it in ${metric.unit}` };
  const value = exact(amount.number * factor);
  const meant = comparator ?? (value === 0 ? '=' : '>=');
  return { comparator: meant, value, kind: value === 0 && !meant.startsWith('>') ? 'zero' : 'number', authored };
}

/** `a month` fits `views/month` and `views a month`; no unit fits any. */
function unitFits(written: string, unit: string): number | undefined {
  if (written === '') return 1;
  const period = /^(?:a|per) (\w+)$/.exec(written)?.[1];
  if (period) return unit.endsWith(`/${period}`) || unit.endsWith(` a ${period}`) ? 1 : undefined;
  return unitFactor(written, unit);
}

/** The target of a share set's part: that share, give or take the tolerance. */
export function shareTarget(share: number, tolerance: number, text?: string): Target {
  return { comparator: 'share', value: share, kind: 'share', tolerance, authored: `${share} %`, text: text ?? `${share} %` };
}

/** Whether a number keeps a target. Grades count from 0, the best, so "at least" is an index that is no larger. */
export function keeps(value: number, target: Threshold): boolean {
  const v = exact(value);
  if (target.comparator === 'share') return Math.abs(difference(v, target.value)) <= (target.tolerance ?? 0);
  const [a, b] = target.kind === 'grade' ? [target.value, v] : [v, target.value];
  return { '>=': a >= b, '>': a > b, '<=': a <= b, '<': a < b, '=': a === b }[target.comparator];
}

/** Which way is better under a target; undefined where it is to be hit from both sides. */
export function betterUnder(target: Threshold): 'higher' | 'lower' | undefined {
  if (target.kind === 'zero' || target.kind === 'rank' || target.kind === 'grade') return 'lower';
  if (target.comparator === '=' || target.comparator === 'share') return undefined;
  return target.comparator.startsWith('<') ? 'lower' : 'higher';
}

/** How unfavourable a number is, for comparing two: where a target is to be hit from both sides, the distance from it. */
export function badness(value: number, metric: Pick<Metric, 'better' | 'targets'>): number {
  const target = metric.targets[0];
  if (target && betterUnder(target) === undefined) return Math.abs(difference(value, target.value));
  return metric.better === 'higher' ? -value : value;
}
