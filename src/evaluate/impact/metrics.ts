/** Metrics that read otherwise after a change. */
import { trendWords } from '../../model/change-words.ts';
import type { MetricImpact, MetricState } from '../../model/impact.ts';
import type { MetricResult, Move, Report } from '../../model/report.ts';
import { formatTarget } from '../../model/target-words.ts';
import { type Pair, pairs } from '../differences.ts';
import type { Sides } from './judged-side.ts';

/** Those of which the outcome, its reason, the value that counts, its basis, the target in force or the trend differs; a share set by its parts. */
export function metricImpacts({ from, to }: Sides, moves: readonly Move[]): readonly MetricImpact[] {
  const state = (metric: MetricResult, report: Report) => stateOf(metric, report);
  const impacts = pairs(leaves(from.report), leaves(to.report)).flatMap((pair): readonly MetricImpact[] => {
    const states = { from: state(pair.past, from.report), to: state(pair.now, to.report) };
    const changed = changedOf(pair, states);
    const { id, title } = pair.now;
    const causes = [...new Set(moves.filter(({ metric }) => metric === id).map(({ cause }) => cause))];
    return changed.length === 0 ? [] : [{ id, title, changed, causes, ...states }];
  });
  return impacts.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Another outcome is told first, then what may become one, then how it moves. */
function rankOf({ changed }: MetricImpact): number {
  return changed.includes('outcome') ? 0 : changed.some((one) => one !== 'trend') ? 1 : 2;
}

/** Each metric, and of a share set the parts. */
export function leaves({ metrics }: Pick<Report, 'metrics'>): readonly MetricResult[] {
  return metrics.flatMap((one) => (one.parts.length > 0 ? one.parts : [one]));
}

function changedOf({ past, now }: Pair<MetricResult>, { from, to }: Pick<MetricImpact, 'from' | 'to'>): MetricImpact['changed'] {
  const isOther = past.outcome !== now.outcome;
  const isValue = from.value?.id !== to.value?.id || from.value?.text !== to.value?.text;
  return [
    ...(isOther ? (['outcome'] as const) : []),
    ...(!isOther && past.reason?.code !== now.reason?.code ? (['reason'] as const) : []),
    ...(isValue ? (['value'] as const) : []),
    ...(from.value && to.value && from.value.basis !== to.value.basis ? (['basis'] as const) : []),
    ...(from.target === to.target ? [] : (['target'] as const)),
    ...(from.trend.join() === to.trend.join() ? [] : (['trend'] as const)),
  ];
}

function stateOf(metric: MetricResult, { subjects }: Report): MetricState {
  const { outcome, reason, target, value, trend } = metric;
  const other = subjects.find(({ id }) => id === target?.relativeTo)?.title;
  return {
    outcome,
    ...(reason && { reason }),
    ...(target && { target: formatTarget(target, metric, other) }),
    ...(value && {
      value: {
        id: value.id,
        text: value.text,
        basis: value.basis,
        derived: value.derivedFrom !== undefined,
        date: value.date,
        dated: value.dated,
      },
    }),
    trend: trendWords(trend, metric),
  };
}
