/** What a page shows is styled: each class that begins a selector of some sheet of the site stands in a sheet that the page loads, too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { htmlOf, sheetsOf } from './loads.ts';
import { pagesOf } from './sites.ts';

/** Words that are styled on one page, and mean something else, or need no style, on another. */
const ELSEWHERE = new Set(['chapter', 'figure', 'judged', 'moves', 'track']);

test.for(Object.entries(inject('sites')))('every page of the site %s loads the styles of what it shows, and few of them', ([, site]) => {
  const pages = pagesOf(site.folder).map((path) => ({ path, sheets: sheetsOf(site, path) }));
  const classes = new Map([...new Set(pages.flatMap(({ sheets }) => sheets))].map((sheet) => [sheet, styled(join(site.folder, sheet))]));
  const known = new Set([...classes.values()].flatMap((names) => [...names]));
  const bare = pages.flatMap(({ path, sheets }) => {
    const own = new Set(sheets.flatMap((sheet) => [...(classes.get(sheet) ?? [])]));
    const wanting = [...shown(htmlOf(site, path))].filter((name) => known.has(name) && !own.has(name) && !ELSEWHERE.has(name));
    return wanting.map((name) => `${path || '/'} has no style for .${name}`);
  });
  expect(bare).toEqual([]);
  expect(pages.filter(({ sheets }) => sheets.length > 4)).toEqual([]);
});

function styled(file: string): ReadonlySet<string> {
  const css = readFileSync(file, 'utf8').replaceAll(/\([^()]*\)/g, '');
  return new Set([...css.matchAll(/(?:^|[{},])\.([a-z][\w-]*)/g)].map(([, name]) => name as string));
}

function shown(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sclass="([^"]+)"/g)].flatMap(([, names]) => (names as string).split(' ')));
}
