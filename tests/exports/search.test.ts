import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { searchIndex, searchJson } from '../../src/exports/search.ts';
import type { MetricResult, Report } from '../../src/model/report.ts';
import { judge } from '../evaluate/small.ts';

const report = judge(
  {
    metrics: {
      fast: {
        title: 'Speed of boiling',
        summary: 'How fast.',
        method: 'A clock',
        owner: 'Ann',
        group: ['Kitchen', 'Stove'],
        target: '< 9 s',
      },
      shares: {
        title: 'Where they are sold',
        unit: '%',
        parts: { north: { title: 'North', share: 50 }, south: { title: 'South', share: 50 } },
      },
    },
    snapshots: { 'lab/2025-01-05': { basis: 'independent', values: { fast: 12 } } },
    releases: {
      first: {
        title: 'First',
        due: '2025-06-01',
        groups: [
          {
            title: 'Heat',
            weight: 100,
            criteria: [
              { id: 'quick', title: 'Quick', text: 'Boils within nine seconds', check: { metric: 'fast', target: '< 9 s' } },
              { id: 'safe', title: 'Safe', text: `Nobody is ${'very '.repeat(60)}sorry`, attest: true },
            ],
          },
        ],
      },
    },
  },
  '2025-02-01',
);

test('everything that has a name, with where it is and how it stands', () => {
  expect(searchIndex(report).filter(({ noun }) => noun !== 'word')).toEqual([
    {
      kind: 'Metrics',
      noun: 'metric',
      entries: [
        {
          title: 'Speed of boiling',
          path: 'metrics/fast/',
          where: 'Speed, Stove',
          status: ['missed', 'missed'],
          also: 'Kitchen Ann s How fast. A clock',
        },
        { title: 'Where they are sold', path: 'metrics/shares/', where: 'Speed', status: ['unknown', 'unknown'], also: '%' },
        { title: 'North', path: 'metrics/shares/#north', where: 'Where they are sold', status: ['unknown', 'unknown'] },
        { title: 'South', path: 'metrics/shares/#south', where: 'Where they are sold', status: ['unknown', 'unknown'] },
      ],
    },
    {
      kind: 'Criteria',
      noun: 'criterion',
      entries: [
        {
          title: 'Quick',
          path: 'releases/first/#quick',
          where: 'First, Heat',
          status: ['pending', 'pending'],
          text: 'Boils within nine seconds',
        },
        {
          title: 'Safe',
          path: 'releases/first/#safe',
          where: 'First, Heat',
          status: ['unknown', 'not attested'],
          text: `Nobody is ${'very '.repeat(29)}very …`,
        },
      ],
    },
    {
      kind: 'Releases',
      noun: 'release',
      entries: [{ title: 'First', path: 'releases/first/', where: '0 of 2 criteria met, due 1 Jun 2025', status: ['', 'not ready'] }],
    },
    { kind: 'Dashboards', noun: 'dashboard', entries: [{ title: 'Speed', path: 'speed/', where: '' }] },
    { kind: 'Sources', noun: 'source', entries: [{ title: 'lab', path: 'sources/#lab', where: 'independent, 1 document, 1 figure' }] },
  ]);
});

test('words lead into the glossary, each where it stands', () => {
  const words = searchIndex(report).find(({ noun }) => noun === 'word')?.entries ?? [];
  expect(words.length).toBeGreaterThan(90);
  expect(words.find(({ title }) => title === 'only claimed')).toEqual({
    title: 'only claimed',
    path: 'glossary/#reasons-only-claimed',
    where: 'Reasons',
  });
});

test('the file is the index, an entry a line', () => {
  const text = searchJson(report);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(searchIndex(report))));
  const [first, second] = text.split('\n');
  expect(first).toBe('[{"kind":"Metrics","noun":"metric","entries":[');
  expect(second).toContain('"Speed of boiling"');
});

test('a thousand metrics weigh at most 60 kB, and their summaries are left out', () => {
  const metrics = Array.from({ length: 1000 }, (_, index) => made(index));
  const text = searchJson({ ...report, metrics });
  expect(text).not.toContain('A clock');
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(60_000);
});

/** Names that do not compress better than real ones. */
function made(index: number): MetricResult {
  const word = (at: number) => ((index + 7) * 2654435761 * (at + 1)).toString(36).slice(0, 7);
  const title = [1, 2, 3, 4].map(word).join(' ');
  return { ...(report.metrics[0] as Report['metrics'][number]), id: title.replaceAll(' ', '-'), title };
}
