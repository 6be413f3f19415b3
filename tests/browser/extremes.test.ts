/** Scorecards at the edges: without anything, with one metric, with names of any length and direction, and with a thousand rows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { pagesOf, pageTypesOf } from './sites.ts';
import { ALL } from './thousand.ts';
import { onPhoneAndDesk, overflow, visitAll } from './visit.ts';

const sites = inject('sites');
/** The dashboards of a single metric, of which one is like the other. */
const SMALL = /^(second|\w+th)\/$/;

let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

test.for(['empty', 'one', 'names'] as const)('every page of the site "%s" opens and fits, and no heading is empty', async (name) => {
  expect(await visitAll(browser, sites[name], pagesOf(sites[name].folder), fits)).toEqual([]);
});

test.for(['empty', 'one', 'names'] as const)('every type of page of the site "%s" is readable by everybody', async (name) => {
  const types = pageTypesOf(sites[name].folder).filter((path) => !SMALL.test(path));
  expect(await visitAll(browser, sites[name], types, onPhoneAndDesk)).toEqual([]);
});

test.for([
  ['empty', '', 'New orchard: nothing is asked yet.'],
  ['empty', 'changes/', 'Nothing has changed yet.'],
  ['empty', 'history/', 'There is no past yet.'],
  ['empty', 'sources/', 'No source has spoken yet.'],
  ['empty', 'data/', 'No figure has been recorded yet.'],
  ['one', '', 'One tree has evidence for its one promise, and keeps it.'],
  ['one', 'harvest/', 'Harvest: its one promise is kept.'],
  ['one', 'metrics/apples/', 'Apples: 1 apple, as promised (≥ 1 apple).'],
  ['one', 'data/', '1 figure from 1 document, to take away.'],
  ['names', '', '⁨منصة الواحة (Oasis 3.2): لوحة النتائج⁩ has evidence for every one of its 9 promises, and keeps two of them.'],
  ['names', 'tenth/', '⁨עשירי⁩: nothing kept, one missed.'],
] as const)('the page %s/%s begins with words for what there is', ([name, path, words]) => {
  expect(/<h1[^>]*>(.*?)<\/h1>/s.exec(read(name, path))?.[1]?.trim().replaceAll('\u00a0', ' ')).toBe(words);
});

test('where nothing is asked the front page says what comes first, and leads to no page that is not there', () => {
  const page = read('empty', '');
  expect([...page.matchAll(/<code[^>]*>(.*?)<\/code>/g)].map(([, path]) => path)).toEqual([
    'data/metrics/',
    'data/sources/',
    'data/snapshots/',
    'data/releases/',
  ]);
  expect(pagesOf(sites.empty.folder).filter((path) => /^(releases|compare|reviews)\//.test(path))).toEqual([]);
  expect(page).not.toMatch(/href="\/(releases|compare|reviews)\//);
});

test('programs get names as they were written, and no title or label is left to turn what stands beside it', () => {
  expect(readFileSync(join(sites.names.folder, 'report.json'), 'utf8')).not.toMatch(/[\u2068\u2069]/);
  const turning = pagesOf(sites.names.folder).filter((path) => {
    const text = read('names', path)
      .replace(/⁨[^⁨⁩]*⁩/g, '')
      .replace(/<div class="(prose|review-body)">.*/s, '');
    return /[\u0590-\u08ff]/.test(text.replace(/(id|href)="[^"]*"/g, ''));
  });
  expect(turning).toEqual([]);
});

test('of a thousand rows a browser lays out what is looked at, and any that are asked for', async () => {
  const counts = async (page: Page) => [
    `${(await laidOut(page, '.metric-row')) < 60 ? 'few' : 'many'} of ${await page.locator('.metric-row').count()} rows, ${await page.locator('.metric-row svg.drawing').count()} pictures`,
  ];
  expect(await visitAll(browser, sites.thousand, [`${ALL}/`], counts)).toEqual([`${ALL}/: few of 1000 rows, 0 pictures`]);
  const shown = async (page: Page) => [`${await page.locator('.metric-row:not([hidden])').count()} rows`];
  const missed = read('thousand', `${ALL}/`).match(/data-status="missed"/g)?.length;
  expect(await visitAll(browser, sites.thousand, [`${ALL}/#only-missed`], shown)).toEqual([`${ALL}/#only-missed: ${missed} rows`]);
});

test.for(['', `${ALL}/`, 'data/', 'glossary/'])('a thousand metrics fit on the page /%s', async (path) => {
  expect(await visitAll(browser, sites.thousand, [path], fits)).toEqual([]);
});

/** Too wide on a phone or on a desk, or a heading over nothing. */
async function fits(page: Page): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    findings.push(...(await overflow(page)));
  }
  const empty = await page
    .locator(':is(h1, h2, h3, h4):not(:has(img, svg))')
    .evaluateAll((all) => all.filter((one) => !one.textContent?.trim()).length);
  return empty > 0 ? [...findings, `${empty} empty headings`] : findings;
}

/** How many of them are laid out: what a browser leaves out until somebody looks is not. */
function laidOut(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .evaluateAll((rows) => rows.filter((row) => row.querySelector('a')?.checkVisibility({ contentVisibilityAuto: true })).length);
}

function read(name: keyof typeof sites, path: string): string {
  return readFileSync(join(sites[name].folder, path.endsWith('.html') ? path : `${path}index.html`), 'utf8');
}
