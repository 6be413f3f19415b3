import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Dashboards and pages share the top level of the site; a category's name in a dashboard's list is not also a metric's. */
export const routeUnique: Rule = {
  name: 'route-unique',
  summary: 'No page has the name of a dashboard or category, no metric that of a category.',
  why: 'Dashboards, categories and pages stand side by side at the top of the site, so two of one name would be one address.',
  example: {
    wrong: [
      {
        path: 'content/pages/readers.md',
        lines: ['---', 'title: Our plans', 'summary: What the library plans.', '---', 'Three steps, one a year.'],
      },
    ],
    says: '`readers` is already the name of a dashboard',
    right: [
      {
        path: 'content/pages/for-readers.md',
        lines: ['---', 'title: Our plans', 'summary: What the library plans.', '---', 'Three steps, one a year.'],
      },
    ],
  },
  check: ({ scorecard, pages, metrics }) => {
    const { dashboards = {}, categories = {} } = scorecard?.data ?? {};
    const shared = (id: string): string | undefined =>
      Object.hasOwn(dashboards, id) ? 'dashboard' : Object.hasOwn(categories, id) ? 'category' : undefined;
    const clashing = [
      ...pages.map(({ id, path }) => ({ id, path, other: shared(id) })),
      ...metrics.map(({ id, path }) => ({ id, path, other: Object.hasOwn(categories, id) ? 'category' : undefined })),
    ];
    return clashing
      .filter(({ other }) => other !== undefined)
      .map(
        ({ id, path, other }): Finding => ({
          path,
          at: [],
          message: `\`${id}\` is already the name of a ${other}`,
          hint: 'rename the file',
        }),
      );
  },
};
