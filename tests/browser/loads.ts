/** What a built page makes a browser load before its reader does anything, found in its files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Site } from './sites.ts';

/** A site's folder, and the path that it is served below. */
export type Built = Pick<Site, 'folder' | 'base'>;

/** What is asked for by itself: an attribute of an element, if the whole tag is like this. */
const ASKING = [
  { tag: /<link [^>]*rel="(?:stylesheet|preload|modulepreload|icon)"[^>]*>/g, attribute: /\shref="([^"]+)"/ },
  { tag: /<script [^>]*src=[^>]*>/g, attribute: /\ssrc="([^"]+)"/ },
  { tag: /<(?:img|source|input|image|use|embed|iframe) [^>]*>/g, attribute: /\s(?:src|srcset|href)="([^"# ]+)/ },
] as const;

/** The text of a page, by the path that a reader asks for. */
export function htmlOf({ folder }: Built, path: string): string {
  return readFileSync(join(folder, path.endsWith('.html') ? path : `${path}index.html`), 'utf8');
}

/** Every file that the page loads, as a path of the site's folder, in the order of asking and once each: what scripts and sheets load in their turn, too. */
export function loadsOf(site: Built, path: string): readonly string[] {
  const found = new Set<string>();
  const queue = [...askedIn(htmlOf(site, path), site.base)];
  for (const file of queue) {
    if (found.has(file)) continue;
    found.add(file);
    queue.push(...askedBy(site.folder, file));
  }
  return [...found];
}

/** The style sheets among them. */
export function sheetsOf(site: Built, path: string): readonly string[] {
  return loadsOf(site, path).filter((file) => file.endsWith('.css'));
}

/** Its bytes on the wire: what is not packed already is gzipped. */
export function bytesOf(site: Built, file: string): number {
  const bytes = readFileSync(join(site.folder, file));
  return /\.(?:woff2|png|jpe?g|webp|avif|gif)$/.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

/** The page and all that it loads but fonts, in bytes. */
export function weightOf(site: Built, path: string): number {
  const files = loadsOf(site, path).filter((file) => !file.endsWith('.woff2'));
  return gzipSync(htmlOf(site, path), { level: 9 }).length + files.reduce((sum, file) => sum + bytesOf(site, file), 0);
}

function askedIn(html: string, base: string): readonly string[] {
  return ASKING.flatMap(({ tag, attribute }) => html.match(tag)?.map((each) => attribute.exec(each)?.[1]) ?? [])
    .filter((address) => address?.startsWith(base))
    .map((address) => (address as string).slice(base.length));
}

/** Modules that a script imports without being asked, and files that a sheet names; fonts load only where they are preloaded or a text needs them. */
function askedBy(folder: string, file: string): readonly string[] {
  if (!/\.(?:m?js|css)$/.test(file)) return [];
  const text = readFileSync(join(folder, file), 'utf8');
  const named = file.endsWith('.css')
    ? [...text.matchAll(/url\(["']?([^)"']+)/g)]
    : [...text.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^;"'()]*from\s*)?["']([^"']+)["']/g)];
  return named
    .map(([, address]) => address as string)
    .filter((address) => !address.startsWith('data:') && !address.endsWith('.woff2'))
    .map((address) => join(file, '..', address.startsWith('/') ? `../${address}` : address).replaceAll('\\', '/'));
}
