/** A reader's own weights: from the address, by keyboard, and never in the place of the published score. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { scoreWords } from '../../src/model/weights.ts';
import { judged } from '../flagship/flagship.ts';
import { launch } from './chromium.ts';

const { plain } = inject('sites');
const published = scoreWords(judged('2026-11-24').score);
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

test('the published weights give the published score, and the address does not name them', async () => {
  const page = await opened('?weights=20,30,40,10');
  expect(await figures(page)).toEqual([published, expect.not.stringMatching(published)]);
  await page.locator('.own-weights button').click();
  expect(await figures(page)).toEqual([published, published]);
  expect(await said(page)).toBe(`These are the published weights: ${published}.`);
  expect(await page.evaluate(() => location.search + location.hash)).toBe('#own-weights');
  await page.context().close();
});

test('only the shares of what the weights add up to matter', async () => {
  const page = await opened('?weights=80,60,40,20');
  expect(await page.locator('.own-weights .share').allInnerTexts()).toEqual(['40.0 %', '30.0 %', '20.0 %', '10.0 %']);
  expect(await figures(page)).toEqual([published, published]);
  expect(await said(page)).toBe(`With your weights: ${published}; published: ${published}.`);
  await page.context().close();
});

test('one category alone has its own score', async () => {
  const page = await opened('?weights=0,0,100,0');
  const quality = judged('2026-11-24').categories.find(({ id }) => id === 'quality');
  expect((await figures(page))[1]).toBe(quality && scoreWords(quality.score));
  await page.context().close();
});

test('by keyboard a weight moves, is announced with its share, and stands in the address', async () => {
  const page = await opened('');
  const input = page.getByRole('slider', { name: 'Performance' });
  await input.focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => location.search)).toBe('?weights=41,30,20,10');
  expect(await input.getAttribute('aria-valuetext')).toBe('41, 40.6 % of the whole');
  expect(await said(page)).toMatch(/^With your weights: between [\d.]+ and [\d.]+ of 100, [\d.]+ % known; published: between /);
  await page.context().close();
});

test.each([
  ['?weights=1,2', 'The weights in the address do not fit these categories; shown are the published ones.'],
  ['?weights=0,0,0,0', 'All weights are 0, so there is nothing to weigh.'],
])('%s is told', async (address, sentence) => {
  const page = await opened(address);
  expect(await said(page)).toBe(sentence);
  await page.context().close();
});

test('without a script, and on paper, there is nothing to move', async () => {
  const page = await opened('', false);
  expect(await page.locator('.own-weights').isVisible()).toBe(false);
  await page.context().close();
  const printed = await opened('');
  expect(await printed.locator('.own-weights').isVisible()).toBe(true);
  await printed.emulateMedia({ media: 'print' });
  expect(await printed.locator('.own-weights').isVisible()).toBe(false);
  await printed.context().close();
});

async function opened(address: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`${plain.origin}/methodology/${address}`);
  return page;
}

/** Beside the published score, then beside the reader's. */
function figures(page: Page): Promise<readonly string[]> {
  return page.locator('.own-weights .told').allInnerTexts();
}

async function said(page: Page): Promise<string> {
  return (await page.locator('.own-weights .said').textContent()) ?? '';
}
