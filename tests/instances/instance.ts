/** Reads one of the scorecards of others from tests/fixtures, and judges it as of fixed days. */
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Reading, Report } from '../../src/model/report.ts';
import type { Scorecard } from '../../src/model/types.ts';
import { pipeline } from '../../src/pipeline.ts';

/** The last day of the conversions: everything is known. */
const KNOWN_BY = '2026-11-24';

/** A scorecard that is read once and judged as often as is asked. */
export function instance(name: string): { readonly scorecard: Scorecard; readonly asOf: (day: string) => Report } {
  const judged = pipeline(`tests/fixtures/${name}`, { asOf: KNOWN_BY, knownBy: KNOWN_BY });
  if ('problems' in judged) throw new Error(`${name} was refused: ${judged.problems[0]?.message}`);
  return { scorecard: judged.scorecard, asOf: (day) => evaluate(judged.scorecard, { asOf: day, knownBy: KNOWN_BY }) };
}

/** The value that counts for a subject under a metric. */
export function countedOf(report: Report, metric: string, subject: string): Reading | undefined {
  const found = report.metrics.find(({ id }) => id === metric);
  return subject === report.subject.id ? found?.value : found?.field.find((one) => one.subject === subject)?.value;
}

/** The version of a subject in the snapshot of a reading. */
export function versionOf(report: Report, reading: Reading | undefined): string | undefined {
  const snapshot = report.snapshots.find(({ id }) => id === reading?.snapshot);
  return reading?.subject === report.subject.id ? snapshot?.version : snapshot?.versions[reading?.subject ?? ''];
}
