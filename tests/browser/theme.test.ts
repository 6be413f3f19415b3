/** A scorecard with a look of its own, and every component in it: what is themed can be read, and reaches what it should. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { inEveryLook, type Look, onPhoneAndDesk, visitAll } from './visit.ts';

const { themed } = inject('sites');
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

test('its pages answer cleanly, fit and are readable by everybody', async () => {
  expect(await visitAll(browser, themed, ['', 'releases/summer/'], inEveryLook)).toEqual([]);
});

test('so does the style guide, which has every component', async () => {
  // What stands on many pages stands on one here, so headings skip ranks and samples share their names.
  const look: Look = async (page) =>
    (await onPhoneAndDesk(page)).filter((finding) => !/axe (heading-order|landmark-unique) /.test(finding));
  expect(await visitAll(browser, themed, ['styleguide/'], look)).toEqual([]);
});

test.each([
  ['light', { colorScheme: 'light' }, ['rgb(242, 247, 249)', 'rgb(16, 36, 46)', 'rgb(138, 28, 90)', 'ferry.svg']],
  ['dark', { colorScheme: 'dark' }, ['rgb(12, 26, 34)', 'rgb(228, 238, 242)', 'rgb(255, 154, 208)', 'ferry-night.svg']],
  ['on paper', { colorScheme: 'dark', media: 'print' }, ['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(0, 0, 0)', 'ferry.svg']],
] as const)('paper, ink, targets of charts and the logo: %s', async (_, media, seen) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.emulateMedia(media);
  await page.goto(`${themed.origin}/metrics/sailings-on-time/`, { waitUntil: 'load' });
  expect(await look(page)).toEqual(seen);
  await context.close();
});

test('where colours are forced, those of the theme stay away', async () => {
  const context = await browser.newContext({ forcedColors: 'active', colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(`${themed.origin}/metrics/sailings-on-time/`, { waitUntil: 'load' });
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
  expect(paper).toBe('Canvas');
  await context.close();
});

async function look(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const { color } = getComputedStyle(document.body);
    const target = document.querySelector('.drawing .dashed');
    const logo = document.querySelector<HTMLImageElement>('img.logo');
    return [paper, color, target ? getComputedStyle(target).stroke : 'no target', logo?.currentSrc.split('/').at(-1) ?? 'no logo'];
  });
}
