/** `check --fail-on regression`: for pipelines that are to stop where something got worse and nobody answers for it. */
import { evaluate, type Moment } from '../evaluate/evaluate.ts';
import type { AuthoredSet } from '../model/authored-set.ts';
import { build } from '../model/build.ts';
import type { MetricResult, Regression } from '../model/report.ts';
import type { Problem } from '../model/types.ts';
import { OPEN_REGRESSION } from './open-regression.ts';

/** Every regression that is open, neither recovered nor acknowledged, as if it were a problem of its metric's file. */
export function openRegressions(set: AuthoredSet, moment: Moment): readonly Problem[] {
  const paths = new Map(set.metrics.map(({ id, path }) => [id, path]));
  const { metrics } = evaluate(build(set), moment);
  return metrics
    .flatMap((metric) => [metric, ...metric.parts])
    .flatMap((metric) => (metric.regressions ?? []).filter(({ state }) => state === 'open').map((one) => ({ metric, one })))
    .map(({ metric, one }) => ({
      path: paths.get(metric.id.split('/')[0] as string) ?? 'data',
      line: 1,
      column: 1,
      rule: OPEN_REGRESSION.name,
      message: line(metric, one),
      hint: OPEN_REGRESSION.hint,
    }));
}

const WHAT: Readonly<Record<Regression['kind'], string>> = {
  step: 'a step',
  drift: 'a drift',
  last: 'beyond the spread of the value before',
};

/** `boil: worse since 2025-02-10, a step from 10 s to 20 s (100 %), between shop/2025-02-09 and shop/2025-02-10` */
function line({ id }: MetricResult, { kind, since, text, before, after }: Regression): string {
  return `${id}: worse since ${since}, ${WHAT[kind]}, ${text}, between ${before.snapshot} and ${after.snapshot}`;
}
