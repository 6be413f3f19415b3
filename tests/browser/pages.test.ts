/** Every page in a real browser: nothing lost, nothing foreign, no error, no breach of the policy, and readable by everybody. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { HOST, pagesOf, pageTypesOf } from './sites.ts';
import { inEveryLook, inspectOnce, type Look, sayings, visitAll } from './visit.ts';

const sites = inject('sites');
const types = pageTypesOf(sites.plain.folder);
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'), { [HOST]: inject('hostPort') });
});
afterAll(() => browser.close());

test('every page of the flagship answers cleanly and axe finds nothing serious', async () => {
  expect(await visitAll(browser, sites.plain, pagesOf(sites.plain.folder), inspectOnce)).toEqual([]);
});

test.for(['nested', 'tiny'] as const)('every page of the %s site answers cleanly', async (name) => {
  expect(await visitAll(browser, sites[name], pagesOf(sites[name].folder))).toEqual([]);
});

test('a long history has pages that answer cleanly, fit and are readable by everybody', async () => {
  expect(
    await visitAll(browser, sites.long, ['metrics/loans/', 'metrics/loans/values/', 'metrics/loans/hill-library/'], inEveryLook),
  ).toEqual([]);
});

test.for(['plain', 'nested'] as const)('a lost reader of the %s site gets a page of it', async (name) => {
  const title: Look = async (page) => [(await page.title()) || 'no title'];
  const said = await visitAll(browser, sites[name], ['no/such/page/'], title);
  const lost = await visitAll(browser, sites[name], ['404.html'], title);
  expect(said.at(-1)?.replace('no/such/page/', '404.html')).toBe(lost.at(-1));
  expect(lost.length).toBe(1);
});

test('every type of page fits a phone and a desk, in light and in dark', async () => {
  expect(await visitAll(browser, sites.plain, types, inEveryLook)).toEqual([]);
});

test('every type of page says the same without scripts, but for controls that need them', async () => {
  const without = await visitAll(browser, sites.plain, types, sayings, { javaScriptEnabled: false });
  expect(without).toEqual(await visitAll(browser, sites.plain, types, sayings));
  expect(without.length).toBe(types.length);
});
