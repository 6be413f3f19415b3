import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { citedIn } from '../../src/commands/cited.ts';
import { type Answer, links, type Web } from '../../src/commands/links.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'links-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('addresses are cited by sources, snapshots, their evidence and citations; not by prose, and not by what the scorecard says of itself', () => {
  const cited = (path: string, text: string) => citedIn({ path, text }).map(({ line, column, url }) => `${line}:${column} ${url}`);
  const snapshot = [
    '# yaml-language-server: $schema=https://example.org/schema.json',
    'url: https://a.example/run',
    'note: see https://b.example/not-cited',
    'citation: { title: A, url: "https://c.example/#page=3" }',
    'evidence: { title: B, url: https://d.example/ }',
    'attestations:',
    '  - evidence: { title: C, url: https://e.example/ }',
    'versions: { url: 1.0.0 }',
  ].join('\n');
  expect(cited('data/snapshots/lab/2025-01-01.yaml', snapshot)).toEqual([
    '2:6 https://a.example/run',
    '4:28 https://c.example/#page=3',
    '5:28 https://d.example/',
    '7:32 https://e.example/',
  ]);
  const scorecard = 'url: https://own.example/\nrepository: https://own.example/repository\npublisher: { url: https://publisher.example/ }';
  expect(cited('data/scorecard.yaml', scorecard)).toEqual(['3:19 https://publisher.example/']);
  expect(cited('data/sources/lab.json', '{ "url": "https://f.example/" }')).toEqual(['1:10 https://f.example/']);
  expect(cited('content/pages/about.md', '---\nurl: https://g.example/\n---\n')).toEqual([]);
  expect(cited('data/sources/lab.yaml', 'url: [')).toEqual([]);
});

test('each address is told by what became of it, with its places; only what is surely dead fails', async () => {
  put(
    'a',
    'https://fine.example/',
    'https://moved.example/old#part',
    'https://shy.example/',
    'https://slow.example/',
    'https://gone.example/x',
  );
  put(
    'b',
    'https://moved.example/old',
    'https://gone.example/y',
    'https://get.example/',
    'https://broken.example/',
    'https://nowhere.example/',
  );
  const { web } = fake({
    'https://fine.example/': 200,
    'https://moved.example/old': { status: 200, redirected: true, url: 'https://moved.example/new' },
    'https://shy.example/': 403,
    'https://slow.example/': Object.assign(new Error('late'), { name: 'TimeoutError' }),
    'https://gone.example/x': 404,
    'https://gone.example/y': 410,
    'https://get.example/': { HEAD: 404, GET: 200 },
    'https://broken.example/': 502,
    'https://nowhere.example/': cause('ENOTFOUND'),
  });
  const { code, said } = await run(web);
  expect(said).toEqual([
    '9 cited addresses of 8 hosts; each host is asked once a second',
    [
      'Answers from another address; consider it where the move is for good:',
      '  data/sources/a.yaml:2:12 https://moved.example/old -> https://moved.example/new',
      '  data/sources/b.yaml:1:12 https://moved.example/old -> https://moved.example/new',
    ].join('\n'),
    'Refuses programs; look with a browser:\n  data/sources/a.yaml:3:12 https://shy.example/ (403)',
    [
      'Gave no answer now; ask again:',
      '  data/sources/a.yaml:4:12 https://slow.example/ (no answer in 15 seconds)',
      '  data/sources/b.yaml:4:12 https://broken.example/ (502)',
    ].join('\n'),
    [
      'Is gone; cite where it is now, or an archived copy:',
      '  data/sources/a.yaml:5:12 https://gone.example/x (404)',
      '  data/sources/b.yaml:2:12 https://gone.example/y (410)',
      '  data/sources/b.yaml:5:12 https://nowhere.example/ (there is no such host)',
    ].join('\n'),
    '2 answer, 1 moved, 1 refuse programs, 2 without an answer, 3 dead',
  ]);
  expect(code).toBe(1);
});

