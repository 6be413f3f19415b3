/** What a page makes its reader load before anything is done: HTML, style sheets, scripts and pictures, each gzipped; fonts apart. */
import { expect, inject, test } from 'vitest';
import { bytesOf, htmlOf, loadsOf, weightOf } from './loads.ts';
import { pagesOf } from './sites.ts';

const sites = inject('sites');
const { plain } = sites;
const paths = pagesOf(plain.folder);
const kB = 1000;

/** What a page of each kind weighs at most, in kB. */
const LIMITS: readonly (readonly [kind: string, limit: number, is: RegExp])[] = [
  ['the front page, with its pictures,', 60, /^$/],
  ['a metric page', 12, /^metrics\/[^/]+\/$/],
  ['a page of all values, or of another subject,', 27, /^metrics\/[^/]+\/[^/]+\/$/],
  ['a category page of thirty metrics', 40, /^(performance|community|quality|business)\/$/],
  ['the methodology, with every rule and every sum,', 40, /^methodology\/$/],
  ['a review, with every table of its day,', 25, /^reviews\/./],
  ['a release', 20, /^releases\/./],
  ['the comparison, with every run of every year,', 70, /^compare\/$/],
  ['any other page', 30, /^(changes|data|glossary|sources|history\/.*|releases|reviews|about|search|404\.html)\/?$/],
];

test.each(LIMITS)('%s weighs at most %d kB', (_kind, limit, is) => {
  const some = paths.filter((path) => is.test(path));
  expect(some.length).toBeGreaterThan(0);
  expect(heavier(plain, some, limit)).toEqual([]);
});

test('every page has its limit', () => {
  expect(paths.filter((path) => !LIMITS.some(([, , is]) => is.test(path)))).toEqual([]);
});

test('a metric page with a long history weighs at most 20 kB', () => {
  expect(heavier(sites.long, ['metrics/loans/'], 20)).toEqual([]);
});

test('with whole addresses, and links to bring figures, a metric page weighs at most 1.5 kB more', () => {
  const metrics = paths.filter((path) => /^metrics\/[^/]+\/$/.test(path));
  const grown = metrics.map((path) => ({ path, by: weightOf(sites.nested, path) - weightOf(plain, path) }));
  expect(grown.filter(({ by }) => by > 1.5 * kB)).toEqual([]);
});

test('scripts that run before the reader does anything weigh at most 3 kB on any page', () => {
  const heavy = Object.values(sites).flatMap((site) =>
    pagesOf(site.folder)
      .filter((path) => path !== 'styleguide/')
      .filter((path) => {
        const scripts = loadsOf(site, path).filter((file) => /\.m?js$/.test(file));
        return scripts.reduce((sum, file) => sum + bytesOf(site, file), 0) > 3 * kB;
      }),
  );
  expect(heavy).toEqual([]);
});

test('before the first paint at most one font file of each family is asked for, and every page asks for the same two', () => {
  const preloaded = new Set(
    paths.map((path) =>
      loadsOf(plain, path)
        .filter((file) => file.endsWith('.woff2'))
        .join(),
    ),
  );
  expect([...preloaded].map((files) => files.replaceAll(/_astro\/(\w+)-[^,]*/g, '$1'))).toEqual(['newsreader,inter']);
});

test('what a page loads is found in tags, scripts and sheets', () => {
  expect(htmlOf(plain, '')).toContain('rel="icon"');
  expect(loadsOf(plain, '').map((file) => file.replace(/^.*\.(\w+)$/, '$1'))).toEqual(
    expect.arrayContaining(['svg', 'woff2', 'css', 'js']),
  );
});

function heavier(site: (typeof sites)['plain'], some: readonly string[], limit: number): readonly string[] {
  return some
    .map((path) => [path, weightOf(site, path)] as const)
    .flatMap(([path, bytes]) => (bytes > limit * kB ? [`${path} ${bytes}`] : []));
}
