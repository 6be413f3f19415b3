/** What the methodology page tells of gates from the scorecard's own releases. */
import type { ClauseResult, CriterionResult, GroupResult, ReleaseResult } from '../model/report.ts';
import type { Window } from '../model/types.ts';
import { adds } from './gains.ts';
import { leavesOf, percent } from './release.ts';

/** The first criterion with such a window, in words: `as in "Zero critical security issues in 6 months pre-release"`; nothing where there is none. */
export function windows(criteria: readonly Pick<CriterionResult, 'text' | 'clause'>[], kind: Window['kind']): string | undefined {
  const has = (clause: ClauseResult) => leavesOf(clause).some(({ window }) => window?.kind === kind);
  const found = criteria.find(({ clause }) => has(clause));
  return found && `as in "${found.text}"`;
}

/** `Benchmark Performance of MVP is one of four in a group of 60 %: 60 / 4 = 15 %, so the low end would grow from 0 to 15 %.` */
export function gainExample(releases: readonly ReleaseResult[]): string | undefined {
  const release = releases.find(({ gains }) => gains.length > 0);
  const [gain] = release?.gains ?? [];
  if (!release || !gain) return undefined;
  const group = release.groups.find(({ criteria }) => criteria.some(({ id }) => id === gain.criterion)) as GroupResult;
  const { title } = group.criteria.find(({ id }) => id === gain.criterion) as CriterionResult;
  const apply = (one: GroupResult) => one.tally.total - one.tally.notApplicable;
  const whole = release.groups.filter((one) => apply(one) > 0).reduce((sum, { weight }) => sum + weight, 0);
  const over = Math.abs(whole - 100) < 1e-9 ? '' : ` / ${percent(whole)}`;
  const sum = `${percent(group.weight)} / ${apply(group)}${over} = ${percent(adds(gain, release))}`;
  const ends = `${percent(100 * release.score.low)} to ${percent(100 * gain.score.low)}`;
  return `For example, ${title} of ${release.title} stands in a group of ${apply(group)} that apply: ${sum}, so the low end would go from ${ends}.`;
}
