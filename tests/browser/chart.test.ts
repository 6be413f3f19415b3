/** A chart in a reader's hands: it takes the place of its picture without a move, and says what the picture says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import type { Site } from './sites.ts';

const { plain, repositories, browsers } = inject('sites');
let browser: Browser;
let complaints: string[] = [];

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

test.for([
  ['requests-per-second', plain, 1280],
  ['github-stars', plain, 1280],
  ['unit-test-coverage', plain, 390],
  ['average-latency', plain, 390],
  ['openssf-score', repositories, 1280],
  ['2021-flexbox', browsers, 1280],
] as const)('%s: the canvas has ink within a pixel of 20 places of the picture', async ([metric, site, width]) => {
  const page = await opened(site, `metrics/${metric}/`, width);
  const places = await placesOf(page);
  await page.locator('.plot').hover();
  await page.locator('.live canvas').waitFor();
  expect(places.length).toBe(20);
  const distances = await distancesToInk(page, places);
  expect(distances.filter((distance) => distance > 1)).toEqual([]);
  expect(await shiftsOf(page)).toBe(0);
  expect(await closed(page)).toEqual([]);
});

test('keys walk over the points of a subject, on to the next one, and out of the chart', async () => {
  const page = await opened(plain, 'metrics/github-stars/', 1280);
  await explore(page);
  await page.locator('.live').focus();
  const heard: string[] = [];
  for (const key of ['Home', 'ArrowRight', 'End', 'ArrowRight', 'ArrowDown', 'ArrowUp']) {
    await page.keyboard.press(key);
    heard.push(await page.locator('.stage [aria-live]').innerText());
    expect(await page.locator('.readout').innerText()).toBe(heard.at(-1));
  }
  expect(heard).toEqual([
    '25,504 stars, independent 6 Jan 2021, FastAPI',
    '32,513 stars, independent 1 Jul 2021, FastAPI',
    '93,421 stars, independent 25 Dec 2025, FastAPI',
    '93,421 stars, independent 25 Dec 2025, FastAPI',
    '86,251 stars, independent 25 Dec 2025, Django',
    '93,421 stars, independent 25 Dec 2025, FastAPI',
  ]);
  await page.keyboard.press('Escape');
  expect(await page.locator('.live').count()).toBe(0);
  expect(await page.locator('.plot').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Explore');
  expect(await closed(page)).toEqual([]);
});

test('two points are compared within one series only', async () => {
  const page = await opened(plain, 'metrics/github-stars/', 1280);
  await explore(page);
  await page.locator('.live').focus();
  const after = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    return page.locator('.tools [role=status]').innerText();
  };
  expect(await after('Home', 'Enter')).toBe('25,504 stars, independent 6 Jan 2021, FastAPI: now pick another point.');
  expect(await after('End', 'Enter')).toBe('6 Jan 2021 to 25 Dec 2025, FastAPI: 25,504 stars to 93,421 stars, +67,917 stars, +266 %');
  expect(await after('Enter', 'ArrowDown', 'Enter')).toBe('Not comparable: values of FastAPI and Django compare within one run only.');
  expect(await closed(page)).toEqual([]);
});

test('time, scale and others are the reader’s choice, and the axes follow', async () => {
  const page = await opened(plain, 'metrics/requests-per-second/', 1280);
  await explore(page);
  const words = async (name: string) => {
    const button = page.getByRole('button', { name, exact: true });
    await button.click();
    return [await button.getAttribute('aria-pressed'), await page.locator('.chart figcaption p').first().innerText()];
  };
  expect(await words('1 year')).toEqual([
    'true',
    'Requests per Second (RPS), req/s, 10 October 2024 to 10 October 2025, log scale; the thin lines are of other runs',
  ]);
  expect(await ticksOf(page)).toContain('Jan 2025');
  expect((await words('Linear'))[1]).toBe(
    'Requests per Second (RPS), req/s, 10 October 2024 to 10 October 2025; the thin lines are of other runs',
  );
  expect(await ticksOf(page)).toContain('5M');
  expect(await words('Others')).toEqual(['false', 'Requests per Second (RPS), req/s, 10 October 2024 to 10 October 2025']);
  expect(await page.locator('.live .other').count()).toBe(0);
  await words('All');
  expect(await words('Others')).toEqual([
    'true',
    'Requests per Second (RPS), req/s, 15 April 2021 to 10 October 2025; the thin lines are of other runs',
  ]);
  expect(await shiftsOf(page)).toBe(0);
  expect(await closed(page)).toEqual([]);
});

test('what is seen is saved as SVG and as PNG', async () => {
  const page = await opened(plain, 'metrics/requests-per-second/', 1280);
  await explore(page);
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const [svg, png] = [await saved('SVG'), await saved('PNG')];
  expect([svg.name, png.name]).toEqual(['requests-per-second.svg', 'requests-per-second.png']);
  expect(svg.bytes.toString()).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*Claimed 8 times.*stroke-dasharray/s);
  expect(svg.bytes.toString()).not.toMatch(/class=|style=|var\(/);
  expect([png.bytes.subarray(1, 4).toString(), png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual(['PNG', 1984, 952]);
  expect(await closed(page)).toEqual([]);
});

test('in the dark the canvas has other inks, and follows when the theme turns', async () => {
  const page = await opened(plain, 'metrics/unit-test-coverage/', 1280);
  await explore(page);
  const light = await inkOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => inkOf(page)).not.toBe(light);
  expect([light, await inkOf(page)]).toEqual(['27,29,33', '236,235,230']);
  expect(await closed(page)).toEqual([]);
});

test('nothing of it is asked for before a reader reaches for a chart, and on no other page', async () => {
  const asked: string[] = [];
  const page = await opened(plain, 'metrics/github-stars/', 1280, (address) => asked.push(address));
  await page.goto(`${plain.origin}${plain.base}`);
  await page.locator('.chart').first().hover();
  expect(asked.filter((address) => /live|chart\.json/.test(address))).toEqual([]);
  expect(await page.locator('.tools').count()).toBe(0);
  expect(await closed(page)).toEqual([]);
});

test('the script that listens weighs at most 0.8 kB with all that every page listens for, and what it asks for at most 60 kB', () => {
  const page = readFileSync(join(plain.folder, 'metrics/github-stars/index.html'), 'utf8');
  const [, listener] = /src="\/(_astro\/Frame[^"]+\.js)"/.exec(page) as unknown as [string, string];
  const code = readFileSync(join(plain.folder, listener), 'utf8');
  const [, live] = /`\/(_astro\/chart-live[^`]+\.js)`/.exec(code) as unknown as [string, string];
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(800);
  expect(gzipSync(readFileSync(join(plain.folder, live)), { level: 9 }).length).toBeLessThanOrEqual(60_000);
  expect(/\bimport\s*\(|\bfrom\s*[`"']\.{0,2}\//.test(readFileSync(join(plain.folder, live), 'utf8'))).toBe(false);
});

/** A page of its own that counts what moves in it, and notes what goes wrong. */
async function opened(site: Site, path: string, width: number, tell: (address: string) => void = () => {}): Promise<Page> {
  complaints = [];
  const context = await browser.newContext({ viewport: { width, height: 1000 }, deviceScaleFactor: 2, acceptDownloads: true });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => tell(request.url()));
  await page.goto(site.origin + site.base + path);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: 'layout-shift' });
  });
  return page;
}

