/** `why`: what moved the scores between two days, or between two commits. */
import { scoreRange } from '../charts/score-bar.ts';
import { type Judgement, whyMoved } from '../evaluate/why.ts';
import { commitNamed } from '../load/git.ts';
import { build } from '../model/build.ts';
import { formatDay, isDay } from '../model/calendar.ts';
import { moveRows } from '../model/move-words.ts';
import type { ScoreChange } from '../model/report.ts';
import { countedProblems } from '../validate/format.ts';
import { readScorecard } from '../validate/index.ts';
import { inertLines } from '../validate/inert.ts';
import { judgedBy } from './days.ts';
import type { Options } from './option-list.ts';
import { UsageError } from './option-values.ts';
import { dateOf } from './project.ts';

/** Prints the scores of both judgements and the causes of each difference; 1 where one of the two is refused, else 0. */
export async function why(
  options: Pick<Options, 'root' | 'asOf' | 'knownBy' | 'from' | 'to'>,
  terminal: Pick<Console, 'log' | 'error'> = console,
): Promise<number> {
  if (options.from === undefined) throw new UsageError('"--from" is needed: a day or a commit');
  const [from, to] = [read(options.from, options), read(options.to, options)];
  for (const one of [from, to])
    if ('problems' in one) {
      terminal.error(one.problems);
      return 1;
    }
  const [first, second] = [from, to] as [Judgement, Judgement];
  if (second.moment.asOf < first.moment.asOf)
    throw new UsageError(`"--to" lies before "--from": ${second.moment.asOf}, ${first.moment.asOf}`);
  terminal.log(inertLines(report(first, second)));
  return 0;
}

/** The root on a day; the root as a commit holds it, as of that commit's day; without either the root as it is. */
function read(
  named: string | undefined,
  { root, asOf, knownBy }: Pick<Options, 'root' | 'asOf' | 'knownBy'>,
): Judgement | { problems: string } {
  const commit = named === undefined || isDay(named) ? undefined : commitNamed(root, named);
  if (named !== undefined && !isDay(named) && commit === undefined) throw new UsageError(`there is no day and no commit "${named}"`);
  const result = readScorecard(root, commit === undefined ? {} : { commit });
  if ('problems' in result) return { problems: countedProblems(result.problems) };
  const day = commit === undefined ? named : (asOf ?? dateOf(root, commit));
  return { scorecard: build(result.set), moment: judgedBy({ root, asOf: day ?? asOf, knownBy }) };
}

function report(from: Judgement, to: Judgement): string {
  const { whole, categories } = whyMoved(from, to);
  const titles = new Map(to.scorecard.categories.map(({ id, title }) => [id, title]));
  return [
    `From ${formatDay(from.moment.asOf)} to ${formatDay(to.moment.asOf)}`,
    '',
    ...told('The whole', whole),
    ...categories.flatMap(({ id, ...change }) => told(titles.get(id) ?? id, change)),
  ].join('\n');
}

/** `The whole: 2 to 96, then 2 to 94 of 100`, and a line a cause: what it did to what is proven, possible and known. */
function told(title: string, change: ScoreChange): readonly string[] {
  const head = `${title}: ${scoreRange(change.from)}, then ${scoreRange(change.to)} of 100`;
  const rows = moveRows(change.moves).map(({ title: cause, low, high, coverage, metrics }) =>
    `  ${cause.padEnd(38)} proven ${low.padStart(6)}  possible ${high.padStart(6)}  known ${coverage.padStart(6)} %  ${metrics.join(', ')}`.trimEnd(),
  );
  return [head, ...(rows.length === 0 ? ['  nothing moved'] : rows)];
}
