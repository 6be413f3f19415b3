/** Metrics that read otherwise after a change. */
import { trendWords } from '../../model/change-words.ts';
import type { FigureCount, MetricImpact, MetricState } from '../../model/impact.ts';
import { leaves } from '../../model/leaves.ts';
import type { MetricResult, Move, Reading, Report } from '../../model/report.ts';
import { formatTarget } from '../../model/target-words.ts';
import { type Pair, pairs } from '../differences.ts';
import { isStruck } from './figures.ts';
import type { Sides } from './judged-side.ts';

/** Those of which the outcome, its reason, the value that counts, its basis, the target in force, the trend or a figure differs; a share set by its parts. */
export function metricImpacts({ from, to }: Sides, moves: readonly Move[]): readonly MetricImpact[] {
  const impacts = pairs(leaves(from.report.metrics), leaves(to.report.metrics)).flatMap((pair): readonly MetricImpact[] => {
    const states = { from: stateOf(pair.past, from.report), to: stateOf(pair.now, to.report) };
    const figures = turnedFigures(pair);
    const changed = [...changedOf(pair, states), ...(figures ? (['evidence'] as const) : [])];
    const { id, title } = pair.now;
    const causes = [...new Set(moves.filter(({ metric }) => metric === id).map(({ cause }) => cause))];
    return changed.length === 0 ? [] : [{ id, title, changed, ...(figures && { figures }), causes, ...states }];
  });
  return impacts.toSorted((a, b) => rankOf(a) - rankOf(b));
}

const RANKS: Readonly<Record<MetricImpact['changed'][number], number>> = {
  outcome: 0,
  reason: 1,
  value: 1,
  basis: 1,
  target: 1,
  trend: 2,
  evidence: 3,
};

/** Another outcome is told first, then what may become one, then how it moves, and what does not count last. */
function rankOf({ changed }: MetricImpact): number {
  return Math.min(...changed.map((one) => RANKS[one]));
}

/** What of its own figures, those that formulas give aside, came, went or was struck out; nothing where nothing did. */
function turnedFigures({ past, now }: Pair<MetricResult>): FigureCount | undefined {
  const stated = ({ readings }: MetricResult) => new Map(readings.filter((one) => !one.derivedFrom).map((one) => [one.id, one]));
  const [before, after] = [stated(past), stated(now)];
  const struck = [...after.values()].filter((one) => {
    const was = before.get(one.id);
    return was !== undefined && isStruck(one) && was.standing !== one.standing;
  });
  const lacking = (some: ReadonlyMap<string, Reading>, all: ReadonlyMap<string, Reading>) =>
    [...some.keys()].filter((id) => !all.has(id)).length;
  const count = { added: lacking(after, before), struck: struck.length, gone: lacking(before, after) };
  return count.added + count.struck + count.gone === 0 ? undefined : count;
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
