/** Nothing is compared across runs: every rank, ratio and share is worked out again from the readings of the one snapshot that it names. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { comparisonCsv } from '../../src/exports/comparisons.ts';
import type { Report } from '../../src/model/report.ts';
import { pipeline } from '../../src/pipeline.ts';
import { instance } from '../instances/instance.ts';
import { judged } from './flagship.ts';
import { type Claimed, claimsOf, fault, readingsOf } from './runs.ts';

const flagship = judged('2026-11-24', '2026-11-24');
const REPORTS: readonly (readonly [string, Report, number])[] = [
  ['the flagship', flagship, 9_000],
  ['the library of the tests', tiny(), 12],
  ['the repositories', instance('nodejs-openssf-scorecard').asOf('2025-11-10'), 100],
  ['the browsers', instance('wpt-interop').asOf('2026-02-20'), 1_000],
];

describe.each(REPORTS)('%s', (_, report, least) => {
  test('each place is of one snapshot, and of nothing else', () => {
    const claims = claimsOf(report);
    const readings = readingsOf(report);
    expect(claims.length).toBeGreaterThanOrEqual(least);
    expect(claims.flatMap((claim) => fault(claim, readings) ?? [])).toEqual([]);
  });

  test('so is each row of a CSV', () => {
    const readings = readingsOf(report);
    for (const question of report.comparisons) {
      const [header, ...rows] = comparisonCsv(report, question).trimEnd().split('\r\n');
      expect(header).toBe('question,metric,source,snapshot,date,conditions,subject,number,unit,rank,of,ratio,share,relative_to');
      const faults = rows.flatMap((row) => {
        const cells = row.split(',').slice(-11);
        const [snapshot, , conditions, subject, number, , rank, of, ratio, share] = cells as string[];
        const metric = row.split(',')[1] as string;
        const claim = { metric, relativeTo: question.relativeTo, snapshot, conditions, subject, number: Number(number) };
        const numbers = { rank: Number(rank), of: Number(of), ratio: optional(ratio), share: optional(share) };
        return fault({ ...claim, ...numbers } as Claimed, readings) ?? [];
      });
      expect(faults).toEqual([]);
    }
  });
});

test('a place that is made of two runs would be found', () => {
  const [claim] = claimsOf(flagship) as [Claimed];
  const other = claimsOf(flagship).find(({ snapshot, subject }) => snapshot !== claim.snapshot && subject === claim.subject) as Claimed;
  const readings = readingsOf(flagship);
  expect(fault({ ...claim, snapshot: other.snapshot }, readings)).toBeDefined();
  expect(fault({ ...claim, rank: claim.rank + 1 }, readings)).toBeDefined();
  expect(fault({ ...claim, ratio: (claim.ratio ?? 1) * 1.01 }, readings)).toBeDefined();
});

function optional(cell: string | undefined): number | undefined {
  return cell ? Number(cell) : undefined;
}

function tiny(): Report {
  const result = pipeline(resolve('tests/fixtures/tiny'), { asOf: '2026-05-01', knownBy: '2026-05-01' });
  if ('problems' in result) throw new Error(`the library was refused: ${JSON.stringify(result.problems[0])}`);
  return result.report;
}
