/** Takes the README's picture of the site in `dist`: the top of its front page, as a reader with a wide screen sees it. */
import { resolve } from 'node:path';
import { listen, pages } from '../src/commands/serve.ts';
import { findChromium, launch } from '../tests/browser/chromium.ts';

const site = pages(resolve('dist'), '/');
const port = await listen(site, 0);
const browser = await launch(await findChromium());
const page = await browser.newPage({ viewport: { width: 1280, height: 960 }, colorScheme: 'light', reducedMotion: 'reduce' });
await page.goto(`http://localhost:${port}/`, { waitUntil: 'networkidle' });
await page.screenshot({ path: '.github/front.png' });
await browser.close();
process.exit();
