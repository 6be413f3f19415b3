/** The sentence of the whole: files are loaded, validated, built into a Scorecard, evaluated as of a day into a Report. */
import { evaluate, type Moment } from './evaluate/evaluate.ts';
import { monthsOf } from './evaluate/months.ts';
import type { AuthoredSet } from './model/authored-set.ts';
import { build } from './model/build.ts';
import type { PastMonth, Report, ReviewResult } from './model/report.ts';
import type { Problem, Scorecard } from './model/types.ts';
import { readScorecard } from './validate/index.ts';

/** What a root amounts to, and what it was judged from; or everything that is wrong with it. */
export type Judged = { readonly scorecard: Scorecard; readonly report: Report } | { readonly problems: readonly Problem[] };

/** Reads a root and judges it. */
export function pipeline(root: string, moment: Moment): Judged {
  const read = readScorecard(root);
  if ('problems' in read) return read;
  const scorecard = build(read.set);
  return { scorecard, report: evaluate(scorecard, moment) };
}

/** What a site is made of. */
export interface Site {
  /** The judged scorecard. */
  readonly report: Report;
  /** Each review, oldest first, with the Report of its own day by what was known when it was written. */
  readonly reviews: readonly { readonly review: ReviewResult; readonly past: Report }[];
  /** The end of each past month and the day of judgement, oldest first. */
  readonly months: readonly PastMonth[];
}

/** Judges what was read; the Scorecard, which is as large as the Report, is let go of. */
export function siteOf(set: AuthoredSet, moment: Moment): Site {
  const scorecard = build(set);
  const report = evaluate(scorecard, moment);
  const reviews = report.reviews.map((review) => ({
    review,
    past: evaluate(scorecard, { asOf: review.date, knownBy: review.recorded }),
  }));
  return { report, reviews, months: monthsOf(scorecard, moment) };
}

const PLACE = Symbol.for('assay: site');

/** Leaves a site to the pages, or takes it away: they are bundled, and share this process with a build, but none of its modules. */
export function handOver(site: Site | undefined): void {
  (globalThis as { [PLACE]?: Site | undefined })[PLACE] = site;
}

/** The site that was left; undefined where the pages have to read and judge by themselves. */
export function handedOver(): Site | undefined {
  return (globalThis as { [PLACE]?: Site | undefined })[PLACE];
}