async function closed(page: Page): Promise<readonly string[]> {
  await page.context().close();
  return complaints;
}

async function explore(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Explore' }).click();
  await page.locator('.controls').waitFor();
}

/** How much moved that was not asked for, to three digits as browsers and their tools tell it. */
async function shiftsOf(page: Page): Promise<number> {
  const shift = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);
  return Math.round(shift * 1000) / 1000;
}

async function ticksOf(page: Page): Promise<readonly string[]> {
  return page.locator('.live text.quiet').allTextContents();
}

/** Twenty places on the lines and marks of the picture, evenly over all of them, in pixels of the window. */
async function placesOf(page: Page): Promise<readonly (readonly [number, number])[]> {
  return page.evaluate(() => {
    const drawing = [...document.querySelectorAll<SVGSVGElement>('.plot svg')].find((one) => one.clientWidth > 0) as SVGSVGElement;
    const shapes = [...drawing.querySelectorAll<SVGGeometryElement>('.own, .other, .lost, .claim, .dot:not(.faint), .ring')];
    const lengths = shapes.map((shape) => shape.getTotalLength());
    const total = lengths.reduce((sum, length) => sum + length, 0);
    return Array.from({ length: 20 }, (_, index): [number, number] => {
      let rest = ((index + 0.5) / 20) * total;
      const at = lengths.findIndex((length) => {
        if (rest <= length) return true;
        rest -= length;
        return false;
      });
      const shape = shapes[at] as SVGGeometryElement;
      const point = shape.getPointAtLength(rest).matrixTransform(shape.getScreenCTM() as DOMMatrix);
      return [point.x, point.y];
    });
  });
}

/** From each place to the next pixel of the canvas that has ink, in pixels of the window; far away where there is none. */
async function distancesToInk(page: Page, places: readonly (readonly [number, number])[]): Promise<readonly number[]> {
  return page.evaluate((all) => {
    const canvas = document.querySelector('.live canvas') as HTMLCanvasElement;
    const box = canvas.getBoundingClientRect();
    const sharp = canvas.width / box.width;
    const { data, width } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(0, 0, canvas.width, canvas.height);
    const reach = Math.ceil(4 * sharp);
    return all.map(([left, top]) => {
      const [x, y] = [(left - box.left) * sharp, (top - box.top) * sharp];
      let nearest = Number.POSITIVE_INFINITY;
      for (let row = Math.floor(y) - reach; row <= y + reach; row++)
        for (let column = Math.floor(x) - reach; column <= x + reach; column++)
          if ((data[4 * (row * width + column) + 3] ?? 0) > 96)
            nearest = Math.min(nearest, Math.hypot(column + 0.5 - x, row + 0.5 - y) / sharp);
      return nearest;
    });
  }, places);
}

/** The darkest or lightest ink of the canvas: that of the value that counts. */
async function inkOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const canvas = document.querySelector('.live canvas') as HTMLCanvasElement;
    const ring = document.querySelector('.live .ring') as SVGCircleElement;
    const at = new DOMPoint(ring.cx.baseVal.value, ring.cy.baseVal.value).matrixTransform(ring.getScreenCTM() as DOMMatrix);
    const box = canvas.getBoundingClientRect();
    const sharp = canvas.width / box.width;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    return context
      .getImageData((at.x - box.left) * sharp, (at.y - box.top) * sharp, 1, 1)
      .data.slice(0, 3)
      .join();
  });
}
