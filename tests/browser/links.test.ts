/** Every link, asset and fragment of every page leads to something that was built. Read from the files: a browser would take longer. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesOf, pagesOf, type Site } from './sites.ts';

const sites = inject('sites');

test.for(['plain', 'nested', 'tiny', 'long', 'repositories', 'browsers', 'badge'] as const)('no link of the %s site is dead', (name) => {
  expect(gathered(pagesOf(sites[name].folder).flatMap((path) => deadLinks(sites[name], path)))).toEqual([]);
});

test.for(['plain', 'nested', 'tiny'] as const)('no style sheet of the %s site asks for what is not there', (name) => {
  const { folder } = sites[name];
  const sheets = filesOf(folder).filter((path) => path.endsWith('.css'));
  const asked = sheets.flatMap((path) =>
    [...read(folder, path).matchAll(/url\(["']?([^"')]+)/g)].map((match) => [path, match[1] as string] as const),
  );
  expect(asked.filter(([path, address]) => verdict(sites[name], path, address) !== undefined)).toEqual([]);
});

/** One fault of the layout is on every page; it is told once. */
function gathered(faults: readonly Fault[]): readonly string[] {
  const groups = [...Map.groupBy(faults, ({ what }) => what)];
  return groups.map(([what, [first, ...more]]) => `${what} on /${first?.path}${more.length > 0 ? ` and ${more.length} more` : ''}`);
}

const idsByPage = new Map<string, ReadonlySet<string>>();

interface Fault {
  readonly path: string;
  readonly what: string;
}

function deadLinks(site: Site, path: string): readonly Fault[] {
  const text = read(site.folder, fileOf(path));
  const repeated = repeatedIds(text).map((id) => `two elements have the id ${id}`);
  const dead = addressesIn(text).flatMap((address) => verdict(site, path, address) ?? []);
  return [...repeated, ...dead].map((what) => ({ path, what }));
}

/** Undefined where all is well. */
function verdict(site: Site, path: string, address: string): string | undefined {
  const home = site.origin + site.base;
  const url = new URL(address, home + path);
  if (address.startsWith('//') || (url.origin === site.origin && url.pathname.includes('//'))) return `doubled slash in ${address}`;
  if (url.origin !== site.origin) return /^(https?|mailto):$/.test(url.protocol) ? undefined : `strange address ${address}`;
  const inside = url.pathname.slice(site.base.length);
  if (!url.pathname.startsWith(site.base)) return `leaves the base ${address}`;
  const file = fileOf(decodeURI(inside));
  if (!filesBySite(site).has(file)) return `dead link ${address}`;
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || idsIn(site.folder, file).has(id) ? undefined : `dead fragment ${address}`;
}

const known = new Map<string, ReadonlySet<string>>();

function filesBySite({ folder }: Site): ReadonlySet<string> {
  const files = known.get(folder) ?? new Set(filesOf(folder));
  known.set(folder, files);
  return files;
}

function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The addresses in the tags of a page; quoted ones only, since Astro quotes all. */
function addressesIn(text: string): readonly string[] {
  const addresses = [...text.matchAll(/<[^>]*?\s(?:href|src|action|poster)="([^"]*)"/g)].map((match) => match[1] as string);
  const sets = [...text.matchAll(/\ssrcset="([^"]*)"/g)].flatMap((match) =>
    (match[1] as string).split(',').map((each) => each.trim().split(/\s/)[0] as string),
  );
  return [...new Set([...addresses, ...sets])].map((address) => address.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
}

function repeatedIds(text: string): readonly string[] {
  const ids = idList(text);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function idList(text: string): readonly string[] {
  return [...text.matchAll(/<[a-z][^>]*?\sid="([^"]*)"/g)].map((match) => match[1] as string);
}

function idsIn(folder: string, file: string): ReadonlySet<string> {
  const key = join(folder, file);
  const ids = idsByPage.get(key) ?? new Set(idList(read(folder, file)));
  idsByPage.set(key, ids);
  return ids;
}

function read(folder: string, path: string): string {
  return existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '';
}
