/** Every page in a real browser: nothing lost, nothing foreign, no error, no breach of the policy, and readable by everybody. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { HOST } from './setup.ts';
import { pagesOf, pageTypesOf } from './sites.ts';
import { eachPath, inspect, open, overflow } from './visit.ts';

const sites = inject('sites');
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'), { [HOST]: inject('hostPort') });
});
afterAll(() => browser.close());

test('every page of the flagship answers cleanly and axe finds nothing serious', async () => {
  const visit = async (page: import('playwright').Page, path: string) => [
    ...(await open(page, sites.plain, path)),
    ...(await inspect(page)),
  ];
  expect(await eachPath(browser, pagesOf(sites.plain.folder), visit)).toEqual([]);
});

test.for(['nested', 'tiny'] as const)('every page of the %s site answers cleanly', async (name) => {
  const site = sites[name];
  expect(await eachPath(browser, pagesOf(site.folder), (page, path) => open(page, site, path))).toEqual([]);
});

test('every type of page fits a phone and a desk, in light and in dark', async () => {
  expect(await eachPath(browser, pageTypesOf(sites.plain.folder), inEveryLook)).toEqual([]);
});

test('every type of page says the same without scripts', async () => {
  const paths = pageTypesOf(sites.plain.folder);
  const read = async (page: import('playwright').Page, path: string) => {
    await open(page, sites.plain, path);
    return [(await page.locator('body').innerText()).replace(/\s+/g, ' ')];
  };
  const without = await eachPath(browser, paths, read, { javaScriptEnabled: false });
  expect(without).toEqual(await eachPath(browser, paths, read));
  expect(without.length).toBe(paths.length);
});

async function inEveryLook(page: import('playwright').Page, path: string): Promise<readonly string[]> {
  await open(page, sites.plain, path);
  const findings: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = [...(await overflow(page)), ...(await inspect(page))];
      findings.push(...found.map((finding) => `${width} px, ${colorScheme}: ${finding}`));
    }
  }
  return findings;
}
