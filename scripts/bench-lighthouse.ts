/**
 * What Lighthouse says of the scorecard of this repository on the mobile profile: builds it with an origin of its own, serves it gzipped, visits a
 * page of each important type three times and takes the median. Ends with 1 where a limit is broken. Other pages can be named:
 * `npm run bench:lighthouse -- changes/ glossary/`.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findChromium, launch } from '../tests/browser/chromium.ts';
import { buildSite, DAYS } from '../tests/browser/sites.ts';
import { visited } from './bench/lighthouse-run.ts';
import { packedPages } from './bench/lighthouse-server.ts';
import { brokenBy, medianOf, type Visit } from './bench/lighthouse-verdict.ts';

const PAGES = ['', 'performance/', 'metrics/github-stars/', 'releases/mvp/', 'compare/'];
const VISITS = 3;

const port = await freePort();
const origin = `http://localhost:${port}`;
const folder = await buildSite('lighthouse', [...DAYS, '--site', origin]);
const server = createServer(packedPages(folder));
await new Promise<void>((listening) => server.listen(port, 'localhost', listening));
const orders = await freePort();
const browser = await launch(await findChromium(), {}, [`--remote-debugging-port=${orders}`]);

const asked = process.argv.slice(2);
for (const path of asked.length > 0 ? asked : PAGES) {
  const visits: Visit[] = [];
  for (let visit = 0; visit < VISITS; visit++) visits.push(await visited(`${origin}/${path}`, orders));
  tell(path || '/', medianOf(visits));
}
await browser.close();
server.close();

function tell(path: string, visit: Visit): void {
  const { scores, blocking, shift, paint, failed } = visit;
  const points = Object.entries(scores).map(([name, score]) => `${name} ${score}`);
  const broken = brokenBy(visit);
  console.log(
    `${`${path} `.padEnd(24, '.')} ${points.join(', ')}; painted after ${Math.round(paint)} ms, blocked ${Math.round(blocking)} ms, moved ${shift}`,
  );
  for (const each of broken) console.log(`  BROKEN: ${each}`);
  if (broken.length > 0) for (const each of failed) console.log(`  ${each}`);
  if (broken.length > 0) process.exitCode = 1;
}

/** A port that nobody has, until somebody takes it. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, 'localhost', listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}
