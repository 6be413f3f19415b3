/** What a change does: two states of a scorecard, judged as of one day by one knowledge, held against each other. */
import type { FileChange, Impact } from '../../model/impact.ts';
import type { Move } from '../../model/report.ts';
import { isScored } from '../../model/verdict-words.ts';
import { whyMoved } from '../why.ts';
import { arrivedEvidence } from './arrived.ts';
import { brokenEvidence } from './broken.ts';
import { criterionImpacts } from './criteria.ts';
import type { Sides } from './judged-side.ts';
import { metricImpacts } from './metrics.ts';
import { partImpacts } from './parts.ts';
import { regressionImpacts } from './regressions.ts';
import { releaseImpacts } from './releases.ts';
import { ruleImpacts } from './rules.ts';
import { targetImpacts } from './targets.ts';

export { type JudgedSide, judgedSide, type Sides } from './judged-side.ts';

/** Everything that the change between two sides does, with the files that make it. */
export function impactOf(sides: Sides, files: readonly FileChange[]): Impact {
  const { from, to } = sides;
  const { whole, categories } = whyMoved(from, to);
  const moves = categories.flatMap((one) => one.moves);
  const titles = new Map([...from.scorecard.categories, ...to.scorecard.categories].map(({ id, title }) => [id, title]));
  return {
    scored: isScored(from.report.metrics) || isScored(to.report.metrics),
    whole,
    categories: categories.map((one) => ({ ...one, title: titles.get(one.id) ?? one.id })),
    titles: titlesOf(sides, moves),
    rules: ruleImpacts(sides),
    metrics: metricImpacts(sides, moves),
    targets: targetImpacts(sides),
    criteria: criterionImpacts(sides),
    releases: releaseImpacts(sides),
    regressions: regressionImpacts(sides),
    arrived: arrivedEvidence(sides),
    broken: brokenEvidence(sides),
    parts: partImpacts(sides),
    files,
  };
}

function titlesOf({ from, to }: Sides, moves: readonly Move[]): Impact['titles'] {
  const moved = new Set(moves.map(({ metric }) => metric));
  const all = [from, to].flatMap(({ report }) => report.metrics.flatMap((one) => [one, ...one.parts]));
  return Object.fromEntries(all.filter(({ id }) => moved.has(id)).map(({ id, title }) => [id, title]));
}

/** Whether nothing of it differs, not even a file. */
export function isEmpty({ files, ...impact }: Impact): boolean {
  return files.length === 0 && isWithoutEffect(impact);
}

/** Whether the scorecard reads as before, whatever became of its files. */
export function isWithoutEffect(impact: Omit<Impact, 'files'>): boolean {
  const { whole, categories, rules, metrics, targets, criteria, releases, regressions, arrived, broken, parts } = impact;
  const moves = [whole, ...categories].flatMap((one) => one.moves);
  return [moves, rules, metrics, targets, criteria, releases, regressions, arrived, broken, parts].every((list) => list.length === 0);
}
