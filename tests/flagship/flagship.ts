import { resolve } from 'node:path';
import type { MetricResult, Report } from '../../src/model/report.ts';
import { pipeline } from '../../src/pipeline.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The flagship, judged as of a day by what is recorded today. */
export function judged(asOf: string, knownBy = '2026-11-23'): Report {
  const result = pipeline(ROOT, { asOf, knownBy });
  if ('problems' in result) throw new Error(`the flagship was refused: ${JSON.stringify(result.problems[0])}`);
  return result.report;
}

/** One of its metrics, or part of a share set. */
export function metric(report: Report, id: string): MetricResult {
  const found = report.metrics.flatMap((one) => [one, ...one.parts]).find((one) => one.id === id);
  if (!found) throw new Error(`no such metric: ${id}`);
  return found;
}