test.each([
  ['404', 404, 1],
  ['410', 410, 1],
  ['an unknown host beside a known one', cause('ENOTFOUND'), 1],
  ['401', 401, 0],
  ['403', 403, 0],
  ['405', 405, 0],
  ['429', 429, 0],
  ['500', 500, 0],
  ['a refused connection', cause('ECONNREFUSED'), 0],
  ['an answer', 200, 0],
])('%s ends with its code', async (_, answer, code) => {
  put('a', 'https://a.example/', 'https://b.example/');
  expect((await run(fake({ 'https://a.example/': answer, 'https://b.example/': 200 }).web)).code).toBe(code);
});

test('where no host is known there is no network, and nothing is dead', async () => {
  put('a', 'https://a.example/', 'https://b.example/');
  const { code, said } = await run(fake({ 'https://a.example/': cause('ENOTFOUND'), 'https://b.example/': cause('ENOTFOUND') }).web);
  expect([code, said[1]]).toEqual([
    0,
    [
      'Gave no answer now; ask again:',
      '  data/sources/a.yaml:1:12 https://a.example/ (no host is found; is there a network?)',
      '  data/sources/a.yaml:2:12 https://b.example/ (no host is found; is there a network?)',
    ].join('\n'),
  ]);
});

test('a host is asked one thing at a time with a pause between, and at most four hosts at once', async () => {
  const hosts = ['a', 'b', 'c', 'd', 'e', 'f'];
  put('a', ...hosts.flatMap((host) => [`https://${host}.example/1`, `https://${host}.example/2`]));
  const { web, most, waits } = fake({});
  expect((await run(web)).code).toBe(0);
  expect([most(), waits]).toEqual([{ all: 4, host: 1 }, Array(6).fill(1000)]);
});

test('nothing is asked where nothing is cited', async () => {
  expect(await run(fake({}).web)).toEqual({
    code: 0,
    said: [
      '0 cited addresses of 0 hosts; each host is asked once a second',
      '0 answer, 0 moved, 0 refuse programs, 0 without an answer, 0 dead',
    ],
  });
});

type Told = number | Partial<Answer> | Error | { readonly HEAD: number; readonly GET: number };

/** A web that answers as it is told, else with 200, and remembers how many were asked at once. */
function fake(told: Readonly<Record<string, Told>>) {
  const waits: number[] = [];
  const open: string[] = [];
  let [all, host] = [0, 0];
  const web: Web = {
    wait: async (milliseconds) => waits.push(milliseconds),
    async fetch(url, { method }) {
      open.push(new URL(url).host);
      all = Math.max(all, open.length);
      host = Math.max(
        host,
        ...Map.groupBy(open, (one) => one)
          .values()
          .map((same) => same.length),
      );
      await new Promise((resolve) => setImmediate(resolve));
      open.splice(open.indexOf(new URL(url).host), 1);
      return answerOf(url, method, told[url] ?? 200);
    },
  };
  return { web, waits, most: () => ({ all, host }) };
}

function answerOf(url: string, method: string, told: Told): Answer {
  if (told instanceof Error) throw told;
  const status = typeof told === 'number' ? told : 'HEAD' in told ? told[method as 'HEAD' | 'GET'] : told.status;
  return { redirected: false, url, body: null, ...(typeof told === 'object' ? told : {}), status: status as number };
}

function cause(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}

/** Of each address a line: its column is 12 everywhere. */
function put(source: string, ...urls: readonly string[]): void {
  const path = join(root, `data/sources/${source}.yaml`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, urls.map((url, index) => `s${index}: { url: "${url}" }\n`).join(''));
}

async function run(web: Web) {
  const said: string[] = [];
  const terminal = { log: (text: string) => said.push(text), error: (text: string) => said.push(text) };
  return { code: await links(root, terminal, web), said };
}
