/** What the built pages say of places is what single runs say, and each names its run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { pagesOf } from './sites.ts';

const { folder } = inject('sites').plain;
const report: Report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
const page = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8');
const CELL = /<(td|span)([^>]*\bdata-run="[^>]*)>(.*?)<\/\1>/gs;

test('every place on the page is that of the run that it names', () => {
  const cells = [...page('compare/').matchAll(CELL)].map(([, , attributes = '', text = '']) => ({
    ...Object.fromEntries([...attributes.matchAll(/data-(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
    text: text
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  })) as unknown as readonly { run: string; metric: string; subject: string; rank?: string; part?: string; text: string }[];
  expect(cells.length).toBeGreaterThan(300);
  const wrong = cells.filter(({ run, metric, subject, rank, part, text }) => {
    const places = report.comparisons
      .flatMap(({ metrics }) => metrics.filter((one) => one.metric === metric))
      .flatMap(({ tracks }) => tracks.flatMap(({ runs }) => runs))
      .filter(({ snapshot }) => snapshot === run)
      .flatMap((one) => one.places)
      .filter((place) => place.subject === subject);
    if (text === '–') return rank !== undefined;
    if (part) return !places.some((place) => shown(place.ratio, place.share).includes(text));
    return !places.some((place) => String(place.rank) === rank && (text === rank || text.includes(`#${rank}`)));
  });
  expect(wrong.slice(0, 5)).toEqual([]);
});

test('no other page ranks or divides without naming a run', () => {
  const bare = pagesOf(folder)
    .filter((path) => path !== 'compare/' && path.endsWith('/'))
    .filter((path) => /class="(?:number )?place|Times [A-Z]/.test(page(path)) && !/in the run of \d/.test(page(path)));
  expect(bare).toEqual([]);
});

test('the page weighs at most 75 kB', () => {
  expect(gzipSync(page('compare/'), { level: 9 }).length).toBeLessThanOrEqual(75_000);
});

function shown(ratio: number | undefined, share: number | undefined): readonly string[] {
  if (ratio !== undefined) return [`${ratio.toFixed(2)}x`, `${Number(ratio.toPrecision(3))}x`];
  return share === undefined ? [] : [`${(share * 100).toFixed(1)} %`];
}
