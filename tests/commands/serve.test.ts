import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, pages } from '../../src/commands/serve.ts';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assay-serve-'));
  for (const path of ['index.html', '404.html', 'x/index.html', 'x/data.csv', 'empty/none.txt']) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  server = createServer(pages(folder, '/a/b/'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test.for([
  ['/a/b/', '200 index.html'],
  ['/a/b/?q=1', '200 index.html'],
  ['/a/b', '301 /a/b/'],
  ['/a/b?q=1', '301 /a/b/?q=1'],
  ['/a/b/x/', '200 x/index.html'],
  ['/a/b/x', '301 /a/b/x/'],
  ['/a/b/x?q=1', '301 /a/b/x/?q=1'],
  ['/a/b/x/index.html', '200 x/index.html'],
  ['/a/b/x/data.csv', '200 x/data.csv'],
  ['/a/b/x/data.csv/', '404 404.html'],
  ['/a/b/empty/', '404 404.html'],
  ['/a/b/none', '404 404.html'],
  ['/a/b//x/', '404 404.html'],
  ['/a/b/x//', '404 404.html'],
  ['//a/b/x/', '404 404.html'],
  ['/a/b/../../x/', '404 404.html'],
  ['/a/b/%2e%2e/%2e%2e/', '404 404.html'],
  ['/a/b/%zz', '404 404.html'],
  ['/x/', '404 404.html'],
  ['/', '404 404.html'],
] as const)('%s answers %s', async ([path, answer]) => {
  expect(await ask(path)).toBe(answer);
});

test('the next free port is taken where one is in use', async () => {
  const { port } = server.address() as AddressInfo;
  expect(await listen((_request, response) => void response.end(), port)).toBeGreaterThan(port);
});

/** Asks for exactly that path: `fetch` would tidy it first. */
function ask(path: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`));
    let text = '';
    socket.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    socket.on('error', reject).on('end', () => {
      const status = text.slice(9, 12);
      resolve(`${status} ${status === '301' ? /^Location: (.*)$/im.exec(text)?.[1] : text.split('\r\n\r\n')[1]}`);
    });
  });
}
