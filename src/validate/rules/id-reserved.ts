import { filesOf } from '../../model/authored-set.ts';
import type { Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** What the site puts at its top level itself. */
const TOP = new Set(
  (
    'metrics releases compare reviews changes history methodology glossary sources data evidence theme schemas badges index 404 styleguide report search build ' +
    'observations datapackage openmetrics feed calendar sitemap sitemap-index robots favicon assets images fonts'
  ).split(' '),
);

/** Names that no file has: what the site calls its lists, and what JavaScript finds on every object. */
const NEVER = new Set(['index', 'constructor', 'prototype']);

/** No dashboard, category or page takes an address that the site needs; no share and no subject has the name of a metric's own pages. */
export const idReserved: Rule = {
  name: 'id-reserved',
  summary: 'Nothing has the name of a route of the site.',
  why: 'The site has pages and files of its own, and yours would be written over them.',
  example: {
    wrong: [
      {
        path: 'content/pages/releases.md',
        lines: ['---', 'title: Our plans', 'summary: What the library plans.', '---', 'Three steps, one a year.'],
      },
    ],
    says: 'the name `releases` is kept for the site itself',
    right: [
      {
        path: 'content/pages/plans.md',
        lines: ['---', 'title: Our plans', 'summary: What the library plans.', '---', 'Three steps, one a year.'],
      },
    ],
  },
  check: (draft) =>
    [
      ...topLevel(draft).filter(([id]) => TOP.has(id)),
      ...filesOf(draft)
        .map(({ id, path }): Named => [id.split('/').at(-1) as string, path, []])
        .filter(([id]) => NEVER.has(id)),
      ...draft.metrics
        .filter(({ data }) => Object.hasOwn(data.parts ?? {}, 'values'))
        .map(({ path }): Named => ['values', path, ['parts', 'values']]),
      ...subjects(draft).filter(([id]) => id === 'values' || NEVER.has(id)),
    ].map(taken),
};

type Named = readonly [id: string, path: string, at: readonly string[]];

function topLevel({ scorecard, pages }: Draft): Named[] {
  const own = (['dashboards', 'categories'] as const).flatMap((map) =>
    Object.keys(scorecard?.data[map] ?? {}).map((id): Named => [id, scorecard?.path ?? '', [map, id]]),
  );
  return [...own, ...pages.filter(({ id }) => !NEVER.has(id)).map(({ id, path }): Named => [id, path, []])];
}

function subjects({ scorecard }: Draft): Named[] {
  return Object.keys(scorecard?.data.subjects ?? {}).map((id): Named => [id, scorecard?.path ?? '', ['subjects', id]]);
}

function taken([id, path, at]: Named): Finding {
  return { path, at, part: 'key', message: `the name \`${id}\` is kept for the site itself`, hint: 'choose another name' };
}
