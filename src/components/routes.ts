/** Where things of a Report stand on the site. */
import type { CategoryResult, DashboardResult, Report } from '../model/report.ts';
import { url } from './url.ts';

/** The dashboard that shows a category: the one that shows nothing else, else one that shows all of it, else one that shows some; none at worst. */
export function dashboardOf(
  report: Pick<Report, 'dashboards'>,
  { id, metrics }: Pick<CategoryResult, 'id' | 'metrics'>,
): DashboardResult | undefined {
  const shown = ({ sections }: DashboardResult) => {
    const all = new Set(sections.flatMap((section) => section.metrics));
    return metrics.filter((metric) => all.has(metric));
  };
  const ranked = report.dashboards
    .map((dashboard) => ({ dashboard, count: shown(dashboard).length + (dashboard.category === id ? 0.5 : 0) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return ranked[0]?.dashboard;
}

/** The page of that dashboard; at worst the front page. */
export function categoryHref(report: Pick<Report, 'dashboards'>, category: Pick<CategoryResult, 'id' | 'metrics'>): string {
  const best = dashboardOf(report, category)?.id;
  return url(best ? `${best}/` : '');
}

/** A step on the way to a page: its title and address. */
export interface Step {
  readonly title: string;
  readonly href: string;
}

/** The page of each category as a step, by the id of the category; worked out once for all the pages below them. */
export function categorySteps(report: Pick<Report, 'dashboards' | 'categories'>): ReadonlyMap<string, Step> {
  return new Map(report.categories.map((category) => [category.id, { title: category.title, href: categoryHref(report, category) }]));
}
