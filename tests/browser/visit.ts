/** Visits pages in a real browser and gives what is wrong with them as lines of text. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import type { Site } from './sites.ts';

/** Looks at an open page and gives its findings. */
export type Look = (page: Page) => Promise<readonly string[]>;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Before any site of the tests was judged: to a reader of that day nothing has aged. */
const EARLY = '2025-01-01';

/** Two pages that are used again and again: a fresh context for each visit takes several times as long. */
const HANDS = 2;

/** The narrowest phone, and a desk. */
const WIDTHS = [320, 1280] as const;

/** Opens each path of the site, two at a time, looks at it, and gives all findings in the order of the paths. */
export async function visitAll(
  browser: Browser,
  site: Site,
  paths: readonly string[],
  look: Look = async () => [],
  options: BrowserContextOptions = {},
  today = EARLY,
): Promise<readonly string[]> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  await context.clock.setFixedTime(`${today}T12:00:00Z`);
  const findings: (readonly string[])[] = [];
  const queue = paths.entries();
  const hand = async (): Promise<void> => {
    const page = await context.newPage();
    for (const [index, path] of queue) findings[index] = (await visit(page, site, path, look)).map((each) => `${path || '/'}: ${each}`);
  };
  try {
    await Promise.all(Array.from({ length: HANDS }, hand));
  } finally {
    await context.close();
  }
  return findings.flat();
}

async function visit(page: Page, site: Site, path: string, look: Look): Promise<readonly string[]> {
  const findings: string[] = [];
  watch(page, site, (finding) => findings.push(finding));
  const response = await page.goto(site.origin + site.base + path, { waitUntil: 'load' });
  if (response?.status() !== 200) findings.push(`status ${response?.status()}`);
  findings.push(...(await look(page)));
  page.removeAllListeners();
  return findings;
}

/** Tells what goes wrong while a page is open. Chromium tells a breach of the security policy as an error on the console. */
function watch(page: Page, { origin }: Site, tell: (finding: string) => void): void {
  page.on('console', (message) => message.type() === 'error' && tell(`console: ${message.text()}`));
  page.on('pageerror', (error) => tell(`script: ${error.message}`));
  page.on('request', (request) => isForeign(request.url(), origin) && tell(`asks another origin: ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && tell(`${response.status()}: ${response.url()}`));
  // A font or an icon that is still on its way when the next page is opened is given up; that it exists is seen from the files.
  page.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && tell(`failed: ${request.url()}`));
}

function isForeign(address: string, origin: string): boolean {
  return !address.startsWith('data:') && new URL(address).origin !== origin;
}

/** What axe finds on the page as it stands. */
export async function inspectOnce(page: Page): Promise<readonly string[]> {
  await shortened(page);
  return inspect(page);
}

/**
 * Leaves of tables of a year each only the first: the others are made of the same rows, and take axe a second a page. They are taken out, since
 * axe reads even what it is told to leave out. What is left is laid out, or it would lie where the browser only guesses.
 */
async function shortened(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const table of document.querySelectorAll('.year ~ .year')) table.remove();
    for (const table of document.querySelectorAll<HTMLElement>('.year, .letter')) table.style.contentVisibility = 'visible';
  });
}

/** Rules for everybody: WCAG 2.2 at its levels A and AA, and what axe thinks good practice. Axe runs those of WCAG 2.2 only where they are named. */
const EVERY_RULE = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
} as const;

/** All findings of axe on the page as it stands, of all its rules or only of some. */
async function inspect(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  const options = { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : EVERY_RULE) };
  const run = `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations
    .map(({ id, nodes }) => 'axe ' + id + ' at ' + nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(', ')))`;
  return page.evaluate(run);
}

/** All that a page says, without the controls that are there only where scripts run: they offer something, and say nothing. */
export async function sayings(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const control of document.querySelectorAll('.chooser, .own-weights, .search-here, button, dialog')) control.remove();
    // What nobody looks at yet is not laid out, and has no text then.
    for (const one of document.querySelectorAll<HTMLElement>('body *')) one.style.contentVisibility = 'visible';
  });
  return [(await page.locator('body').innerText()).replace(/\s+/g, ' ')];
}

/** The page as it looks on a phone and on a desk, in light and in dark: too wide, or hard to read. */
export async function inEveryLook(page: Page): Promise<readonly string[]> {
  const findings = await overflowing(page);
  await shortened(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // In the dark nothing but the colours is another.
      const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined;
      findings.push(...(await inspect(page, rules)).map((finding) => `${width} px, ${colorScheme}: ${finding}`));
    }
  }
  return findings;
}

/** The same with fewer looks, for sites that are made of what is seen in every look elsewhere: on a phone in light, on a desk in dark. */
export async function onPhoneAndDesk(page: Page): Promise<readonly string[]> {
  const findings = await overflowing(page);
  await shortened(page);
  for (const [width, colorScheme, rules] of [
    [320, 'light'],
    [1280, 'dark', ['color-contrast']],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    findings.push(...(await inspect(page, rules)).map((finding) => `${width} px, ${colorScheme}: ${finding}`));
  }
  return findings;
}

/** The whole page, in each width. */
async function overflowing(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    findings.push(...(await overflow(page)));
  }
  return findings;
}

/** Where the page is wider than the window, the elements that stick out. */
export async function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if ((document.scrollingElement?.scrollWidth ?? 0) <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > width + 1);
    return [`wider than ${width} px at ${wide.slice(0, 3).map((element) => `${element.localName}.${element.getAttribute('class')}`)}`];
  });
}
