/**
 * The first edition of the rules, held for good: how the flagship stood on six days by what was recorded by 24 November 2026. Figures that
 * arrive later, and metrics that are added and not scored, change nothing here. Who wants another outcome writes another edition.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { criteriaOf } from '../../src/components/release.ts';
import type { Outcome, Reason, Report, Score } from '../../src/model/report.ts';
import { judged } from './flagship.ts';

const DAYS = ['2025-10-31', '2025-12-31', '2026-01-10', '2026-04-10', '2026-10-10', '2026-11-24'];

test.each(DAYS)('as of %s every outcome and score of edition 1 is what it was', (asOf) => {
  const frozen = readFileSync(`tests/expected/flagship/edition-1/${asOf}.txt`, 'utf8').trimEnd().split('\n');
  const now = new Set(linesOf(judged(asOf, '2026-11-24')));
  expect(frozen.length).toBeGreaterThan(140);
  expect(frozen.filter((line) => !now.has(line))).toEqual([]);
});

/** One line a score, metric, part and criterion; a number is written with all of its digits. */
function linesOf(report: Report): readonly string[] {
  const { edition, score, categories, metrics, releases } = report;
  return [
    `edition ${edition.number}`,
    `whole ${ends(score)}`,
    ...categories.map((one) => `category ${one.id} ${ends(one.score)}`),
    ...releases.map((one) => `release ${one.id} waits for ${one.blockers.length} ${ends(one.score)}`),
    ...metrics
      .flatMap((one) => [one, ...one.parts])
      .map((one) => `metric ${one.id} ${verdict(one)} value ${one.value?.number ?? 'none'} ${ends(one.score)}`),
    ...releases.flatMap(criteriaOf).map((one) => `criterion ${one.id} ${verdict(one)}`),
  ];
}

function verdict({ outcome, reason }: { readonly outcome: Outcome; readonly reason?: Reason }): string {
  return reason ? `${outcome} (${reason.code})` : outcome;
}

function ends({ low, high, coverage }: Score): string {
  return `from ${low} to ${high}, known ${coverage}`;
}
