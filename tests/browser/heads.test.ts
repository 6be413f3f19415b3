/** What the built pages say of themselves: titles, descriptions, pictures, data. Read from the files: no browser is needed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesOf, HOST, pagesOf } from './sites.ts';

const sites = inject('sites');

test.for(['plain', 'tiny', 'long', 'repositories', 'browsers', 'badge'] as const)(
  'every page of the %s site has a title and a description of its own',
  (name) => {
    const { folder } = sites[name];
    const heads = pagesOf(folder).map((path) => ({ path, head: headOf(folder, path) }));
    const titles = Map.groupBy(heads, ({ head }) => head.title);
    const said = heads.filter(
      ({ head: { title, description } }) => !title || !description || title.length > 90 || description.length > 156,
    );
    expect(said.map(({ path, head }) => `${path}: ${head.title}, ${head.description}`)).toEqual([]);
    expect(
      [...titles].filter(([, pages]) => pages.length > 1).map(([title, pages]) => `${title}: ${pages.map(({ path }) => path)}`),
    ).toEqual([]);
  },
);

test('where nobody says where the site will stand there are neither pictures nor whole addresses', () => {
  const { folder } = sites.plain;
  expect(filesOf(folder).filter((path) => path.startsWith('share/'))).toEqual([]);
  expect(pagesOf(folder).filter((path) => /og:image|og:url|twitter:/.test(headOf(folder, path).text))).toEqual([]);
});

test('each page of a site with an address names a picture that is there, by its whole address', () => {
  const { folder } = sites.nested;
  const home = `http://${HOST}/a/b/`;
  const pictures = pagesOf(folder)
    .filter((path) => path !== '404.html')
    .map((path) => [path, metaOf(headOf(folder, path).text, 'og:image')] as const);
  expect(pictures.filter(([, picture]) => !picture?.startsWith(home) || !existsSync(join(folder, picture.slice(home.length))))).toEqual([]);
  expect(new Set(pictures.map(([, picture]) => picture)).size).toBe(filesOf(folder).filter((path) => path.startsWith('share/')).length);
});

test('no picture is larger than 35 kB, and they are 20 kB on average at most', () => {
  const { folder } = sites.nested;
  const sizes = filesOf(folder)
    .filter((path) => path.startsWith('share/'))
    .map((path) => readFileSync(join(folder, path)).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(35_000);
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThanOrEqual(20_000);
});

test('metric pages, the front page and the data page describe their figures as a Dataset', () => {
  const { folder } = sites.nested;
  const own = pagesOf(folder).filter((path) => path === '' || path === 'data/' || /^metrics\/[^/]+\/$/.test(path));
  const sets = pagesOf(folder).flatMap((path) => datasetOf(headOf(folder, path).text).map((data) => ({ path, data })));
  expect(sets.map(({ path }) => path)).toEqual(own);
  const faulty = sets.filter(
    ({ path, data }) =>
      data['@context'] !== 'https://schema.org' ||
      data['@type'] !== 'Dataset' ||
      data.url !== `http://${HOST}/a/b/${path}` ||
      !data.name ||
      !data.description ||
      !data.distribution.every(({ contentUrl }) => existsSync(join(folder, contentUrl.replace(`http://${HOST}/a/b/`, '')))),
  );
  expect(faulty).toEqual([]);
});

test('the manifest names the scorecard and icons that are there', () => {
  const { folder } = sites.nested;
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8'));
  expect(manifest.name).toMatch(/: public scorecard$/);
  expect(manifest.icons.map(({ src }: { readonly src: string }) => [src, existsSync(join(folder, src))])).toEqual([
    ['favicon.svg', true],
    ['apple-touch-icon.png', true],
    ['icon-192.png', true],
    ['icon-512.png', true],
  ]);
});

interface Dataset {
  readonly '@context': string;
  readonly '@type': string;
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly distribution: readonly { readonly contentUrl: string }[];
}

function headOf(folder: string, path: string) {
  const html = readFileSync(join(folder, path.endsWith('.html') ? path : `${path}index.html`), 'utf8');
  const text = html.slice(0, html.indexOf('</head>'));
  return { text, title: plain(/<title>([^<]*)/.exec(text)?.[1]), description: plain(metaOf(text, 'description')) };
}

/** Entities as one letter each, as they are counted. */
function plain(text = ''): string {
  return text.replace(/&[^;\s]+;/g, '&');
}

function metaOf(head: string, name: string): string | undefined {
  return new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(head)?.[1];
}

function datasetOf(head: string): readonly Dataset[] {
  return [...head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map((match) => JSON.parse(match[1] as string));
}
