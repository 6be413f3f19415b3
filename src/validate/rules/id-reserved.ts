import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** What the site puts at its top level itself. */
const TOP = new Set(
  (
    'metrics releases compare reviews changes methodology glossary sources data schemas badges index 404 styleguide report search build ' +
    'observations datapackage openmetrics feed calendar sitemap sitemap-index robots favicon assets images fonts'
  ).split(' '),
);

/** No dashboard, category or page takes an address that the site needs; no share has the name of its set's own pages. */
export const idReserved: Rule = {
  name: 'id-reserved',
  summary: 'Dashboards, categories and pages do not have the name of a route of the site.',
  check: ({ scorecard, pages, metrics }) => {
    const own = (['dashboards', 'categories'] as const).flatMap((map) =>
      Object.keys(scorecard?.data[map] ?? {}).map((id): [string, Finding] => [id, taken(scorecard?.path ?? '', [map, id], id)]),
    );
    const written = pages.map(({ id, path }): [string, Finding] => [id, taken(path, [], id)]);
    const parts = metrics.filter(({ data }) => Object.hasOwn(data.parts ?? {}, 'values'));
    return [
      ...[...own, ...written].filter(([id]) => TOP.has(id)).map(([, finding]) => finding),
      ...parts.map(({ path }) => taken(path, ['parts', 'values'], 'values')),
    ];
  },
};

function taken(path: string, at: readonly string[], id: string): Finding {
  return { path, at, part: 'key', message: `\`${id}\` is an address of the site itself`, hint: 'choose another name' };
}
