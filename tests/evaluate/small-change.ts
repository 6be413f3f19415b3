import { evaluate } from '../../src/evaluate/evaluate.ts';
import { impactOf, type JudgedSide, type Sides } from '../../src/evaluate/impact/index.ts';
import type { FileChange, Impact } from '../../src/model/impact.ts';
import { type Small, scorecardOf } from './small.ts';

/** A change of a small scorecard, both sides judged as of one day with everything known. */
export function changeOf(before: Small, after: Small, asOf = '2025-06-30'): Sides {
  return { from: judgedSide(before, asOf), to: judgedSide(after, asOf) };
}

/** What it does. */
export function impact(before: Small, after: Small, files: readonly FileChange[] = []): Impact {
  return impactOf(changeOf(before, after), files);
}

function judgedSide(small: Small, asOf: string): JudgedSide {
  const scorecard = scorecardOf(small);
  const moment = { asOf, knownBy: asOf };
  return { scorecard, moment, report: evaluate(scorecard, moment) };
}
