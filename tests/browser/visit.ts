/** Visits pages in a real browser and gives what is wrong with them as lines of text. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import type { Site } from './sites.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Two pages that are used again and again: a fresh context for each visit takes several times as long. */
const HANDS = 2;

/** Does something with each path, two at a time, and gives all findings in the order of the paths. */
export async function eachPath(
  browser: Browser,
  paths: readonly string[],
  visit: (page: Page, path: string) => Promise<readonly string[]>,
  options: BrowserContextOptions = {},
): Promise<readonly string[]> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const findings: (readonly string[])[] = [];
  const queue = paths.entries();
  const work = async (page: Page): Promise<void> => {
    for (const [index, path] of queue) findings[index] = (await visit(page, path)).map((finding) => `${path || '/'}: ${finding}`);
  };
  try {
    await Promise.all((await Promise.all(Array.from({ length: HANDS }, () => context.newPage()))).map(work));
  } finally {
    await context.close();
  }
  return findings.flat();
}

/** Opens a page of the site and gives what went wrong on the way: its status, the console, other origins, lost files, the security policy. */
export async function open(page: Page, site: Site, path: string): Promise<readonly string[]> {
  const findings: string[] = [];
  const watch = watcher(site, findings);
  for (const [event, listener] of watch) page.on(event as 'console', listener as never);
  try {
    const response = await page.goto(site.origin + site.base + path, { waitUntil: 'load' });
    if (response?.status() !== 200) findings.push(`status ${response?.status()}`);
  } finally {
    for (const [event, listener] of watch) page.off(event as 'console', listener as never);
  }
  return findings;
}

/** What a page may do wrong while it loads. Chromium tells a breach of the security policy on the console. */
function watcher({ origin }: Site, findings: string[]) {
  return [
    [
      'console',
      (message: { type(): string; text(): string }) => /error|warning/.test(message.type()) && findings.push(`console: ${message.text()}`),
    ],
    ['pageerror', (error: Error) => findings.push(`script: ${error.message}`)],
    ['requestfailed', (request: { url(): string }) => findings.push(`failed: ${request.url()}`)],
    ['request', (request: { url(): string }) => isForeign(request.url(), origin) && findings.push(`asks another origin: ${request.url()}`)],
    [
      'response',
      (response: { status(): number; url(): string }) =>
        response.status() >= 400 && findings.push(`${response.status()}: ${response.url()}`),
    ],
  ] as const;
}

function isForeign(address: string, origin: string): boolean {
  return !address.startsWith('data:') && new URL(address).origin !== origin;
}

/** Serious and critical findings of axe on the page as it stands. */
export async function inspect(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  const run = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => 'axe ' + id + ' at ' + nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(', ')))`;
  return page.evaluate(run);
}

/** Where the page is wider than the window, the elements that stick out most. */
export async function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if ((document.scrollingElement?.scrollWidth ?? 0) <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > width + 1);
    return [`wider than ${width} px at ${wide.slice(0, 3).map((element) => `${element.localName}.${element.getAttribute('class')}`)}`];
  });
}
