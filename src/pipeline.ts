/** The sentence of the whole: files are loaded, validated, built into a Scorecard, evaluated as of a day into a Report. */
import { evaluate, type Moment } from './evaluate/evaluate.ts';
import { build } from './model/build.ts';
import type { Report } from './model/report.ts';
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
