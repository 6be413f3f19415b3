/** Where things of a Report stand on the site, and what is in its navigation. */
import type { CategoryResult, Report } from '../model/report.ts';
import { url } from './url.ts';

/** An address with its title. */
export interface Entry {
  readonly title: string;
  readonly href: string;
}

/** The front page is the executive dashboard. */
const FRONT = 'executive';

/** The navigation: the dashboards, then what every scorecard has. */
export function navigation(report: Pick<Report, 'dashboards'>): readonly Entry[] {
  const dashboards = report.dashboards.filter(({ id }) => id !== FRONT).map(({ id, title }) => ({ title: shortTitle(title), href: url(`${id}/`) }));
  return [
    ...dashboards,
    { title: 'Releases', href: url('releases/') },
    { title: 'Method', href: url('methodology/') },
    { title: 'Glossary', href: url('glossary/') },
    { title: 'Data', href: url('data/') },
  ];
}

/** The page that shows a category whole: its dashboard, else its own. */
export function categoryHref(report: Pick<Report, 'dashboards'>, category: Pick<CategoryResult, 'id'>): string {
  return url(`${report.dashboards.find((dashboard) => dashboard.category === category.id)?.id ?? category.id}/`);
}

function shortTitle(title: string): string {
  return title.replace(/ dashboard$/i, '');
}
