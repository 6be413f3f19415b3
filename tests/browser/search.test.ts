/** The search from the keyboard, on its page and without scripts; and the menu of a phone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { filesOf, HOST, type Site } from './sites.ts';
import { inEveryLook, type Look, visitAll } from './visit.ts';

const { plain, nested } = inject('sites');
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'), { [HOST]: inject('hostPort') });
});
afterAll(() => browser.close());

/** What has the focus, and what the field says is chosen. */
const chosen = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.querySelector('b')?.textContent ?? document.getElementById(id)?.textContent;
  });

const focus = (page: Page) => page.evaluate(() => document.activeElement?.className || document.activeElement?.localName);

/** Opens the search of a page by its key. */
async function openBy(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('dialog').waitFor();
  await page.locator('dialog .tells:not(:empty)').waitFor();
  await page.locator('dialog input:focus').waitFor();
}

const walk: Look = async (page) => {
  const said: unknown[] = [];
  const status = page.getByRole('dialog').getByRole('status');
  await page.locator('.house').focus();
  await openBy(page);
  await page.keyboard.type('benchmark');
  said.push(await status.innerText(), await chosen(page));
  await page.keyboard.press('ArrowDown');
  said.push(await chosen(page));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  said.push((await chosen(page))?.replace(/ \d+/, ''), await page.getByRole('option', { selected: true }).count());
  await page.keyboard.press('Escape');
  said.push(await page.getByRole('dialog').count(), await focus(page));
  await openBy(page);
  await page.keyboard.type('gihtub stars');
  said.push(await status.innerText(), await chosen(page));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/metrics/github-stars/');
  said.push(await page.locator('h1').count());
  return said.map(String);
};

test.for([
  ['plain', plain],
  ['nested', nested],
] as const)('the keyboard finds a metric on the %s site', async ([, site]) => {
  const told = await visitAll(browser, site, ['releases/'], walk);
  expect(told.map((each) => each.replace('releases/: ', '').replace(/^\d+ found.*/, 'some found'))).toEqual([
    'some found',
    'Benchmark Consistency',
    'Comparative Performance Ratio',
    'All on one page',
    '1',
    '0',
    'house',
    'some found',
    'GitHub Stars',
    '1',
  ]);
});

test('nothing of the search is loaded before it is asked for, and then only what it needs', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(plain.origin, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /search/.test(path))).toEqual([]);
  const before = asked.length;
  await openBy(page);
  expect(asked.slice(before).map((path) => path.replace(/\.[\w-]+\.(js|css)$/, '.$1'))).toEqual([
    '/_astro/search.js',
    '/_astro/search.css',
    '/search.json',
  ]);
  await page.close();
});

test('the search has at most 5 kB of script, its key with the age of a page at most 1 kB, the index at most 15 kB', () => {
  const scripts = filesOf(plain.folder).filter((path) => /^_astro\/search[^/]*\.js$/i.test(path));
  expect(scripts.length).toBe(2);
  expect(scripts.reduce((sum, path) => sum + weightOf(plain, path), 0)).toBeLessThanOrEqual(5_000);
  const everywhere = filesOf(plain.folder).filter((path) => /^_astro\/Frame\.[^/]*\.js$/.test(path));
  expect(everywhere.map((path) => weightOf(plain, path) <= 1_000)).toEqual([true]);
  expect(filesOf(plain.folder).filter((path) => path.includes('preload-helper'))).toEqual([]);
  expect(weightOf(plain, 'search.json')).toBeLessThanOrEqual(15_000);
});

