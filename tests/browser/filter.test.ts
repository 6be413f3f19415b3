/** The rows of a dashboard, left and ordered: by the address, by keyboard, without a script. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { inEveryLook, visitAll } from './visit.ts';

const { plain } = inject('sites');
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

describe('from the address', () => {
  test.each([
    ['', 20, '', 5],
    ['?status=missed', 2, '2 of 20 metrics', 2],
    ['?status=unknown&owner=QA+Team', 1, '1 of 20 metrics', 1],
    ['?basis=measured&status=unknown', 0, 'None of 20 metrics', 0],
    ['?age=stale', 1, '1 of 20 metrics', 1],
    ['?status=claimed', 1, '1 of 20 metrics', 1],
    ['?sort=age', 20, '20 of 20 metrics', 0],
    ['?status=nonsense&owner=Nobody&sort=chance', 20, '', 5],
    ['#only-missed', 2, '2 of 20 metrics', 2],
  ])('%s leaves %i rows', async (address, rows, said, blocks) => {
    const page = await opened(address);
    const shown = page.locator('.chapter:not(.aside) .metric-row:visible');
    expect([await shown.count(), await page.locator('.chooser output').innerText()]).toEqual([rows, said]);
    expect(await page.locator('.chapter:not(.aside) .block:visible').count()).toBe(blocks);
    expect(await page.locator('.chapter:not(.aside):visible').count()).toBeLessThanOrEqual(blocks || 1);
    await page.context().close();
  });

  test('an order is one list, each row with its group, the oldest value first and what is undated or has none last', async () => {
    const page = await opened('?sort=age');
    const days = await page.locator('.one-list .metric-row').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-date') ?? '~'));
    expect(days).toEqual(days.toSorted());
    expect(await page.locator('.one-list h2').innerText()).toBe('By age, oldest first');
    expect(await page.locator('.one-list .group').first().innerText()).toBe('Benchmark Validation');
    await page.context().close();
  });
});

test('by keyboard: a status, an owner, an order, and all again; the address follows', async () => {
  const page = await opened('');
  const before = await titles(page);
  await page.locator('.filter a[href="#only-missed"]').focus();
  await page.keyboard.press('Enter');
  expect(await asked(page)).toBe('?status=missed');
  await page.locator('.chooser select[name="owner"]').focus();
  await page.keyboard.type('Perf');
  expect(await asked(page)).toBe('?status=missed&owner=Performance+Team');
  expect(await titles(page)).toEqual(['Requests per Second (RPS)']);
  await page.locator('.chooser select[name="sort"]').focus();
  await page.keyboard.type('age');
  await page.locator('.filter a[href="#only-all"]').focus();
  await page.keyboard.press('Enter');
  expect(await asked(page)).toBe('?owner=Performance+Team&sort=age');
  await page.locator('.chooser button').focus();
  await page.keyboard.press('Enter');
  expect([await asked(page), await titles(page)]).toEqual(['', before]);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#only-all');
  expect(await page.locator('.chooser button').isVisible()).toBe(false);
  await page.context().close();
});

test('a set of shares stands above those of its parts that are left, and parts have its name in one list', async () => {
  const page = await opened('?status=unknown', 'community/');
  expect(await page.locator('.set:visible').count()).toBe(2);
  await page.locator('.chooser select[name="sort"]').selectOption('owner');
  expect(await page.locator('.set:visible').count()).toBe(0);
  expect(await page.locator('.one-list .part .group').first().innerText()).toBe('Regional Adoption');
  await page.context().close();
});

test('without a script the fragments leave rows, and no list is shown', async () => {
  const page = await opened('#only-missed', 'performance/', false);
  expect([await page.locator('.metric-row:visible').count(), await page.locator('.block:visible').count()]).toEqual([2, 2]);
  expect(await page.locator('.chooser, .one-list').filter({ visible: true }).count()).toBe(0);
  await page.context().close();
});

test('chosen and ordered, a dashboard has nothing that axe finds, in any look', async () => {
  expect(await visitAll(browser, plain, ['quality/?status=missed', 'quality/?sort=status'], inEveryLook)).toEqual([]);
});

async function opened(address: string, path = 'performance/', javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`${plain.origin}/${path}${address}`);
  return page;
}

function titles(page: Page): Promise<readonly string[]> {
  return page.locator('.chapter:not(.aside) .metric-row:visible th a').allInnerTexts();
}

function asked(page: Page): Promise<string> {
  return page.evaluate(() => location.search);
}
