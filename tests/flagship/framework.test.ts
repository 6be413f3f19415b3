/** The framework as data: all of it is there, in its own words, and how it was read stands in two golden tables. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { countOf, indicators, metrics, releases, root, scorecard } from './files.ts';
import { criteriaTable, targetsTable } from './tables.ts';

test('all of it is there', () => {
  const per = (category?: string) => sum(indicators.filter((metric) => metric.category === category).map(countOf));
  const groups = releases.flatMap((release) => release.groups);
  expect({
    indicators: sum(indicators.map(countOf)),
    northStars: per(),
    ...Object.fromEntries(Object.keys(scorecard.categories).map((id) => [id, per(id)])),
    withTarget: sum(indicators.filter((metric) => metric.targets ?? metric.parts).map(countOf)),
    supporting: metrics.length - indicators.length,
    releases: releases.map((release) => release.title),
    groups: groups.length,
    criteria: groups.flatMap((group) => group.criteria).length,
    systems: scorecard.systems?.length,
    agenda: Object.values(scorecard.reviews ?? {}).map((review) => review.agenda.length),
  }).toEqual({
    indicators: 80,
    northStars: 3,
    performance: 20,
    adoption: 25,
    quality: 16,
    business: 16,
    withTarget: 74,
    supporting: 20,
    releases: ['MVP', 'Alpha', 'Beta', 'GA'],
    groups: 12,
    criteria: 48,
    systems: 8,
    agenda: [4, 4],
  });
});

test("the weights are the framework's and sum to 100", () => {
  expect(Object.values(scorecard.categories).map((category) => category.weight)).toEqual([40, 30, 20, 10]);
  expect(releases.map((release) => release.groups.map((group) => group.weight))).toEqual([
    [60, 30, 10],
    [50, 35, 15],
    [40, 35, 25],
    [50, 30, 20],
  ]);
});

test.each([
  ['criteria.txt', criteriaTable],
  ['targets.txt', targetsTable],
])('%s shows how the framework was read', (name, table) => {
  const golden = path.join(root, 'tests/expected/flagship', name);
  const changed = golden.replace('.txt', '-changed.txt');
  const same = existsSync(golden) && readFileSync(golden, 'utf8') === table();
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, table());
  expect(same, `read ${path.relative(root, changed)}; if it is right, it replaces ${name}`).toBe(true);
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
