/** A target in words, for a reader. */
import { formatNumber, formatQuantity } from './quantity.ts';
import type { Comparator, Metric, Target, Threshold } from './types.ts';

const SIGNS: Record<Comparator, string> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=', share: '' };

/** A target for a reader: `≥ 5M req/s`, `B or better`, `#1`, `≥ 20x Flask`, `> 4.8 points of 5`, `40 % ± 5`. */
export function formatTarget(target: Threshold, metric: Pick<Metric, 'unit' | 'scale' | 'maximum'>, subjectTitle?: string): string {
  const { value, kind, comparator } = target;
  if (kind === 'grade') return formatGrade(target, metric.scale);
  if (kind === 'rank') return formatRank(target);
  if (kind === 'share') return `${value} % ± ${target.tolerance ?? 0}`;
  if (kind === 'ratio') return `${SIGNS[comparator]} ${value}x ${subjectTitle ?? target.relativeTo}`;
  if (kind === 'zero' && comparator !== '<') return formatQuantity(0, metric.unit);
  if (metric.maximum !== undefined && metric.unit !== '%') return formatOutOf(target, metric.unit, metric.maximum);
  return `${SIGNS[comparator]} ${formatQuantity(value, metric.unit, { compact: isRound(value) })}`;
}

/** `> 4.8 points of 5`; the most that there is stands without a sign: `1,000 of 1,000 points`. */
function formatOutOf({ value, comparator }: Threshold, unit: string, maximum: number): string {
  const most = formatNumber(maximum);
  if (value === maximum && (comparator === '>=' || comparator === '=')) return `${most} of ${formatQuantity(maximum, unit)}`;
  return `${SIGNS[comparator]} ${formatQuantity(value, unit)} of ${most}`;
}

/** A target as the framework writes it; one that has no words of its own, as a reader writes it. */
export function promised(target: Target, metric: Pick<Metric, 'unit' | 'scale' | 'maximum'>, subjectTitle?: string): string {
  return target.text === target.authored ? formatTarget(target, metric, subjectTitle) : target.text;
}

function formatGrade({ value, comparator }: Threshold, scale: Metric['scale']): string {
  const grade = scale?.[value] ?? String(value);
  if (comparator === '>') return `better than ${grade}`;
  return value === 0 || comparator === '=' ? grade : `${grade} or better`;
}

function formatRank({ value, comparator }: Threshold): string {
  if (comparator === '<') return `better than #${value}`;
  return value === 1 || comparator === '=' ? `#${value}` : `top ${value}`;
}

/** Whether three digits say it all: 1.23M stands for 1,230,000 and not for 1,234,567. */
function isRound(value: number): boolean {
  return Number(value.toPrecision(3)) === value;
}
