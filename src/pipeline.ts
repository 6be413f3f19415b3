/** The sentence of the whole: files are loaded, validated, built into a Scorecard, evaluated as of a day into a Report. */
import { evaluate, type Moment } from './evaluate/evaluate.ts';
import { build } from './model/build.ts';
import type { Report } from './model/report.ts';
import type { Problem } from './model/types.ts';
import { readScorecard } from './validate/index.ts';

/** Reads a root and judges it; or everything that is wrong with it. */
export function pipeline(root: string, moment: Moment): { readonly report: Report } | { readonly problems: readonly Problem[] } {
  const read = readScorecard(root);
  return 'problems' in read ? read : { report: evaluate(build(read.set), moment) };
}