test('in a field the key is a letter, and switched off it is one everywhere', async () => {
  const page = await browser.newPage();
  await page.goto(`${plain.origin}/changes/`);
  const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await openBy(page);
  await page.keyboard.type('a/b');
  expect(await page.getByRole('combobox').inputValue()).toBe('a/b');
  await page.getByRole('button', { name: 'Switch / off on this page' }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('/');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await link.click();
  await page.getByRole('dialog').waitFor();
  await page.mouse.click(5, 5);
  expect([await page.getByRole('dialog').count(), await focus(page)]).toEqual([0, 'find']);
  await page.close();
});

test('a result on the page itself closes the dialog', async () => {
  const page = await browser.newPage();
  await page.goto(`${plain.origin}/releases/mvp/`);
  await openBy(page);
  await page.keyboard.type('mvp memory efficiency');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/releases/mvp/#memory-efficiency');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.close();
});

test('an index that does not come is told', async () => {
  const page = await browser.newPage();
  await page.route('**/search.json', (route) => route.abort());
  await page.goto(plain.origin);
  await page.keyboard.press('/');
  await page.getByText('The index could not be loaded.').waitFor();
  await page.close();
});

test('a script that does not come leads to the page of the search', async () => {
  const page = await browser.newPage();
  await page.route('**/_astro/search.*.js', (route) => route.abort());
  await page.goto(`${plain.origin}/changes/`);
  await page.keyboard.press('/');
  await page.waitForURL('**/search/');
  await page.close();
});

test('the page of the search keeps what is asked for in its address', async () => {
  const page = await browser.newPage();
  await page.goto(`${plain.origin}/search/?q=latency`);
  await page.getByRole('option').first().waitFor();
  expect(await page.locator('#everything').isVisible()).toBe(false);
  await page.keyboard.press('/');
  await page.locator('#search-field:focus').waitFor();
  await page.keyboard.type(' p99');
  expect(await page.evaluate(() => location.search)).toBe('?q=latency%20p99');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  expect([await page.evaluate(() => location.search), await page.locator('#everything').isVisible()]).toEqual(['', true]);
  await page.close();
});

test('without scripts the link leads to everything from A to Z', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${nested.origin}${nested.base}changes/`);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  // The address changes before the page does.
  await page.locator('.letter').first().waitFor();
  expect(new URL(page.url()).pathname).toBe('/a/b/search/');
  expect(await page.getByRole('combobox').count()).toBe(0);
  await page.locator('.letter').getByRole('link', { name: 'GitHub Stars', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe('/a/b/metrics/github-stars/');
  await page.close();
});

test('open, the search is readable by everybody, on a phone and on a desk', async () => {
  const opened: Look = async (page) => {
    await openBy(page);
    await page.keyboard.type('perf');
    return inEveryLook(page);
  };
  expect(await visitAll(browser, plain, ['changes/'], opened)).toEqual([]);
});

test('on a phone the list of pages opens and closes without scripts, and says where the reader is', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await page.goto(`${plain.origin}/performance/`);
  const nav = page.getByRole('navigation', { name: 'Pages' });
  const button = page.getByRole('button', { name: 'Menu' });
  expect(await nav.isVisible()).toBe(false);
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await nav.locator('[aria-current=page]').innerText()).toBe('Performance');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('Performance');
  await page.keyboard.press('Escape');
  expect([await nav.isVisible(), await page.locator(':focus').innerText()]).toEqual([false, 'Menu']);
  await button.click();
  await nav.getByRole('link', { name: 'Releases' }).click();
  expect([new URL(page.url()).pathname, await nav.isVisible()]).toEqual(['/releases/', false]);
  await page.close();
});

test.for(['2026-11-24', '2027-12-24'])('the head of the page is one line at every width, to a reader on %s', async (today) => {
  // In heights of a letter: a large screen has larger ones.
  const heights: Look = async (page) => {
    const said: string[] = [];
    for (const width of [320, 390, 768, 1120, 1280, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      said.push(
        `${width} ${await page.locator('.bar-top').evaluate((bar) => Math.round(bar.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(document.documentElement).fontSize)))}`,
      );
    }
    return said;
  };
  const told = await visitAll(browser, plain, ['changes/'], heights, {}, today);
  expect(told.map((each) => each.replace('changes/: ', ''))).toEqual(['320 3', '390 3', '768 3', '1120 3', '1280 3', '2560 3']);
});

function weightOf({ folder }: Site, path: string): number {
  return gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
}
