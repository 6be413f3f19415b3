/** Categories and dashboards: metrics gathered under their headings. */
import type { CategoryResult, DashboardResult, MetricResult } from '../model/report.ts';
import type { Category, Dashboard } from '../model/types.ts';
import { combine } from './scoring.ts';
import { indicators, tally } from './tally.ts';

/** A category's score over its scored metrics; one share set is one weight. */
export function judgeCategory(category: Category, metrics: readonly MetricResult[]): CategoryResult {
  const own = metrics.filter((one) => one.category === category.id && !one.northStar && !one.supporting);
  return {
    ...category,
    score: combine(own.filter((one) => one.scored).map(({ weight, score }) => ({ weight, score }))),
    tally: tally(indicators(own)),
    metrics: own.map((one) => one.id),
  };
}

/** A dashboard's sections: consecutive metrics under the same headings. */
export function arrange(dashboard: Dashboard, results: ReadonlyMap<string, MetricResult>): DashboardResult {
  const metrics = dashboard.metrics.map((id) => results.get(id) as MetricResult);
  const sections: { headings: readonly string[]; metrics: string[] }[] = [];
  for (const metric of metrics) {
    const headings = metric.supporting ? ['Supporting figures'] : metric.group;
    const last = sections.at(-1);
    if (last && last.headings.join('\n') === headings.join('\n')) last.metrics.push(metric.id);
    else sections.push({ headings, metrics: [metric.id] });
  }
  const categories = new Set(metrics.filter((one) => !one.supporting).map((one) => one.category));
  const { metrics: _, ...described } = dashboard;
  return { ...described, sections, tally: tally(indicators(metrics)), category: categories.size === 1 ? [...categories][0] : undefined };
}
