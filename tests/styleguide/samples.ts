/** What the style guide shows: fixtures, judged on days on which they are in many states. */
import { readFolder } from '../../src/load/folder.ts';
import type { MetricResult, Report } from '../../src/model/report.ts';
import { type Site, siteOf } from '../../src/pipeline.ts';
import { validate } from '../../src/validate/index.ts';

/** The judged fixtures, by what they are shown for. */
export interface Samples {
  /** A whole scorecard: categories, others, a release, a review, comparisons. */
  readonly library: Site;
  /** Open and acknowledged regressions. */
  readonly regressions: Report;
  /** Targets with several horizons, kept on time and not. */
  readonly horizons: Report;
  /** Releases with a past. */
  readonly releases: Report;
  /** Ratios within runs. */
  readonly ratios: Report;
  /** Months between which a score moved. */
  readonly moves: Site;
  /** A framework that advice is given about. */
  readonly unfair: Report;
  /** Copies of evidence, some expired. */
  readonly evidence: Report;
  /** Targets that were revised. */
  readonly goalposts: Report;
}

/** Judges them all, about a second of work. */
export function samples(): Samples {
  return {
    library: judged('tiny', '2026-05-15'),
    regressions: judged('judged-regressions', '2026-04-30').report,
    horizons: judged('judged-horizons', '2026-10-01').report,
    releases: judged('judged-burn-up', '2026-11-05').report,
    ratios: judged('judged-ratio', '2026-09-01').report,
    moves: judged('judged-moves', '2026-08-31'),
    unfair: judged('judged-unfair', '2026-09-01').report,
    evidence: judged('judged-evidence', '2026-04-01').report,
    goalposts: judged('judged-goalposts', '2026-08-01').report,
  };
}

/** The metric of that name; throws where there is none. */
export function metricOf({ metrics }: Pick<Report, 'metrics'>, id: string): MetricResult {
  const metric = metrics.find((one) => one.id === id);
  if (!metric) throw new Error(`no such metric: ${id}`);
  return metric;
}

function judged(name: string, asOf: string): Site {
  const { files, copies } = readFolder(`tests/fixtures/${name}`);
  const read = validate(files, { copies });
  if ('problems' in read) throw new Error(`a broken fixture: ${name}`);
  return siteOf(read.set, { asOf, knownBy: asOf });
}
