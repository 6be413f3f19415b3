/** On paper: a release hangs on a wall, nothing is left to press, and long tables stay on the screen. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';

const { plain, themed } = inject('sites');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
  page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
});
afterAll(() => browser.close());

test.each(['A4', 'Letter'])('a release is a sheet of %s, and a second one with how it got there', async (format) => {
  await page.goto(`${plain.origin}/releases/mvp/`, { waitUntil: 'load' });
  const pdf = (await page.pdf({ format })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(2);
});

test('each criterion has a box to tick, and one that is met a tick', async () => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${themed.origin}/releases/summer/`, { waitUntil: 'load' });
  const drawn = await page.evaluate(() =>
    [...document.querySelectorAll('.criterion')].map((one) =>
      ['::before', '::after'].map((part) => (getComputedStyle(one, part).content === 'none' ? '' : part)).join(''),
    ),
  );
  expect(drawn).toEqual(['::before::after', '::before', '::before']);
});

test('what one presses is gone, and the address and the day are there', async () => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${plain.origin}/performance/`, { waitUntil: 'load' });
  const seen = await page.evaluate(() => {
    const shows = (selector: string) => [...document.querySelectorAll(selector)].some((one) => one.checkVisibility());
    return {
      pressed: ['.bar-top nav', '.foot nav', '.skip', 'main button', 'main form', '.filter', 'dialog'].filter(shows),
      kept: ['.bar-top time', '.paper-only', 'h1', 'table thead'].filter(shows),
      address: document.querySelector('.paper-only')?.textContent,
    };
  });
  expect(seen).toEqual({ pressed: [], kept: ['.bar-top time', '.paper-only', 'h1', 'table thead'], address: '/performance/' });
});

test('closed values are opened where they are few, and left out where they are many', async () => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${plain.origin}/`, { waitUntil: 'load' });
  const lengths = await page.evaluate(() =>
    [...document.querySelectorAll('main details table')].map((table) => [
      table.querySelectorAll('tr').length > 12,
      table.checkVisibility(),
    ]),
  );
  expect(lengths.length).toBeGreaterThan(0);
  expect(lengths.filter(([isLong, isSeen]) => isLong === isSeen)).toEqual([]);
});
