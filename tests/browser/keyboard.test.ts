/** A reader without a mouse: everything that can be used is reached, in the order of the page, and it is seen where one is. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';

const { plain } = inject('sites');
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

const PAGES: readonly (readonly [path: string, width: number])[] = [
  ['', 1280],
  ['performance/', 1280],
  ['performance/', 390],
  ['metrics/requests-per-second/', 390],
  ['releases/mvp/', 1280],
];

test.each(PAGES)('the tab key leads through all of /%s at %i px, and each stop is seen', async (path, width) => {
  const page = await opened(path, width);
  const { stops, findings } = await walk(page);
  expect(findings).toEqual([]);
  expect(stops).toBeGreaterThan(20);
  await page.context().close();
});

test('the first stop is a link that leads past the header', async () => {
  const page = await opened('performance/', 1280);
  await page.keyboard.press('Tab');
  const link = page.locator(':focus');
  expect(await link.innerText()).toBe('Skip to the content');
  expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main');
  await page.context().close();
});

test('what is folded opens and closes by the keyboard, and what it holds is then a stop', async () => {
  const page = await opened('compare/', 1280);
  const summary = page.locator('main details:has(a, section) > summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  expect(await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open)).toBe(true);
  await page.keyboard.press('Tab');
  expect(await summary.evaluate((element) => element.parentElement?.contains(document.activeElement))).toBe(true);
  await summary.focus();
  await page.keyboard.press('Space');
  expect(await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open)).toBe(false);
  await page.context().close();
});

test('a table that is wider than a phone is read by the arrow keys', async () => {
  const page = await opened('methodology/', 320);
  const scrolled = page.locator('section.scroll').filter({ hasText: 'Category' }).first();
  await scrolled.focus();
  expect(await scrolled.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => scrolled.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  await page.context().close();
});

async function opened(path: string, width: number): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${plain.origin}/${path}`, { waitUntil: 'load' });
  return page;
}

/** Presses the tab key until the page is left. */
async function walk(page: Page): Promise<{ stops: number; findings: readonly string[] }> {
  const findings: string[] = [];
  const count = await page.evaluate(number);
  const seen = new Set<number>();
  for (let stop = 0; stop <= count; stop++) {
    await page.keyboard.press('Tab');
    const { index, name, problems } = await page.evaluate(whereAmI);
    if (index === undefined) break;
    if (seen.has(index)) problems.push('is reached twice');
    if (index !== stop) problems.push(`is stop ${stop}, but number ${index} of the page`);
    seen.add(index);
    findings.push(...problems.map((problem) => `${name} ${problem}`));
  }
  if (seen.size < count) findings.push(`${count - seen.size} of ${count} are not reached`);
  return { stops: seen.size, findings: findings.slice(0, 8) };
}

/** Numbers everything that can be used, in the order of the page, and counts it. */
function number(): number {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
  const usable = all.filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'));
  const stops = usable.filter((element) => !element.matches('input[type="radio"]:not(:checked)'));
  for (const [index, element] of stops.entries()) element.setAttribute('data-stop', String(index));
  return stops.length;
}

/** What has the focus, and what is wrong with it: not framed, not in sight, or covered by something else. */
function whereAmI(): { index: number | undefined; name: string; problems: string[] } {
  const element = document.activeElement;
  if (!element || element === document.body) return { index: undefined, name: 'nothing', problems: [] };
  const name = `${element.localName} "${(element.getAttribute('aria-label') ?? element.textContent)?.trim().slice(0, 40)}"`;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const boxes = [...element.getClientRects()].map(({ left, right, top, bottom }) => [(left + right) / 2, (top + bottom) / 2] as const);
  const isSeen = boxes.some(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && (element.contains(there) || there.contains(element));
  });
  const problems = [
    ...(outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? ['has no frame'] : []),
    ...(isSeen ? [] : ['is out of sight']),
  ];
  return { index: Number(element.getAttribute('data-stop') ?? Number.NaN), name, problems };
}
