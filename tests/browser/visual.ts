/** How the pages look: pictures of each type of page, always drawn by the same browser with the same fonts on the same day. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser, BrowserContext, Page } from 'playwright';
import sharp from 'sharp';
import type { Site } from './sites.ts';

/** Where the accepted pictures lie. */
export const BASELINES = 'tests/expected/visual';

/** The day on the reader's clock: that on which the site was judged. */
const TODAY = '2026-11-24';

/** A page of each type. */
export const PICTURED = [
  '',
  'performance/',
  'metrics/github-stars/',
  'metrics/requests-per-second/',
  'metrics/requests-per-second/fastapi/',
  'releases/',
  'releases/mvp/',
  'compare/',
  'reviews/',
  'reviews/2025-q4-quarterly/',
  'changes/',
  'history/',
  'history/2026-09/',
  'methodology/',
  'glossary/',
  'sources/',
  'data/',
  'search/',
  'about/',
  '404.html',
] as const;

/** What of them is printed. */
const PRINTED: readonly string[] = ['', 'releases/mvp/'];

/** What a picture is taken in; of a long page only its beginning. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  readonly media: 'screen' | 'print';
}

const LOOKS: readonly Look[] = [
  { name: 'desk', width: 1280, height: 1600, colorScheme: 'light', media: 'screen' },
  { name: 'desk-dark', width: 1280, height: 1600, colorScheme: 'dark', media: 'screen' },
  { name: 'phone', width: 390, height: 2400, colorScheme: 'light', media: 'screen' },
  { name: 'phone-dark', width: 390, height: 2400, colorScheme: 'dark', media: 'screen' },
];

/** A sheet of A4 between its margins. */
const PAPER: Look = { name: 'print', width: 718, height: 1600, colorScheme: 'light', media: 'print' };

/** A picture as the browser gives it, and the name of its file. */
export interface Picture {
  readonly name: string;
  readonly png: Buffer;
}

/** Two pages are drawn at a time. */
const HANDS = 2;

/** Takes every picture of a site, and hands each on as soon as it is there. */
export async function takePictures(browser: Browser, site: Site, take: (picture: Picture) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', deviceScaleFactor: 1, locale: 'en-GB', timezoneId: 'UTC' });
  await context.clock.setFixedTime(`${TODAY}T12:00:00Z`);
  await waitForFonts(context, site);
  const queue = PICTURED.values();
  const hand = async (): Promise<void> => {
    const page = await context.newPage();
    for (const path of queue) await picturesOf(page, site, path, take);
  };
  try {
    await Promise.all(Array.from({ length: HANDS }, hand));
  } finally {
    await context.close();
  }
}

/** A reader whose font comes too late keeps the fallback, so that nothing moves; a picture has to wait for it. */
async function waitForFonts(context: BrowserContext, { folder, base }: Site): Promise<void> {
  await context.route('**/*.css', (route) => {
    const path = new URL(route.request().url()).pathname.slice(base.length);
    const css = readFileSync(join(folder, path), 'utf8').replaceAll('font-display:optional', 'font-display:block');
    return route.fulfill({ contentType: 'text/css', body: css });
  });
}

async function picturesOf(page: Page, site: Site, path: string, take: (picture: Picture) => Promise<void>): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
  await page.goto(site.origin + site.base + path, { waitUntil: 'load' });
  await page.evaluate(asOfNoCommit);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const { name, width, height, colorScheme, media } of PRINTED.includes(path) ? [...LOOKS, PAPER] : LOOKS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, media });
    // The pointer would rest on the link in the corner.
    await page.mouse.move(width - 1, height - 1);
    const file = `${path.replaceAll('/', '-').replace(/-$|\.html$/, '') || 'front'}-${name}`;
    await take({ name: file, png: await page.screenshot({ animations: 'disabled' }) });
  }
}

/** The commit that a page was built from is another on every day. */
function asOfNoCommit(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    // One in thirty has no letter in it, so it is also known by the word before it.
    text.nodeValue = (text.nodeValue ?? '').replace(
      /(?<=\bcommit )[0-9a-f]{7,40}\b|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}\b/g,
      '0'.repeat(7),
    );
  }
}

/** The picture as it is kept: in few colours, at a third of its bytes. */
export async function kept(png: Buffer): Promise<Buffer> {
  return sharp(png).png({ palette: true, colours: 64, dither: 0, effort: 7, compressionLevel: 9 }).toBuffer();
}

/** How many pixels differ from the accepted picture by more than few colours and the smoothing of edges explain; all where the sizes differ. */
export async function differing(png: Buffer, accepted: Buffer): Promise<number> {
  const [now, before] = await Promise.all([pixelsOf(png), pixelsOf(accepted)]);
  const { width, height } = now.info;
  if (width !== before.info.width || height !== before.info.height) return width * height;
  return pixelmatch(now.data, before.data, undefined, width, height, { threshold: 0.05 });
}

async function pixelsOf(png: Buffer) {
  return sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
}
