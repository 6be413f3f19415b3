/** The pages of other subjects: all that is known of them is on them, and the metric's own page is not flooded by it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readingAnchor } from '../../src/components/anchor.ts';
import type { MetricResult, Report } from '../../src/model/report.ts';

const { folder } = inject('sites').plain;
const report: Report = JSON.parse(read('report.json'));
const throughput = report.metrics.find(({ id }) => id === 'requests-per-second') as MetricResult;
const fastapi = throughput.others.filter(({ subject }) => subject === 'fastapi');
const page = read('metrics/requests-per-second/fastapi/index.html');

/** The 168 runs but the one of 2 January 2022, 20:55 UTC, in which it is missing. */
const RUNS = 167;

test('every run of a competitor stands on its page, with its value and a permalink', () => {
  expect(fastapi.filter(({ source }) => source === 'the-benchmarker').length).toBe(RUNS);
  const rows = new Map([...page.matchAll(/<tr id="([^"]+)"[^>]*>(.*?)<\/tr>/gs)].map(([, id, row]) => [id as string, row as string]));
  expect(rows.size).toBe(fastapi.length);
  const wrong = fastapi.filter(({ id, text }) => !rows.get(readingAnchor(id))?.includes(text.replaceAll('<', '&lt;')));
  expect(wrong.map(({ id }) => id)).toEqual([]);
  const linked = [...rows.values()].filter((row) => row.includes('href="https://github.com/the-benchmarker/web-frameworks/'));
  expect(linked.length).toBe(RUNS);
});

test('the same runs are in its CSV, each with the version of that framework', () => {
  const [header, ...lines] = read('metrics/requests-per-second/fastapi.csv').trim().split('\r\n');
  expect(lines.length).toBe(fastapi.length);
  const newest = lines.find((line) => line.includes('the-benchmarker/2025-03-26')) as string;
  expect(newest.split(',').slice(0, 5)).toEqual(['requests-per-second', 'fastapi', '2025-03-26', 'measured', '2969.601351']);
  expect(newest).toContain(',the-benchmarker/2025-03-26,0.115,https://');
  expect(header).toContain(',snapshot,version,url,');
});

test('its chart marks every break, and says why below', () => {
  const breaks = throughput.breaks.filter(({ source }) => source === 'the-benchmarker');
  expect(breaks.length).toBe(6);
  const list = /<ol class="breaks"[^>]*>(.*?)<\/ol>/s.exec(page)?.[1] ?? '';
  expect(breaks.filter(({ date, reason }) => !list.includes(`datetime="${date}"`) || !list.includes(escaped(reason)))).toEqual([]);
  const [wide] = page.match(/<svg class="drawing wide".*?<\/svg>/s) ?? [''];
  const [, cuts = ''] = /class="cut" d="([^"]*)"/.exec(wide) ?? [];
  expect([...cuts.matchAll(/[Mm]/g)].length).toBe(throughput.breaks.length);
});

test('the rank on it is that of the newest run, and of that run alone', () => {
  const run = report.comparisons[0]?.metrics[0]?.tracks[0]?.runs[0];
  expect(run?.snapshot).toBe('the-benchmarker/2025-03-26');
  expect(run?.places.findIndex(({ subject }) => subject === 'fastapi')).toBe(8);
  expect(page).toContain('Ninth of ten in the run of 26 March 2025');
});

test('the page of the metric leads there, and keeps to its own values', () => {
  const home = read('metrics/requests-per-second/index.html');
  const links = throughput.field.filter(({ subject }) => home.includes(`href="/metrics/requests-per-second/${subject}/"`));
  expect(links.length).toBe(10);
  expect([...home.matchAll(/<tr id="v-/g)].length).toBe(throughput.readings.length);
});

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
