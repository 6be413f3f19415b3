/** What a build adds when all pages are written, since it is made from them. What comes from the Report alone is a page of its own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitemap } from '../exports/sitemap.ts';
import type { SitePlan } from './astro.ts';
import { filesBelow } from './seal.ts';

/** A file of the site: its path from the site's root, without a slash in front, and its text. */
export interface PublishedFile {
  readonly path: string;
  readonly text: string;
}

/** Gives the files that are added to the pages in `plan.out`. */
export type Publish = (plan: SitePlan) => readonly PublishedFile[];

/** All of them, in the order in which they are written. */
export const publishers: readonly Publish[] = [addressBook];

/** The sitemap holds whole addresses, so there is one only where the site's own address is known. */
function addressBook({ out, site, base }: SitePlan): readonly PublishedFile[] {
  const home = site === undefined ? statedHome(out) : site + base;
  if (home === undefined) return [];
  const pages = filesBelow(out).filter((path) => /(^|\/)index\.html$/.test(path));
  return [{ path: 'sitemap.xml', text: sitemap(pages.map((path) => home + path.replace(/index\.html$/, ''))) }];
}

/** The address that the scorecard itself gives as its own. */
function statedHome(out: string): string | undefined {
  const file = join(out, 'report.json');
  const { url } = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { url?: string }) : {};
  return url?.replace(/\/?$/, '/');
}
