/** The criteria of the OpenSSF Best Practices badge, as somebody who knows them finds them, and this program held against them. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CriterionResult, ReleaseResult } from '../../src/model/report.ts';
import { instance } from './instance.ts';

const { scorecard, asOf } = instance('openssf-badge');
const report = asOf('2026-11-24');
const levels = new Map(report.releases.map((release) => [release.id, release]));

test('the levels come one after the other, and each waits for the one before', () => {
  expect(report.releases.map(({ id, title, order }) => [id, title, order])).toEqual([
    ['passing', 'Passing', 1],
    ['silver', 'Silver', 2],
    ['gold', 'Gold', 3],
  ]);
  expect(all().flatMap(({ id, demand, clause }) => (clause.kind === 'release' ? [[id, demand, clause.release]] : []))).toEqual([
    ['silver/achieve-passing', 'must', 'passing'],
    ['gold/achieve-silver', 'must', 'silver'],
  ]);
});

test.for([
  ['passing', 67, 43, 10, 14],
  ['silver', 55, 44, 10, 1],
  ['gold', 23, 21, 2, 0],
] as const)('%s has %d criteria: %d MUST, %d SHOULD, %d SUGGESTED', ([level, total, ...demands]) => {
  const criteria = criteriaOf(level);
  const count = (demand: CriterionResult['demand']) => criteria.filter((one) => one.demand === demand).length;
  expect([criteria.length, count('must'), count('should'), count('suggested')]).toEqual([total, ...demands]);
});

test.for([
  ['passing', { Basics: 13, 'Change Control': 9, Reporting: 8, Quality: 13, Security: 16, Analysis: 8 }],
  ['silver', { Basics: 17, 'Change Control': 1, Reporting: 3, Quality: 19, Security: 13, Analysis: 2 }],
  ['gold', { Basics: 5, 'Change Control': 4, Quality: 7, Security: 5, Analysis: 2 }],
] as const)('the criteria of %s stand under %o', ([level, counts]) => {
  const majors = Map.groupBy((levels.get(level) as ReleaseResult).groups, ({ title }) => title.split(': ')[0]);
  expect(Object.fromEntries([...majors].map(([major, groups]) => [major, groups.flatMap(({ criteria }) => criteria).length]))).toEqual(
    counts,
  );
});

test.for([
  ['passing/description-good', 'must', 'never', 'named'],
  ['passing/contribution-requirements', 'should', 'never', 'with an address'],
  ['passing/floss-license-osi', 'suggested', 'never', 'named'],
  ['passing/release-notes', 'must', 'with a reason', 'with an address'],
  ['passing/vulnerability-report-private', 'must', 'freely', 'with an address'],
  ['passing/crypto-call', 'should', 'freely', 'named'],
  ['passing/static-analysis', 'must', 'with a reason', 'with a reason'],
  ['passing/dynamic-analysis', 'suggested', 'never', 'named'],
  ['silver/bus-factor', 'should', 'never', 'with an address'],
  ['gold/bus-factor', 'must', 'never', 'with an address'],
  ['passing/report-tracker', 'should', 'never', 'named'],
  ['silver/report-tracker', 'must', 'with a reason', 'with a reason'],
  ['silver/dco', 'should', 'never', 'with an address'],
  ['silver/test-statement-coverage80', 'must', 'with a reason', 'with a reason'],
  ['gold/test-branch-coverage80', 'must', 'with a reason', 'with a reason'],
  ['gold/require-2fa', 'must', 'never', 'with a reason'],
  ['gold/secure-2fa', 'should', 'never', 'with a reason'],
  ['gold/two-person-review', 'must', 'never', 'with a reason'],
] as const)('%s is a %s, applies %s, and is met by evidence %s', ([id, demand, notApplicable, evidence]) => {
  expect(criterion(id)).toMatchObject({ demand, notApplicable, evidence });
});

test('each criterion leads to the original, whose sentence is not repeated', () => {
  expect(criterion('gold/require-2fa').url).toBe('https://www.bestpractices.dev/en/criteria#2.require_2FA');
  expect(new Set(all().map(({ url }) => url)).size).toBe(145);
  expect(all().filter(({ text }) => /\b(MUST|SHOULD|SUGGESTED)\b/.test(text))).toEqual([]);
});

test('nothing here is a number', () => {
  expect([report.metrics, report.categories, report.dashboards, report.peers, report.comparisons]).toEqual([[], [], [], [], []]);
  expect([...levels.values()].map(({ tally, excused, blockers }) => [tally, excused.length, blockers.length])).toEqual([
    [{ total: 67, met: 34, missed: 12, pending: 0, unknown: 14, notApplicable: 7, stale: 0 }, 5, 21],
    [{ total: 55, met: 17, missed: 17, pending: 0, unknown: 9, notApplicable: 12, stale: 0 }, 3, 23],
    [{ total: 23, met: 1, missed: 10, pending: 0, unknown: 10, notApplicable: 2, stale: 0 }, 1, 19],
  ]);
});

test('what lacks an address is missed and says so; a should is then excused, a must is not', () => {
  expect(criterion('passing/license-location')).toMatchObject({ outcome: 'missed', word: 'not met', blocks: true });
  expect(criterion('passing/contribution-requirements')).toMatchObject({ outcome: 'missed', word: 'not met, excused', blocks: false });
  expect(criterion('passing/crypto-pfs')).toMatchObject({ outcome: 'not-applicable', blocks: false });
  expect(criterion('passing/know-secure-design')).toMatchObject({ outcome: 'unknown', blocks: true });
});

test('every file that the evidence names is in this repository', () => {
  const given = scorecard.snapshots.flatMap(({ attestations }) => attestations.map(({ evidence }) => evidence.title));
  const files = given.flatMap(
    (title) => title.match(/(?<![\w.])(?:\.?[\w-]+\/)+[\w.-]*\w|(?<![\w/])[\w.-]+\.(?:md|json|ts)\b|\.gitattributes|LICENSE/g) ?? [],
  );
  expect(files.length).toBeGreaterThan(given.length);
  expect([...new Set(files)].filter((file) => !existsSync(file))).toEqual([]);
});

function all(): readonly CriterionResult[] {
  return report.releases.flatMap(({ id }) => criteriaOf(id));
}

function criteriaOf(level: string): readonly CriterionResult[] {
  return levels.get(level)?.groups.flatMap(({ criteria }) => criteria) ?? [];
}

function criterion(id: string): CriterionResult {
  return all().find((one) => one.id === id) as CriterionResult;
}
