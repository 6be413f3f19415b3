import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { differences, sampleOf } from '../scripts/published/after.ts';
import type { Built, World } from '../scripts/published/ask.ts';
import { whyNot } from '../scripts/published/before.ts';
import { comesBefore, main } from '../scripts/published.ts';
import { pages } from '../src/commands/serve.ts';

const ADDRESS = 'https://jane.test/board';
const [OLD, NEW, OTHER] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string];
const built: Built = { commit: NEW, asOf: '2026-11-24', files: { 'index.html': sum('front'), 'report.json': sum('{}') } };
const text = JSON.stringify(built);
const site = { '/board/build.json': text, '/board/index.html': 'front', '/board/report.json': '{}' };
const folder = mkdtempSync(join(tmpdir(), 'published-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each<[string, unknown, string | undefined]>([
  ['nothing', undefined, undefined],
  ['an older commit', { commit: OLD, asOf: '2026-11-23' }, undefined],
  ['an older commit as of the same day', { commit: OLD, asOf: '2026-11-24' }, undefined],
  ['the same commit as of an older day', { commit: NEW, asOf: '2026-11-23' }, undefined],
  ['the same again', { commit: NEW, asOf: '2026-11-24' }, undefined],
  [
    'the same commit as of a later day',
    { commit: NEW, asOf: '2026-11-25' },
    'what is published is judged as of 2026-11-25, and this as of 2026-11-24',
  ],
  [
    'an older commit as of a later day',
    { commit: OLD, asOf: '2026-11-25' },
    'what is published is judged as of 2026-11-25, and this as of 2026-11-24',
  ],
  ['a newer or unknown commit', { commit: OTHER, asOf: '2026-11-23' }, `commit ${OTHER} is published, which does not come before ${NEW}`],
  ['another kind of site', '<html>', unreadable('its build.json names no commit and day')],
  ['null', null, unreadable('its build.json names no commit and day')],
  ['an option of git for a commit', { commit: '--help', asOf: '2026-11-23' }, unreadable('its build.json names no commit and day')],
  ['a server in trouble', 503, unreadable('status 503')],
])('where %s is published', async (_, published, why) => {
  const there =
    published === undefined ? {} : { '/board/build.json': typeof published === 'object' ? JSON.stringify(published) : published };
  expect(await whyNot(built, ADDRESS, worldOf([there as Site]).world)).toBe(why);
});

test('a network that fails for a moment is asked again, four times', async () => {
  const late = worldOf([503, 'ECONNRESET', { '/board/build.json': JSON.stringify({ commit: OTHER, asOf: '2026-11-23' }) }]);
  expect(await whyNot(built, ADDRESS, late.world)).toBe(`commit ${OTHER} is published, which does not come before ${NEW}`);
  const never = worldOf(['ENOTFOUND']);
  expect(await whyNot(built, ADDRESS, never.world)).toBe(unreadable('ENOTFOUND'));
  expect(never.asked).toEqual([1, 2, 3, 4].map((attempt) => `${ADDRESS}/build.json?read=${NEW}-before-${attempt}`));
  expect(never.waited).toEqual([15_000, 15_000, 15_000]);
});

test('what is served as it was built is the same at once', async () => {
  const { world, asked, waited } = worldOf([site]);
  expect(await differences(built, text, `${ADDRESS}/`, world)).toEqual([]);
  expect(asked).toEqual(['build.json', 'index.html', 'report.json'].map((path) => `${ADDRESS}/${path}?read=${NEW}-1`));
  expect(waited).toEqual([]);
});

test('an old site is given its time, and only what differs is asked for again', async () => {
  const { world, asked } = worldOf([
    { ...site, '/board/build.json': '{}', '/board/index.html': 'old' },
    { ...site, '/board/index.html': 'old' },
    site,
  ]);
  expect(await differences(built, text, ADDRESS, world)).toEqual([]);
  expect(asked.map((url) => url.slice(ADDRESS.length + 1).replace(`?read=${NEW}`, ''))).toEqual([
    'build.json-1',
    'index.html-1',
    'report.json-1',
    'build.json-2',
    'index.html-2',
    'index.html-3',
  ]);
});

test.each<[string, Moment, readonly string[]]>([
  ['an older site', { ...site, '/board/build.json': '{}' }, [`build.json: built ${sum(text)}, served ${sum('{}')}`]],
  ['a page that is missing', { ...site, '/board/index.html': 404 }, [`index.html: built ${sum('front')}, served status 404`]],
  [
    'a page that was changed on its way',
    { ...site, '/board/index.html': 'front!' },
    [`index.html: built ${sum('front')}, served ${sum('front!')}`],
  ],
])('%s differs for good after ten minutes', async (_, moment, wrong) => {
  const { world, waited } = worldOf([moment]);
  expect(await differences(built, text, ADDRESS, world)).toEqual(wrong);
  expect(waited.reduce((all, each) => all + each, 0)).toBe(39 * 15_000);
});

