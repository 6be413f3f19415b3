import { expect, test } from 'vitest';
import {
  broughtWords,
  lastWords,
  lateMetrics,
  lateSources,
  lateWords,
  ownSentence,
  type SourcesView,
  sourcesTitle,
  unfed,
  unfedSentence,
} from '../../src/components/sources.ts';
import type { SourceResult } from '../../src/model/report.ts';
import { judge, type Small } from '../evaluate/small.ts';

const METRICS: Small['metrics'] = {
  boil: { cadence: 'daily' },
  pour: { title: 'Pouring', cadence: 'daily' },
  hold: { title: 'Holding' },
  twice: { title: 'Twice', formula: '2 * value("boil")' },
  aside: { title: 'Aside', supporting: true },
};
const RUNS: Small['snapshots'] = {
  'shop/2025-01-15': { basis: 'measured', values: { boil: 90 } },
  'shop/2025-01-16': { basis: 'claimed', seen: '2025-01-16', date: undefined, values: { boil: 10 } },
  'lab/2025-01-17': { basis: 'independent', subjects: { pot: { pour: 3 } } },
};
const system = (sources: readonly string[]) => ({ title: 'Weighing', group: 'All', text: 'it weighs', sources });
const view = (snapshots: Small['snapshots'], systems: SourcesView['systems'] = []): SourcesView => ({
  ...judge({ metrics: METRICS, snapshots }, '2025-01-20'),
  systems,
});

test.for([
  [[], 'Two sources feed 2 of 4 metrics.'],
  [[system([])], 'Two sources feed 2 of 4 metrics; the one measurement system has none yet.'],
  [[system(['lab'])], 'Two sources feed 2 of 4 metrics; the one measurement system has its source.'],
  [[system([]), system(['lab'])], 'Two sources feed 2 of 4 metrics; one of the two measurement systems has none yet.'],
  [[system([]), system([]), system(['lab'])], 'Two sources feed 2 of 4 metrics; two of the three measurement systems have none yet.'],
  [[system([]), system([])], 'Two sources feed 2 of 4 metrics; none of the two measurement systems has a source yet.'],
  [[system(['lab']), system(['shop'])], 'Two sources feed 2 of 4 metrics; each of the two measurement systems has one.'],
] as const)('the title counts sources, metrics and systems: %#', ([systems, title]) => {
  expect(sourcesTitle(view(RUNS, systems))).toBe(title);
});

test('where all is fed, or nothing, the title says so', () => {
  const fed = judge({ metrics: { boil: {} }, snapshots: { 'shop/2025-01-15': { basis: 'measured', values: { boil: 1 } } } }, '2025-01-20');
  const both = judge(
    { metrics: { boil: {}, pour: {} }, snapshots: { 'shop/2025-01-15': { basis: 'measured', values: { boil: 1, pour: 1 } } } },
    '2025-01-20',
  );
  expect([fed, both, judge({ metrics: { boil: {} } }, '2025-01-20')].map(sourcesTitle)).toEqual([
    'One source feeds the one metric.',
    'One source feeds all 2 metrics.',
    'No source has spoken yet.',
  ]);
});

test('what is known of the own subject is told apart from what feeds its metrics', () => {
  expect(ownSentence(view(RUNS))).toBe('Of Kettle itself one metric has a figure, and for two a value counts.');
});

test('what nobody feeds stands under its category, without what is computed and what is aside', () => {
  const none = unfed(view(RUNS)).map(({ title, total, metrics }) => [title, total, metrics.map(({ id }) => id)]);
  expect(none).toEqual([['Speed', 4, ['hold']]]);
  expect(unfedSentence(view(RUNS))).toBe('Nobody has brought a figure for 1 of 4 metrics. One more is computed from others.');
  expect(
    unfedSentence(
      judge({ metrics: { boil: {} }, snapshots: { 'shop/2025-01-15': { basis: 'measured', values: { boil: 1 } } } }, '2025-01-20'),
    ),
  ).toBe('Every metric has been fed at least once.');
});

test('metrics are late by the day on which the next was due', () => {
  const late = lateMetrics(view(RUNS)).map(({ title, last, href, freshness }) => [title, last, href, lateWords(freshness, '2025-01-20')]);
  expect(late).toEqual([['Boiling', '15 Jan 2025', '/metrics/boil/', '4 days']]);
});

test('sources are late by their own cadence, and a day on which they were only seen is none on which they spoke', () => {
  const weekly = { name: 'weekly', length: { text: '1 week', count: 1, unit: 'week' as const } };
  const known = view(RUNS).sources;
  const source = (more: Partial<SourceResult>) => ({
    ...(known.find(({ id }) => id === 'shop') as SourceResult),
    cadence: weekly,
    ...more,
  });
  expect(known.map(({ id, last, dated }) => [id, last, dated])).toEqual([
    ['lab', '2025-01-17', 'measured'],
    ['shop', '2025-01-15', 'measured'],
  ]);
  const sources = [
    source({ id: 'a', freshness: { state: 'overdue', due: '2025-01-19' } }),
    source({ id: 'b', freshness: { state: 'stale' }, last: undefined }),
    source({ id: 'c', freshness: { state: 'stale', due: '2024-12-01' } }),
    source({ id: 'd', freshness: { state: 'fresh', due: '2025-01-30' } }),
  ];
  expect(lateSources({ sources }).map(({ href, last, freshness }) => [href, last, lateWords(freshness, '2025-01-20')])).toEqual([
    ['#c', '15 Jan 2025', '50 days'],
    ['#a', '15 Jan 2025', '1 day'],
    ['#b', 'never', 'of unknown age'],
  ]);
});

test('when a source spoke last', () => {
  expect([
    lastWords({ last: '2025-01-15', dated: 'measured' }, '2025-01-20'),
    lastWords({ last: '2025-01-15', dated: 'seen' }, '2025-01-20'),
    lastWords({}, '2025-01-20'),
  ]).toEqual(['15 Jan 2025, 5 days ago', 'undated, seen by 15 Jan 2025', 'never']);
});

test.for([
  [0, 0, 0, 'nothing yet'],
  [1, 0, 0, 'no figure in 1 snapshot'],
  [1, 1, 0, '1 figure in 1 snapshot'],
  [2, 1200, 1, '1,200 figures and 1 verdict in 2 snapshots'],
  [3, 0, 110, '110 verdicts in 3 snapshots'],
] as const)('%d snapshots with %d figures and %d verdicts are %s', ([snapshots, observations, attestations, words]) => {
  expect(broughtWords({ snapshots, observations, attestations } as SourceResult)).toBe(words);
});

test('where nothing is measured the sources bring verdicts', () => {
  const film = { criterion: 'first/it', outcome: 'met', by: 'Ann', evidence: { title: 'a film' } } as const;
  const releases: Small['releases'] = {
    first: { groups: [{ title: 'All', weight: 100, criteria: [{ id: 'it', title: 'It', text: 'it holds', attest: true }] }] },
  };
  const report = judge({ metrics: {}, releases, snapshots: { 'shop/2025-01-15': { attestations: [film] } } }, '2025-01-20');
  expect([sourcesTitle(report), ownSentence(report)]).toEqual([
    'One source, and one verdict on criteria.',
    'What is said here is no number: verdicts on criteria, and the criteria themselves.',
  ]);
  expect(sourcesTitle({ ...report, sources: [] })).toBe('No source has spoken yet.');
});
