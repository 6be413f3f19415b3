/** Serves a built site the way GitHub Pages does, so that what works here works there. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { takeLock } from '../write/lock.ts';
import { isWhole, placeOf, recover, SEAL } from '../write/swap.ts';
import type { Options } from './option-list.ts';
import { lockOf, project } from './project.ts';

/** Serves the site that was built until the process is stopped. */
export async function serve({ out, port }: Pick<Options, 'out' | 'port'>): Promise<number> {
  mend(out);
  if (!isWhole(out)) {
    console.error(`There is no site in ${out}; run "npm run build" first.`);
    return 1;
  }
  const { base } = JSON.parse(readFileSync(join(out, SEAL), 'utf8')) as { base: string };
  console.log(`http://localhost:${await listen(pages(out, base), port)}${base}`);
  return 0;
}

/** A build that was killed may have left the site half-way through its swap; one that still runs will end it itself. */
function mend(out: string): void {
  const lock = takeLock(lockOf(project));
  if ('heldBy' in lock) return;
  recover(placeOf(out));
  lock.release();
}

/** Answers for the site in that folder under that base: 404.html for what is not there, a redirect for a folder without its slash. */
export function pages(out: string, base: string): RequestListener {
  const send = sirv(out, { dev: true, etag: true, dotfiles: true });
  return (request, response) => {
    const [path = '/', query] = splitQuery(request.url ?? '/');
    const inside = path.startsWith(base) ? decode(path.slice(base.length - 1)) : undefined;
    const kind = inside === undefined ? 'missing' : kindOf(out, inside);
    if (kind === 'missing') return path === base.slice(0, -1) ? redirect(response, base, query) : notFound(out, response);
    if (kind === 'folder') return redirect(response, `${path}/`, query);
    request.url = path.slice(base.length - 1);
    send(request, response, () => notFound(out, response));
  };
}

function splitQuery(url: string): readonly string[] {
  const at = url.indexOf('?');
  return at < 0 ? [url] : [url.slice(0, at), url.slice(at)];
}

function decode(path: string): string | undefined {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
}

/** A folder is only a folder where its slash is missing; with its slash it is its index.html. Pages forgives no doubled slash. */
function kindOf(out: string, path: string): 'file' | 'folder' | 'missing' {
  if (path.includes('//') || path.includes('\0') || /\/\.\.?(\/|$)/.test(path)) return 'missing';
  const target = path.endsWith('/') ? `${path}index.html` : path;
  const found = statSync(join(out, target), { throwIfNoEntry: false }) ?? statSync(join(out, `${target}.html`), { throwIfNoEntry: false });
  if (found === undefined) return 'missing';
  return found.isDirectory() ? 'folder' : 'file';
}

function redirect(response: ServerResponse, path: string, query = ''): void {
  response.writeHead(301, { Location: path + query }).end();
}

function notFound(out: string, response: ServerResponse): void {
  const page = join(out, '404.html');
  const body = existsSync(page) ? readFileSync(page) : Buffer.from('Not found');
  const headers = { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': body.length, 'Cache-Control': 'no-cache' };
  response.writeHead(404, headers).end(body);
}

/** Listens on this machine only, at that port or the next one that is free, and gives the port. */
export async function listen(answer: RequestListener, port: number): Promise<number> {
  for (let each = port; each <= 65535; each++) {
    const found = await listenAt(answer, each);
    if (found !== undefined) return found;
  }
  throw new Error(`no free port from ${port} on`);
}

/** `localhost` can be either address, so both have to be ours; where there is no IPv6, the other is enough. */
async function listenAt(answer: RequestListener, port: number): Promise<number | undefined> {
  const first = await open(answer, port, '127.0.0.1');
  if (typeof first === 'string') return undefined;
  const taken = (first.address() as { port: number }).port;
  const second = await open(answer, taken, '::1');
  if (second !== 'EADDRINUSE') return taken;
  first.close();
  return undefined;
}

async function open(answer: RequestListener, port: number, host: string): Promise<Server | string> {
  const server = createServer(answer);
  const { promise, resolve, reject } = Promise.withResolvers<Server | string>();
  server.once('error', (error: NodeJS.ErrnoException) => {
    const usable = /^(EADDRINUSE|EADDRNOTAVAIL|EAFNOSUPPORT|EACCES)$/.test(error.code ?? '');
    if (usable) resolve(error.code as string);
    else reject(error);
  });
  server.listen(port, host, () => resolve(server));
  return promise;
}
