/** Where things of a Report stand on the site. */
import type { CategoryResult, Report } from '../model/report.ts';
import { url } from './url.ts';

/** The page that shows a category whole: its dashboard, else its own. */
export function categoryHref(report: Pick<Report, 'dashboards'>, category: Pick<CategoryResult, 'id'>): string {
  return url(`${report.dashboards.find((dashboard) => dashboard.category === category.id)?.id ?? category.id}/`);
}
