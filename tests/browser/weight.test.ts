/** What a page weighs on the wire: its HTML, style sheets and scripts, each gzipped; fonts and pictures apart. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './sites.ts';

const { folder } = inject('sites').plain;
const kB = 1000;

test('the front page weighs at most 80 kB', () => {
  expect(weightOf('')).toBeLessThanOrEqual(80 * kB);
});

test('the methodology weighs at most 40 kB, with every rule and every sum', () => {
  expect(weightOf('methodology/')).toBeLessThanOrEqual(40 * kB);
});

test('a metric page weighs at most 20 kB', () => {
  const pages = pagesOf(folder).filter((path) => /^metrics\/[^/]+\/$/.test(path));
  expect(pages.filter((path) => weightOf(path) > 20 * kB).map((path) => `${path} ${weightOf(path)}`)).toEqual([]);
});

test('a metric page with a long history weighs at most 20 kB too', () => {
  expect(weightOf('metrics/loans/', inject('sites').long.folder)).toBeLessThanOrEqual(20 * kB);
});

test('a page of another subject weighs at most 27 kB, with all of its values', () => {
  const pages = pagesOf(folder).filter((path) => /^metrics\/[^/]+\/[^/]+\/$/.test(path));
  expect(pages.length).toBeGreaterThan(60);
  expect(pages.filter((path) => weightOf(path) > 27 * kB).map((path) => `${path} ${weightOf(path)}`)).toEqual([]);
});

test('a review weighs at most 40 kB, with every table of its day', () => {
  const pages = pagesOf(folder).filter((path) => /^reviews\/./.test(path));
  expect(pages.length).toBe(2);
  expect(pages.filter((path) => weightOf(path) > 40 * kB).map((path) => `${path} ${weightOf(path)}`)).toEqual([]);
});

function weightOf(path: string, site = folder): number {
  const html = readFileSync(join(site, path, 'index.html'), 'utf8');
  const linked = [...html.matchAll(/\s(?:href|src)="\/([^"]+\.(?:css|m?js))"/g)].map((match) =>
    readFileSync(join(site, match[1] as string)),
  );
  return [html, ...linked].reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0);
}
