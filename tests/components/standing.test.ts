import { expect, test } from 'vitest';
import { rankWords, standingOf } from '../../src/components/standing.ts';
import type { ComparisonResult, Place, Run, Track } from '../../src/model/report.ts';

const place = (subject: string, rank: number): Place => ({ subject, reading: `r/${subject}`, number: 1, text: '1', rank });
const run = (date: string, ranks: Readonly<Record<string, number>>): Run => ({
  snapshot: `bench/${date}`,
  date,
  conditions: {},
  places: Object.entries(ranks).map(([subject, rank]) => place(subject, rank)),
});

test.each([
  [{ a: 1, b: 2, c: 3 }, 'a', 'First of three'],
  [{ a: 1, b: 2, c: 3 }, 'c', 'Third of three'],
  [{ a: 1, b: 1, c: 3 }, 'b', 'Shares the first place of three'],
  [Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`s${index + 1}`, index + 1])), 's22', '22nd of thirty'],
  [Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`s${index + 1}`, index + 1])), 's112', '112th of 130'],
])('%o: %s is %s', (ranks, subject, words) => {
  const one = run('2025-01-01', ranks);
  expect(rankWords({ run: one, place: one.places.find((each) => each.subject === subject) as Place })).toBe(words);
});

const tracks: readonly Track[] = [
  { source: 'bench', conditions: {}, runs: [run('2025-03-01', { a: 1, b: 2 }), run('2025-01-01', { a: 1, b: 2, c: 3 })] },
  { source: 'klen', conditions: { scenario: 'html' }, runs: [run('2025-02-01', { c: 1, d: 2 })] },
];
const asked = (id: string, relativeTo: string | undefined, metrics: ComparisonResult['metrics']): ComparisonResult => ({
  id,
  question: 'Who?',
  relativeTo,
  conditions: {},
  shows: 'level',
  metrics,
});
const comparisons = [
  asked('speed', 'a', [{ metric: 'requests', tracks, apart: [] }]),
  asked('again', 'b', [{ metric: 'requests', tracks: [], apart: [] }]),
];

test.each([
  ['a', '2025-03-01', 'bench'],
  ['c', '2025-02-01', 'klen'],
  ['d', '2025-02-01', 'klen'],
])('%s stands in the newest run that has it', (subject, date, source) => {
  const standing = standingOf('requests', subject, { comparisons });
  expect([standing?.run.date, standing?.track.source, standing?.place.subject, standing?.relativeTo]).toEqual([date, source, subject, 'a']);
});

test('who was never beside another, or of a metric that no question asks for, stands nowhere', () => {
  expect([standingOf('requests', 'e', { comparisons }), standingOf('stars', 'a', { comparisons })]).toEqual([undefined, undefined]);
});
