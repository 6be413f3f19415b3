/** Takes the README's pictures of the site in `dist`: the tops of three pages, as a reader with a wide screen sees them. */
import { resolve } from 'node:path';
import { listen, pages } from '../src/commands/serve.ts';
import { findChromium, launch } from '../tests/browser/chromium.ts';

const site = pages(resolve('dist'), '/');
const port = await listen(site, 0);
const browser = await launch(await findChromium());
const page = await browser.newPage({ viewport: { width: 1280, height: 960 }, colorScheme: 'light', reducedMotion: 'reduce' });
for (const [name, path] of [
  ['front', ''],
  ['metric', 'metrics/requests-per-second/'],
  ['release', 'releases/mvp/'],
]) {
  await page.goto(`http://localhost:${port}/${path}`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `.github/${name}.png` });
}
await browser.close();
process.exit();
