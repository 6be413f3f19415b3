/** `npm start`, as CONTRIBUTING.md shows it: builds a site, serves it, and says where. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('it prints an address at which the site stands', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-start-'));
  const args = ['--root', 'tests/fixtures/tiny', '--out', join(folder, 'site'), '--port', '0', '--as-of', '2026-11-24'];
  const child = spawn(process.execPath, ['-r', './scripts/node-version.cjs', 'src/cli.ts', 'start', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const address = await addressIn(child.stdout);
    const page = await fetch(address);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringMatching(/^text\/html\b/)]);
    expect(await page.text()).toContain('<h1');
  } finally {
    child.kill();
    await new Promise((done) => child.once('close', done));
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The first address that is printed; rejects where the program ends without one. */
function addressIn(stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise((found, none) => {
    let said = '';
    stream.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) found(address);
    });
    stream.on('end', () => none(new Error(`no address is printed: ${said}`)));
  });
}
