import { impactOf, judgedSide, type Sides } from '../../src/evaluate/impact/index.ts';
import type { FileChange, Impact } from '../../src/model/impact.ts';
import { type Small, scorecardOf } from './small.ts';

/** A change of a small scorecard, both sides judged as of one day with everything known. */
export function changeOf(before: Small, after: Small, asOf = '2025-06-30'): Sides {
  const moment = { asOf, knownBy: asOf };
  return { from: judgedSide(scorecardOf(before), moment), to: judgedSide(scorecardOf(after), moment) };
}

/** What it does. */
export function impact(before: Small, after: Small, files: readonly FileChange[] = []): Impact {
  return impactOf(changeOf(before, after), files);
}
