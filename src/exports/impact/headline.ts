/** What a change comes to, in one sentence that can be trusted: every count in it is the number of rows below. */
import { isEmpty, isWithoutEffect } from '../../evaluate/impact/index.ts';
import type { Impact } from '../../model/impact.ts';
import { countOf } from '../../model/number-words.ts';
import { capital } from '../../model/phrases.ts';
import { clausesOf } from './clauses.ts';
import { ruleClauses } from './rule-clauses.ts';
import { scoreClause } from './score-words.ts';

/** So many things are told beside the score. */
const MOST = 3;

/** `The proven part rises from 2 to 3 of 100; Unit Test Coverage is now met, was missed; one criterion is newly met.` */
export function headlineOf(impact: Impact): string {
  return `${capital(headlineClauses(impact).join('; '))}.`;
}

/** The parts of that sentence, without its full stop: what becomes of the score, then the rules that changed, then at most three things besides. */
export function headlineClauses(impact: Impact): readonly string[] {
  if (isEmpty(impact)) return ['nothing changes: data and content are as they are in the base'];
  const { files } = impact;
  if (isWithoutEffect(impact)) return [`nothing that is judged changes; ${filesClause(files)}`];
  return [...(impact.scored ? [scoreClause(impact)] : []), ...ruleClauses(impact), ...clausesOf(impact).slice(0, MOST)];
}

/** `one review is added`, `two files differ` */
function filesClause(files: Impact['files']): string {
  const [only, ...others] = files;
  const isNamed = only !== undefined && !['scorecard', 'evidence', 'theme'].includes(only.kind);
  return isNamed && others.length === 0 ? `one ${only.kind} is ${only.change}` : countOf(files.length, 'file differs', 'files differ');
}
