/** What a change does to the register of regressions. */
import type { RegressionImpact } from '../../model/impact.ts';
import type { MetricResult, Regression, Report } from '../../model/report.ts';
import type { Sides } from './judged-side.ts';

/** Those that opened, recovered or are answered for, in the order of the metrics; those that are not found any more come last. */
export function regressionImpacts({ from, to }: Sides): readonly RegressionImpact[] {
  const [before, after] = [registerOf(from.report), registerOf(to.report)];
  const turned = [...after].flatMap(([key, entry]) => impact(entry, turnedTo(before.get(key)?.regression, entry.regression)));
  const gone = [...before].filter(([key]) => !after.has(key)).flatMap(([, entry]) => impact(entry, 'gone'));
  return [...turned, ...gone];
}

/** A regression with its metric. */
interface Entry {
  readonly metric: MetricResult;
  readonly regression: Regression;
}

/** By metric, series and day. */
function registerOf({ metrics }: Report): ReadonlyMap<string, Entry> {
  const all = metrics.flatMap((metric) => [metric, ...metric.parts]);
  const entries = all.flatMap((metric) => (metric.regressions ?? []).map((regression) => ({ metric, regression })));
  return new Map(entries.map((one) => [keyOf(one), one]));
}

function keyOf({ metric, regression: { source, conditions, since } }: Entry): string {
  return JSON.stringify([metric.id, source, conditions, since]);
}

function turnedTo(was: Regression | undefined, { state }: Regression): RegressionImpact['turned'] | undefined {
  if (was?.state === state) return undefined;
  if (state !== 'open') return state;
  return was ? 'reopened' : 'opened';
}

function impact({ metric, regression }: Entry, turned: RegressionImpact['turned'] | undefined): readonly RegressionImpact[] {
  const { since, text, after } = regression;
  return turned ? [{ metric: metric.id, title: metric.title, turned, since, text, after }] : [];
}
