/** From reader to contributor, on the site that is built where GitHub Actions says which repository it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { HOST, pagesOf } from './sites.ts';
import { inEveryLook, visitAll } from './visit.ts';

const { nested, plain, tiny } = inject('sites');
const REPOSITORY = 'https://github.com/example/scorecard/';
const pages = pagesOf(nested.folder).filter((path) => path.endsWith('/'));
const metrics = pages.filter((path) => /^metrics\/[^/]+\/$/.test(path));
const subjects = pages.filter((path) => /^metrics\/[^/]+\/[^/]+\/$/.test(path));
const MEASURED = 'metrics/unit-test-coverage/';
const UNMEASURED = 'metrics/uptime-sla-achievement/';
const CROWDED = 'metrics/requests-per-second/fastapi/';
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'), { [HOST]: inject('hostPort') });
});
afterAll(() => browser.close());

test('every page of a metric begins a file with a figure of it', () => {
  const wrong = [...metrics, ...subjects].filter((path) => {
    const [, metric, subject] = path.split('/');
    const begun = linksOf(path).find(({ pathname }) => pathname === '/example/scorecard/new/trunk')?.searchParams;
    const wanted = subject && subject !== 'values' ? `subjects:\n  ${subject}:\n    ${metric}` : `values:\n  ${metric}`;
    return begun?.get('filename') !== 'data/snapshots/SOURCE/2026-11-24.yaml' || !begun.get('value')?.includes(wanted);
  });
  expect(wrong).toEqual(pages.filter((path) => path.endsWith('/values/')));
  const [first] = linksOf(UNMEASURED).map(({ searchParams }) => searchParams.get('value'));
  expect(first?.split('\n')[0]).toBe(`# yaml-language-server: $schema=http://${HOST}/a/b/schemas/snapshot.json`);
});

test('build.json says in which repository it was built', () => {
  const built = [nested, plain].map(({ folder }) => JSON.parse(read('build.json', folder)).repository);
  expect(built).toEqual([`${REPOSITORY}tree/trunk`, undefined]);
});

test('every error is reported with a link to what it is in', () => {
  const home = `http://${HOST}/a/b/`;
  const dead = [...metrics, ...subjects].flatMap((path) =>
    linksOf(path)
      .filter(({ searchParams }) => searchParams.get('template') === 'figure-error.yml')
      .map(({ searchParams }) => searchParams.get('link') as string)
      .filter((link) => !link.startsWith(home) || !exists(new URL(link), home)),
  );
  expect(dead).toEqual([]);
});

test('every row has its own, or where there are many every year', () => {
  const rows = (path: string) => [...read(path).matchAll(/<tr id="(v-[^"]+)"/g)].map((match) => match[1] as string);
  const errors = (path: string) => linksOf(path).map(({ searchParams }) => (searchParams.get('link') ?? '').split('#')[1]);
  const [few, many] = [subjects.filter((path) => rows(path).length <= 40), subjects.filter((path) => rows(path).length > 40)];
  expect([...metrics, ...few].filter((path) => rows(path).some((id) => !errors(path).includes(id)))).toEqual([]);
  const years = (path: string) => [...read(path).matchAll(/<h3 id="(values-[^"]+)"/g)].map((match) => match[1] as string);
  expect(many.filter((path) => years(path).some((id) => !errors(path).includes(id)))).toEqual([]);
  expect(many.length).toBeGreaterThan(10);
});

test('what is the same for a reader of the eye is named apart for one of the ear', () => {
  const alike = pages.filter((path) => {
    const names = [...read(path).matchAll(/aria-label="((?:report an error|Attest it)[^"]*)"/g)].map((match) => match[1]);
    return new Set(names).size < names.length;
  });
  expect(alike).toEqual([]);
});

test('the links weigh at most 1.4 kB on a page, gzip', () => {
  const weight = (html: string) => gzipSync(html, { level: 9 }).length;
  const links = new RegExp(`<a[^>]* href="${REPOSITORY}[^>]*>`, 'g');
  const heavy = pages.map((path) => [path, weight(read(path)) - weight(read(path).replace(links, ''))] as const);
  expect(heavy.filter(([path, bytes]) => bytes > (subjects.includes(path) ? 2200 : 1400))).toEqual([]);
});

test.for([plain, tiny])('where nobody knows a repository, there is nothing of it', ({ folder }) => {
  const told = pagesOf(folder).filter((path) => /issues\/new|class="error"|Suggest (a|the) f/.test(read(path, folder)));
  expect(told).toEqual([]);
});

test('a metric, one that nobody has measured, and a release are readable with them by everybody', async () => {
  expect(await visitAll(browser, nested, [MEASURED, UNMEASURED, 'releases/ga/'], inEveryLook)).toEqual([]);
});

test('they are large enough to be touched, and not printed', async () => {
  const small = async (page: Page) => {
    const sizes = await page.locator('a.error, .attest a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator(`a[href^="${REPOSITORY}"]:visible`).count();
    await page.emulateMedia({ media: null });
    return [...sizes.filter((size) => size < 24).map((size) => `${size} px`), ...(printed > 0 ? [`${printed} printed`] : [])];
  };
  expect(await visitAll(browser, nested, [MEASURED, UNMEASURED, 'releases/ga/'], small)).toEqual([]);
});

test('a permalink marks its row, without scripts', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(nested.origin + nested.base + MEASURED);
  const row = page.locator('tr.counts');
  const before = await row.evaluate((element) => getComputedStyle(element).backgroundColor);
  await row.locator('th a').click();
  expect(page.url()).toBe(`${nested.origin}${nested.base}${MEASURED}#${await row.getAttribute('id')}`);
  expect(await row.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(before);
  const error = row.getByRole('link', { name: /^report an error in 20\.73 %, 12 Oct 2025, / });
  expect(new URL((await error.getAttribute('href')) ?? '').searchParams.get('link')).toBe(page.url());
  await context.close();
});

test('a permalink leads to its row, however many years of figures stand above it', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, reducedMotion: 'no-preference' });
  const page = await context.newPage();
  const rows = [...read(CROWDED).matchAll(/<tr id="(v-[^"]+)"/g)].map((match) => match[1] as string);
  const tops: (number | undefined)[] = [];
  for (const id of [rows[30], rows[90], rows.at(-1)]) {
    await page.goto('about:blank');
    await page.goto(`${nested.origin}${nested.base}${CROWDED}#${id}`);
    tops.push(await page.locator('tr:target').evaluate((row) => Math.round(row.getBoundingClientRect().top)));
  }
  expect(tops.filter((top) => top === undefined || top < 0 || top > 700)).toEqual([]);
  await context.close();
});

function read(path: string, folder = nested.folder): string {
  return readFileSync(join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path), 'utf8');
}

/** The addresses of the repository on a page. */
function linksOf(path: string): readonly URL[] {
  const found = [...read(path).matchAll(new RegExp(`href="(${REPOSITORY}[^"]*)"`, 'g'))].map((match) => match[1] as string);
  return found.map((address) => new URL(address.replaceAll('&amp;', '&').replaceAll('&#38;', '&')));
}

function exists(link: URL, home: string): boolean {
  const path = link.href.slice(home.length).split('#')[0] as string;
  return pages.includes(path) && (link.hash === '' || read(path).includes(` id="${link.hash.slice(1)}"`));
}
