/** Accepts how the pages look now: builds the scorecard of this repository as the tests do, and keeps a picture of each type of page. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pages } from '../src/commands/serve.ts';
import { launch, pinnedChromium } from '../tests/browser/chromium.ts';
import { buildSite, DAYS } from '../tests/browser/sites.ts';
import { BASELINES, kept, takePictures } from '../tests/browser/visual.ts';

const folder = await buildSite('baselines', DAYS);
const server = createServer(pages(folder, '/'));
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await launch(await pinnedChromium());

rmSync(BASELINES, { recursive: true, force: true });
mkdirSync(BASELINES, { recursive: true });
let count = 0;
let bytes = 0;
await takePictures(browser, { folder, base: '/', origin }, async ({ name, png }) => {
  const picture = await kept(png);
  writeFileSync(join(BASELINES, `${name}.png`), picture);
  count++;
  bytes += picture.length;
});
await browser.close();
server.close();
console.log(`${count} pictures of ${(bytes / 1e6).toFixed(1)} MB are in ${BASELINES}; look at them before you commit them.`);
