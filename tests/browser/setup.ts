/** Runs once before all browser tests: a browser, the sites, and servers. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { pages } from '../../src/commands/serve.ts';
import { BUILT, buildSites, folderOf, SITE_NAMES, type SiteName } from './build-sites.ts';
import { type Chromium, findChromium } from './chromium.ts';
import { HOST, type Site } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: Chromium;
    /**
     * The flagship at `/`, the flagship below a path and with an origin of its own, the tiny scorecard, the same with a long history, and
     * the scorecards of others, one without anything, one with one metric, one with difficult names, and one with a thousand metrics.
     */
    sites: Readonly<Record<SiteName, Site>>;
    /** The port at which HOST answers. */
    hostPort: number;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const chromium = findChromium();
  if (!process.env[BUILT]) await buildSites();
  const served = await Promise.all(SITE_NAMES.map((name) => serve(name, name === 'nested' ? '/a/b/' : '/')));
  project.provide('chromium', await chromium);
  project.provide('hostPort', served.find(({ name }) => name === 'nested')?.port ?? 0);
  project.provide('sites', Object.fromEntries(served.map(({ name, site }) => [name, site])) as Record<SiteName, Site>);
  return () => served.forEach(({ server }) => void server.close());
}

async function serve(name: SiteName, base: string): Promise<{ name: SiteName; site: Site; server: Server; port: number }> {
  const folder = folderOf(name);
  const server = createServer(pages(folder, base));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = name === 'nested' ? `http://${HOST}` : `http://127.0.0.1:${port}`;
  return { name, site: { folder, base, origin }, server, port };
}
