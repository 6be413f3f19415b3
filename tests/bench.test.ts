import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { packedPages } from '../scripts/bench/lighthouse-server.ts';
import { brokenBy, medianOf, type Visit } from '../scripts/bench/lighthouse-verdict.ts';
import { broken, brokenChecks, exponent, growth, type Run } from '../scripts/bench/limits.ts';
import { plainLoop } from '../scripts/bench/plain-loop.ts';
import { DAYS, scorecardFiles } from '../scripts/bench/scorecard.ts';
import { validate } from '../src/validate/index.ts';

const files = [...scorecardFiles(5)];

test('a made-up scorecard is always the same, and another for another size', () => {
  expect([...scorecardFiles(5)]).toEqual(files);
  const snapshots = (size: number) => [...scorecardFiles(size)].filter(({ path }) => path.startsWith('data/snapshots/'));
  expect(snapshots(6)).not.toEqual(snapshots(5));
});

test('it is in order, and every metric is observed on every day', () => {
  const result = validate(files);
  const set = 'set' in result ? result.set : undefined;
  const observed = set?.snapshots.flatMap(({ data }) => Object.keys(data.values ?? {})) ?? [];
  expect([...Map.groupBy(observed, (id) => id).values()].map(({ length }) => length)).toEqual([DAYS, DAYS, DAYS, DAYS, DAYS]);
  expect('problems' in result ? result.problems : []).toEqual([]);
});

test('the plain loop writes the pages and files of every metric', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  plainLoop(folder, join(folder, 'site'));
  const written = readdirSync(join(folder, 'site', 'metrics'), { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.'));
  const ids = files.flatMap(({ path }) => /^data\/metrics\/(.+)\.yaml$/.exec(path)?.[1] ?? []);
  const expected = ids.flatMap((id) => [`${id}.csv`, `${id}.json`, `${id}/index.html`, `${id}/values/index.html`]);
  expect(written.map((path) => path.replaceAll('\\', '/')).sort()).toEqual(expected.sort());
  rmSync(folder, { recursive: true });
});

test.each([
  [5, 1],
  [25, 2],
  [1, 0],
])('five times the size at %d times the cost: the power %d', (cost, power) => {
  expect(exponent([1000, 5000], [10, 10 * cost])).toBeCloseTo(power);
});

test('what a check costs too much is named, the first of a process and a later one apart', () => {
  const cost = (read: number, check: number, again: number) => ({ read, check, again });
  expect(brokenChecks({ first: cost(100, 200, 100), warm: cost(40, 70, 20), changed: 1000 })).toEqual([]);
  expect(brokenChecks({ first: cost(100, 250, 50), warm: cost(40, 70, 50), changed: 1200 })).toEqual([
    'the first check of a process over reading: 2.50, at most 2',
    'unchanged, over a later check: 0.71, at most 0.5',
    'milliseconds to tell a change: 1200.00, at most 1000',
  ]);
});

test('broken limits are named, with what was found', () => {
  const usage = (wall: number, memory = 500) => ({ wall, cpu: wall, memory });
  const runs: Run[] = [
    { metrics: 1000, build: usage(40, 2000), loop: usage(2) },
    { metrics: 5000, build: usage(150), loop: usage(10) },
  ];
  expect(growth(runs.slice(1))).toBeUndefined();
  expect(broken(runs, usage(2))).toEqual([
    'time of the build over that of the loop, 1,000 metrics: 20.00, at most 15',
    'megabytes of the build, 1,000 metrics: 2000.00, at most 1024',
    'seconds of processor time to check this repository: 2.00, at most 1.5',
  ]);
  expect(broken([], usage(1))).toEqual([]);
});

test('of several visits the median of each figure counts, and what is below its limit is named', () => {
  const visit = (performance: number, blocking: number, shift: number, failed: readonly string[] = []): Visit => ({
    scores: { performance, seo: 100 },
    blocking,
    shift,
    paint: 1500,
    failed,
  });
  const noisy = medianOf([visit(100, 0, 0), visit(91, 300, 0, ['total-blocking-time: 300 ms']), visit(100, 0, 0)]);
  expect(noisy).toEqual(visit(100, 0, 0, ['total-blocking-time: 300 ms']));
  expect(brokenBy(noisy)).toEqual([]);
  expect(brokenBy(medianOf([visit(99, 12.4, 0.0314), visit(99, 0, 0.1), visit(100, 40, 0)]))).toEqual([
    'performance 99, at least 100',
    'blocked for 12 ms, at most 0',
    'moved by 0.031, at most 0',
  ]);
  expect(brokenBy(visit(100, Number.NaN, 0))).toEqual(['blocked for NaN ms, at most 0']);
});

test('the server of the bench packs what its host packs, and leaves the rest as it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  writeFileSync(join(folder, 'index.html'), '<p>packed</p>');
  writeFileSync(join(folder, 'a.woff2'), 'font');
  const server = createServer(packedPages(folder));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const told = await Promise.all(
    ['/', '/a.woff2', '/none/'].map(async (path) => {
      const response = await fetch(at + path);
      return [response.status, response.headers.get('content-encoding'), await response.text()];
    }),
  );
  expect(told).toEqual([
    [200, 'gzip', '<p>packed</p>'],
    [200, null, 'font'],
    [404, null, 'Not found'],
  ]);
  server.close();
  rmSync(folder, { recursive: true });
});
