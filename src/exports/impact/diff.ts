/** A change held against its base, as one result that every format is a function of. */
import { impactOf, type Sides } from '../../evaluate/impact/index.ts';
import type { Diff, ImpactSection, SidedProblem } from '../../model/diff.ts';
import type { FileChange, Impact } from '../../model/impact.ts';
import { inWords } from '../../model/number-words.ts';
import { clipped } from '../../model/phrases.ts';
import type { Problem } from '../../model/types.ts';
import { countProblems, plural, problemKey, sortProblems } from '../../validate/format.ts';
import { headlineOf } from './headline.ts';
import { cut, summaryOf } from './sections.ts';

/** What is known of a change before either side is judged. */
export type Heading = Pick<Diff, 'base' | 'head' | 'asOf' | 'knownBy'>;

/** Of two sides that can be judged; what is wrong with the way between them, or with the merge of both, refuses it and is told before what it would do. */
export function judgedDiff(heading: Heading, sides: Sides, files: readonly FileChange[], found: readonly Problem[] = []): Diff {
  const impact = impactOf(sides, files);
  const [headline, summary] = [headlineOf(impact), summaryOf(impact)];
  const named = { version: 1, title: sides.to.report.title, ...heading } as const;
  if (found.length === 0) return { ...named, verdict: 'sound', headline, problems: [], summary, impact };
  const refused = refusedDiff(heading, { base: [], head: found });
  return {
    ...refused,
    ...named,
    headline: [refused.headline, consequenceOf(impact)].join(' '),
    summary: [...refused.summary, ...summary],
    impact,
  };
}

/** So many problems are in the summary. */
const MOST = 20;

/** Of sides that are not: everything that is wrong with the one, the other, or the way between them. */
export function refusedDiff(heading: Heading, found: { readonly base: readonly Problem[]; readonly head: readonly Problem[] }): Diff {
  const problems = sided(found.base, found.head);
  const lines = problems.map(problemLine);
  const summary: readonly ImpactSection[] = [{ title: 'Problems', lines: cut(lines, MOST) }];
  return { version: 1, ...heading, verdict: 'refused', headline: refusalOf(problems), problems, summary };
}

/** What a change would do if it was merged although it is refused, in one sentence. */
export function consequenceOf(impact: Impact): string {
  return `Merged all the same, this is what it would do: ${headlineOf(impact)}`;
}

/** A problem that both sides have is told once. */
function sided(base: readonly Problem[], head: readonly Problem[]): readonly SidedProblem[] {
  const once = new Map(head.map((one) => [problemKey(one), one]));
  const [old, now] = [new Set(base.map(problemKey)), new Set(once.keys())];
  return [
    ...sortProblems([...once.values()]).map((one) => ({ ...one, side: old.has(problemKey(one)) ? ('both' as const) : ('head' as const) })),
    ...sortProblems(base.filter((one) => !now.has(problemKey(one)))).map((one) => ({ ...one, side: 'base' as const })),
  ];
}

/** Why nothing is merged, in one sentence: `The change is refused: 3 problems in 2 files, one of them in the base already; the base has 2 problems of its own.` */
export function refusalOf(problems: readonly SidedProblem[]): string {
  const [own, base] = [problems.filter(({ side }) => side !== 'base'), problems.filter(({ side }) => side === 'base')];
  if (own.length === 0) return `The base is refused, so nothing can be held against it: ${countProblems(base)}.`;
  const both = own.filter(({ side }) => side === 'both').length;
  const old = both === 0 ? '' : `, ${both === own.length ? 'all' : inWords(both)} of them in the base already`;
  const more = base.length === 0 ? '' : `; the base has ${plural(base.length, 'problem')} of its own`;
  return `The change is refused: ${countProblems(own)}${old}${more}.`;
}

/** `data/metrics/p99.yaml:5:9 target-syntax: ...; hint: ...`, and of the base's, that they are its. */
export function problemLine({ path, line, column, rule, message, hint, side }: SidedProblem): string {
  const where = side === 'base' ? 'in the base, ' : '';
  return `${where}${path}:${line}:${column} ${rule}: ${clipped(message, 300)}${hint ? `; hint: ${clipped(hint, 300)}` : ''}`;
}
