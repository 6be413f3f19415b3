/** The visitors themselves: a page with one of each fault, and what they tell of it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import type { Site } from './sites.ts';
import { inEveryLook, visitAll } from './visit.ts';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; img-src *">
<title>Faults</title><link rel="stylesheet" href="/faults.css">
<main><h1 style="color: red">Faults</h1><p class="pale">pale</p><script>document.title = ''</script>
<img src="/lost.png" alt=""><img src="http://elsewhere.test/x.png" alt=""><script src="/faults.js"></script></main></html>`;
const FILES: Readonly<Record<string, readonly [string, string]>> = {
  '/faults.css': ['text/css', '.pale { color: #ccc; background: #fff; width: 700px }'],
  '/faults.js': ['text/javascript', 'throw new Error("faulty")'],
};

let browser: Browser;
let server: Server;
let site: Site;

beforeAll(async () => {
  browser = await launch(inject('chromium'), { 'elsewhere.test': 1 });
  server = createServer(({ url = '/' }, response) => {
    const [type, text] = FILES[url] ?? ['text/html', url === '/' ? PAGE : 'none'];
    response.writeHead(text === 'none' ? 404 : 200, { 'Content-Type': type }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = { folder: '', base: '/', origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
});
afterAll(async () => {
  await browser.close();
  server.close();
});

test('a page with one of each fault is told whole', async () => {
  const findings = await visitAll(browser, site, [''], inEveryLook);
  const told = findings.map((each) =>
    each
      .replace(site.origin, '')
      .replace(/console: .*Content Security Policy.*/, 'console: policy')
      .replace(/(server responded).*/, '$1'),
  );
  expect(told.filter((each) => each.endsWith('policy')).length).toBe(2);
  expect([...new Set(told)].sort()).toEqual([
    '/: 1280 px, dark: axe color-contrast at p',
    '/: 1280 px, light: axe color-contrast at p',
    '/: 320 px, dark: axe color-contrast at p',
    '/: 320 px, light: axe color-contrast at p',
    '/: 404: /lost.png',
    '/: asks another origin: http://elsewhere.test/x.png',
    '/: console: Failed to load resource: net::ERR_CONNECTION_REFUSED',
    '/: console: Failed to load resource: the server responded',
    '/: console: policy',
    '/: failed: http://elsewhere.test/x.png',
    '/: script: faulty',
    '/: wider than 320 px at p.pale',
  ]);
});

test('a page that is not there is told', async () => {
  expect(await visitAll(browser, site, ['none/'])).toContain('none/: status 404');
});
