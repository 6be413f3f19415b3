/** `check --fail-on regression`: for pipelines that are to stop where something got worse and nobody answers for it. */
import { evaluate, type Moment } from '../evaluate/evaluate.ts';
import type { AuthoredSet } from '../model/authored-set.ts';
import { build } from '../model/build.ts';
import type { MetricResult, Regression } from '../model/report.ts';
import { plural } from '../validate/format.ts';

/** Prints every regression that is open, neither recovered nor acknowledged, and their number; 0 where there is none, else 1. */
export function failOnRegression(set: AuthoredSet, moment: Moment, terminal: Pick<Console, 'log' | 'error'>): number {
  const { metrics } = evaluate(build(set), moment);
  const lines = metrics
    .flatMap((metric) => [metric, ...metric.parts])
    .flatMap((metric) => (metric.regressions ?? []).filter(({ state }) => state === 'open').map((one) => line(metric, one)));
  if (lines.length === 0) {
    terminal.log('no open regression');
    return 0;
  }
  terminal.error(`${lines.join('\n')}\n\n${plural(lines.length, 'open regression')}`);
  return 1;
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
