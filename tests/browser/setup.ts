/** Runs once before all browser tests: a browser, the sites (one after the other, since Astro builds of one checkout disturb each other), and servers. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { pages } from '../../src/commands/serve.ts';
import { type Chromium, findChromium } from './chromium.ts';
import { withLongHistory } from './long-history.ts';
import { buildSite, DAYS, INSTANCES, type Site } from './sites.ts';

/** A name that no one owns, for the site that knows its own origin. */
export const HOST = 'scorecard.test';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: Chromium;
    /**
     * The flagship at `/`, the flagship below a path and with an origin of its own, the tiny scorecard, the same with a long history, and
     * the scorecards of others.
     */
    sites: Readonly<Record<'plain' | 'nested' | 'tiny' | 'long' | keyof typeof INSTANCES, Site>>;
    /** The port at which HOST answers. */
    hostPort: number;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const chromium = findChromium();
  const folders = [
    await buildSite('plain', DAYS),
    await buildSite('nested', [...DAYS, '--base', '/a/b/', '--site', `http://${HOST}`]),
    await buildSite('tiny', ['--root', 'tests/fixtures/tiny', ...DAYS]),
    await buildSite('long', ['--root', withLongHistory('tests/fixtures/tiny'), ...DAYS]),
    await buildSite('repositories', INSTANCES.repositories),
    await buildSite('browsers', INSTANCES.browsers),
    await buildSite('badge', INSTANCES.badge),
  ] as const;
  const plain = await serve(folders[0], '/');
  const nested = await serve(folders[1], '/a/b/');
  const tiny = await serve(folders[2], '/');
  const long = await serve(folders[3], '/');
  const repositories = await serve(folders[4], '/');
  const browsers = await serve(folders[5], '/');
  const badge = await serve(folders[6], '/');
  project.provide('chromium', await chromium);
  project.provide('hostPort', nested.port);
  project.provide('sites', {
    plain: plain.site,
    nested: { ...nested.site, origin: `http://${HOST}` },
    tiny: tiny.site,
    long: long.site,
    repositories: repositories.site,
    browsers: browsers.site,
    badge: badge.site,
  });
  return () => [plain, nested, tiny, long, repositories, browsers, badge].forEach(({ server }) => void server.close());
}

async function serve(folder: string, base: string): Promise<{ site: Site; server: Server; port: number }> {
  const server = createServer(pages(folder, base));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { site: { folder, base, origin: `http://127.0.0.1:${port}` }, server, port };
}
