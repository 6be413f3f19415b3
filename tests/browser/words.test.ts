/** What the framework promises stands on the built pages in its own words, and no space is where none belongs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { isLong } from '../../src/components/values.ts';
import type { Report } from '../../src/model/report.ts';
import { pagesOf } from './sites.ts';

const { folder } = inject('sites').plain;
const report: Report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));

test('every target stands on its metric page as the framework writes it', () => {
  const targets = report.metrics.flatMap((set) =>
    [set, ...set.parts].flatMap((metric) => metric.targets.map((target) => [set.id, target.text] as const)),
  );
  expect(targets.length).toBeGreaterThan(80);
  expect(targets.filter(([id, text]) => !wordsOf(`metrics/${id}/`).includes(text))).toEqual([]);
});

test('every criterion stands on its release page as the framework writes it', () => {
  const criteria = report.releases.flatMap((release) =>
    release.groups.flatMap((group) => group.criteria.map((criterion) => [release.id, criterion.text] as const)),
  );
  expect(criteria.length).toBe(48);
  expect(criteria.filter(([id, text]) => !wordsOf(`releases/${id}/`).includes(text))).toEqual([]);
});

test('each kind of page is there', () => {
  const metrics = report.metrics.map(({ id }) => `metrics/${id}/`);
  const values = report.metrics.filter(isLong).map(({ id }) => `metrics/${id}/values/`);
  const releases = report.releases.map(({ id }) => `releases/${id}/`);
  const dashboards = report.dashboards.map(({ id }) => `${id}/`);
  const subjects = report.metrics.flatMap(({ id, field, others }) =>
    others.length > 60 ? field.map(({ subject }) => `metrics/${id}/${subject}/`) : [],
  );
  const reviews = report.reviews.map(({ id }) => `reviews/${id}/`);
  expect(subjects.length).toBeGreaterThan(60);
  const fixed = [
    '',
    '404.html',
    'about/',
    'changes/',
    'compare/',
    'data/',
    'glossary/',
    'history/',
    'methodology/',
    'releases/',
    'reviews/',
    'search/',
    'sources/',
  ];
  const months = [
    '2025-10',
    '2025-11',
    '2025-12',
    ...Array.from({ length: 11 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`),
  ];
  const history = months.map((month) => `history/${month}/`);
  expect([...pagesOf(folder)].sort()).toEqual(
    [...fixed, ...metrics, ...values, ...subjects, ...releases, ...reviews, ...dashboards, ...history].sort(),
  );
});

test('no space stands before a comma, a colon or a full stop', () => {
  const loose = pagesOf(folder).flatMap((path) =>
    [...wordsOf(path).matchAll(/.{0,30}\s[,;:.](?=\s).{0,10}/g)].map(([found]) => `${path}: ${found}`),
  );
  expect(loose.slice(0, 20)).toEqual([]);
});

const known = new Map<string, string>();

/** The text of a page, its tags taken out, its entities read, white space folded. */
function wordsOf(path: string): string {
  const words = known.get(path) ?? read(path);
  known.set(path, words);
  return words;
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#34;': '"', '&#39;': "'", '&amp;': '&' };

function read(path: string): string {
  const html = readFileSync(join(folder, path.endsWith('.html') ? path : join(path, 'index.html')), 'utf8');
  const text = html
    .replace(/<(style|script|title|code|pre)\b.*?<\/\1>/gs, ' ')
    .replace(/<(?:a|b|em|i|span|strong|time|small|abbr|\/(?:a|b|em|i|span|strong|time|small|abbr))\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n');
  return text.replace(/&(?:lt|gt|quot|#34|#39|amp);/g, (entity) => ENTITIES[entity] as string).replace(/[ \t]+/g, ' ');
}
