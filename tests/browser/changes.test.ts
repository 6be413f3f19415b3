/** The page of the changes leaves only what is asked for, by its address alone; and what it shows leads somewhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';

const { plain, browsers } = inject('sites');
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

test.for([
  ['', 150, 7],
  ['#only-outcome', 8, 5],
  ['#only-struck', 8, 2],
  ['#only-field', 98, 4],
] as const)('%s leaves the lines that it names and the months that have any', async ([fragment, least, months]) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${plain.origin}/changes/${fragment}`);
  const lines = page.locator('.month .changes li li:visible');
  const kind = fragment.replace('#only-', 'of-');
  expect(await lines.count()).toBeGreaterThanOrEqual(least);
  if (kind) expect(await page.locator(`.month .changes li li:not(.${kind}):visible`).count()).toBe(0);
  expect(await page.locator('.month:visible').count()).toBeGreaterThanOrEqual(months);
  expect(await page.locator('.month:not(:has(li li:visible)):visible, .change-block:not(:has(li:visible)):visible').count()).toBe(0);
  await page.close();
});

test('the HTML of the changes weighs at most 14 kB, that of the sources at most 10 kB', () => {
  const weigh = (folder: string, path: string) => gzipSync(readFileSync(join(folder, path, 'index.html')), { level: 9 }).length;
  for (const { folder } of [plain, browsers]) {
    expect(weigh(folder, 'changes/')).toBeLessThanOrEqual(14_000);
    expect(weigh(folder, 'sources/')).toBeLessThanOrEqual(10_000);
  }
});
