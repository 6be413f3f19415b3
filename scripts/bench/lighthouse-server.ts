/** Serves a built site as its host does, gzipped, since Lighthouse counts what is on the wire. */
import { createReadStream, statSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { extname, join } from 'node:path';
import { createGzip } from 'node:zlib';
import { pages } from '../../src/commands/serve.ts';

/** What the host packs, and how it calls it. */
const PACKED: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
  '.xml': 'application/xml',
};

/** Answers for the site in that folder; its host lets everything be kept for ten minutes. */
export function packedPages(folder: string): RequestListener {
  const plain = pages(folder, '/');
  return (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const type = PACKED[extname(file)];
    response.setHeader('Cache-Control', 'max-age=600');
    if (!type || !statSync(file, { throwIfNoEntry: false })?.isFile()) return plain(request, response);
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
    createReadStream(file)
      .pipe(createGzip({ level: 9 }))
      .pipe(response);
  };
}