test('of many files a few are read, the same ones every time', () => {
  const names = [
    ...Array.from({ length: 900 }, (_, index) => `metrics/${index}/index.html`),
    '404.html',
    '.nojekyll',
    'x/.y',
    'index.html',
    'report.json',
  ];
  const sample = sampleOf(Object.fromEntries(names.map((name) => [name, 'x']))).map(([path]) => path);
  expect(sample.length).toBe(14);
  expect(sample.slice(0, 2)).toEqual(['metrics/0/index.html', 'metrics/76/index.html']);
  expect(sample.slice(-2)).toEqual(['index.html', 'report.json']);
  expect(sampleOf({ '.nojekyll': 'x', '404.html': 'x', 'a.html': 'x', 'b/.c': 'x', 'b/404.html': 'x' }).map(([path]) => path)).toEqual([
    'a.html',
    'b/404.html',
  ]);
});

test('a path is written as an address', async () => {
  const { world, asked } = worldOf([{}]);
  await differences({ ...built, files: { 'a b/ü?#.html': 'x' } }, text, ADDRESS, { ...world, wait: async () => undefined });
  expect(asked[1]).toBe(`${ADDRESS}/a%20b/%C3%BC%3F%23.html?read=${NEW}-1`);
});

test('the whole of it, against a server as Pages is one', async () => {
  for (const [path, content] of Object.entries(site)) put(path.replace('/board/', ''), content);
  const server = createServer(pages(folder, '/board/'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/board`;
  const world = { fetch, wait: () => Promise.reject(new Error('waits')), comesBefore: (first: string, second: string) => first === second };
  const path = join(folder, 'build.json');
  expect(await said(['after', path, address], world)).toEqual([0, [`What is served was built from ${NEW} as of 2026-11-24.`]]);
  expect(await said(['before', path, address], world)).toEqual([0, [`Nothing newer is published than ${NEW} as of 2026-11-24.`]]);
  const never = { ...world, comesBefore: () => false };
  const why = `commit ${NEW} is published, which does not come before ${NEW}`;
  const hand = 'To deploy it on purpose, run the workflow by hand with "force".';
  expect(await said(['before', path, address], never)).toEqual([1, [`::error::Not deployed: ${why}. ${hand}`]]);
  expect(await said(['before', path, address], never, true)).toEqual([0, [`Deployed on purpose, although ${why}.`]]);
  put('index.html', 'front!');
  const wrong = `::error::Published, but not what was built: index.html: built ${sum('front')}, served ${sum('front!')}`;
  expect(await said(['after', path, address], { ...world, wait: async () => undefined })).toEqual([1, [wrong]]);
  server.close();
});

test('a wrong command line is told', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  expect(await main(['before', 'x'], worldOf([]).world)).toBe(2);
  expect(await main(['while', 'x', 'y'], worldOf([]).world)).toBe(2);
});

test('git knows what comes before', () => {
  expect(comesBefore('HEAD', 'HEAD')).toBe(true);
  expect(comesBefore('0'.repeat(40), 'HEAD')).toBe(false);
  expect(comesBefore('HEAD', 'HEAD', folder)).toBe(false);
});

/** What is served at each path; a number is a status instead. */
type Site = Readonly<Record<string, string | number>>;
/** A site; or a status, or the code of a failure, for all of it. */
type Moment = Site | number | string;

/** A world in which a site goes from moment to moment with every wait, and what was asked of it. */
function worldOf(moments: readonly Moment[]): { readonly world: World; readonly asked: string[]; readonly waited: number[] } {
  const asked: string[] = [];
  const waited: number[] = [];
  const world: World = {
    fetch: async (url) => {
      asked.push(url);
      const moment = moments[Math.min(waited.length, moments.length - 1)] as Moment;
      if (typeof moment === 'string') throw Object.assign(new TypeError('fetch failed'), { cause: { code: moment } });
      const found = typeof moment === 'number' ? moment : (moment[new URL(url).pathname] ?? 404);
      return typeof found === 'number' ? new Response('', { status: found }) : new Response(found);
    },
    wait: async (milliseconds) => waited.push(milliseconds),
    comesBefore: (first, second) => first === second || first === OLD,
  };
  return { world, asked, waited };
}

async function said(args: readonly string[], world: World, force?: boolean): Promise<readonly [number, readonly string[]]> {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const code = await main(args, world, force);
  const lines = log.mock.calls.map(([line]) => String(line));
  log.mockRestore();
  return [code, lines];
}

function unreadable(why: string): string {
  return `what is published cannot be read (${why}), so that nobody knows whether this goes backwards`;
}

function put(path: string, content: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, path), content);
}

function sum(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
