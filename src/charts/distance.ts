/** How far a value is from what was promised, for the heading of a chart. */
import { formatNumber, formatQuantity } from '../model/quantity.ts';
import type { MetricResult } from '../model/report.ts';

/**
 * `74.3 points below the target`, `0.032 % of the target`, `1.2 times the target`: of a number that misses its target, where that can be
 * said by one number; nothing where what is rounded would read as if the target were kept.
 */
export function distance({
  outcome,
  target,
  value,
  unit,
}: Pick<MetricResult, 'outcome' | 'target' | 'value' | 'unit'>): string | undefined {
  const number = value?.number;
  if (outcome !== 'missed' || target?.kind !== 'number' || target.sustained || number === undefined) return undefined;
  if (unit === '%') return inPoints(number - target.value);
  const ratio = number / target.value;
  if (target.value <= 0 || !(ratio >= 0)) return undefined;
  const part = Number((100 * ratio).toPrecision(2));
  if (target.comparator.startsWith('>')) return part < 100 ? `${formatNumber(part)} % of the target` : undefined;
  return part > 100 ? `${formatNumber(part / 100)} times the target` : undefined;
}

function inPoints(difference: number): string | undefined {
  const points = Number(Math.abs(difference).toPrecision(3));
  return points > 0 ? `${formatQuantity(points, 'points')} ${difference < 0 ? 'below' : 'above'} the target` : undefined;
}
