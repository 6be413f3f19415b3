/** For other programs: one JSON text, in which every key and every problem has its place. */
import type { Problem } from '../../model/types.ts';
import { sortProblems } from '../../validate/format.ts';
import { inertProblem } from '../../validate/inert.ts';
import { type Format, warningsOf } from './checked.ts';

/** Of this form; a change that breaks readers is a new one. */
const VERSION = 1;

/** A check as JSON. */
export const json: Format = (checked) => {
  const { files, problems, regressions } = checked;
  const told = {
    version: VERSION,
    files: files(),
    problems: listed(problems),
    warnings: listed(warningsOf(checked)),
    ...(regressions ? { regressions: listed(regressions) } : {}),
  };
  return { texts: [{ to: 'log', text: JSON.stringify(told, null, 2) }] };
};

/** Without the lines, which stand in the files, and with the keys in one order. */
function listed(problems: readonly Problem[]) {
  return sortProblems(problems)
    .map(inertProblem)
    .map(({ path, line, column, rule, message, hint }) => ({ path, line, column, rule, message, ...(hint === undefined ? {} : { hint }) }));
}
