/** What a build writes beside the pages once they are there. */
import { sitemaps } from '../exports/sitemap.ts';
import { copyBytes, readFolder } from '../load/folder.ts';
import type { Content } from '../write/whole.ts';
import type { SitePlan } from './astro.ts';
import { collectGarbage } from './memory.ts';
import { filesBelow } from './seal.ts';

/** A file of the site: its path from the site's root, without a slash in front, and what it holds. */
export interface PublishedFile {
  readonly path: string;
  readonly content: Content;
}

/** Gives the files that one kind of export adds to a site. */
export type Publish = (plan: SitePlan) => readonly PublishedFile[] | Promise<readonly PublishedFile[]>;

/** All of them, in the order in which they are written. */
export const publishers: readonly Publish[] = [publishIcons, publishPictures, publishExports, publishEvidence, publishSitemap];

/** What a phone puts on its screen. */
async function publishIcons(): Promise<readonly PublishedFile[]> {
  const [{ ICON_WIDTH, ICONS, icon }, { picture }] = await Promise.all([import('../exports/icon.ts'), import('../raster/index.ts')]);
  return ICONS.map(({ path, size }) => ({ path, content: () => [picture(icon(), size / ICON_WIDTH)] }));
}

/** One after the other, each held until it is written. Pages name them by their whole address, so there are none where nobody says where the site will stand. */
async function publishPictures({ site }: SitePlan): Promise<readonly PublishedFile[]> {
  if (site === undefined) return [];
  const modules = [import('../pipeline.ts'), import('../exports/pictures/index.ts'), import('../raster/index.ts')] as const;
  const [{ handedOver }, { picturesOf }, { picture }] = await Promise.all(modules);
  const judged = handedOver();
  return judged ? picturesOf(judged.report).map(({ path, drawing }) => ({ path, content: () => [picture(drawing())] })) : [];
}

/** As pages, all of these files would be held as text, as bytes and as a copy; `npm run dev` serves them (src/pages/[...file].ts). */
async function publishExports(): Promise<readonly PublishedFile[]> {
  const [{ handedOver, handOver }, { exportsOf }] = await Promise.all([import('../pipeline.ts'), import('../exports/index.ts')]);
  const site = handedOver();
  handOver(undefined);
  collectGarbage();
  return site ? exportsOf(site.report, site.months).map(({ path, parts }) => ({ path, content: parts })) : [];
}

/** The archived copies, byte for byte, one at a time: `data/evidence/a.txt` becomes `evidence/a.txt`. Their check has refused what a browser runs. */
function publishEvidence({ root }: SitePlan): readonly PublishedFile[] {
  return readFolder(root).copies.map(({ path }) => ({
    path: path.slice('data/'.length),
    content: () => [copyBytes(root, path)],
  }));
}

/** The sitemap holds whole addresses, so there is none where nobody says where the site will stand. */
function publishSitemap({ site, base, out }: SitePlan): readonly PublishedFile[] {
  if (site === undefined) return [];
  const pages = filesBelow(out).filter((path) => path.endsWith('index.html'));
  const home = new URL(base, site).href;
  return sitemaps(
    home,
    pages.map((path) => home + path.slice(0, -'index.html'.length)),
  ).map(({ path, text }) => ({ path, content: text }));
}
