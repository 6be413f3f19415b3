/** What a page shows is styled: each class that some sheet of the site knows stands in a sheet that this page loads, too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { sheetsOf } from './loads.ts';
import { pagesOf } from './sites.ts';

/** Words that mean something in one place only, and are written in others for readers of the page's source. */
const ELSEWHERE: Readonly<Record<string, string>> = {};

test.for(Object.entries(inject('sites')))('every page of the site %s loads the styles of what it shows', ([, { folder, base }]) => {
  const pages = pagesOf(folder).map((path) => ({ path, html: htmlOf(folder, path) }));
  const known = new Map<string, ReadonlySet<string>>();
  const classesIn = (sheet: string) => known.get(sheet) ?? known.set(sheet, styled(join(folder, sheet))).get(sheet) ?? new Set();
  const all = new Set(pages.flatMap(({ html }) => sheetsOf(html, base)).flatMap((sheet) => [...classesIn(sheet)]));
  const bare = pages.flatMap(({ path, html }) => {
    const own = new Set(sheetsOf(html, base).flatMap((sheet) => [...classesIn(sheet)]));
    return [...shown(html)].filter((name) => all.has(name) && !own.has(name)).map((name) => `${path || '/'}: .${name}`);
  });
  expect(bare).toEqual([]);
});

function styled(file: string): ReadonlySet<string> {
  return new Set([...readFileSync(file, 'utf8').matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name as string));
}

function shown(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sclass="([^"]+)"/g)].flatMap(([, names]) => (names as string).split(' ')));
}

function htmlOf(folder: string, path: string): string {
  return readFileSync(join(folder, path.endsWith('.html') ? path : `${path}index.html`), 'utf8');
}
