/** For GitHub Actions: what is wrong stands at its lines in the changes, as far as a step may say so, and all of it in the summary of the job. */
import type { Problem } from '../../model/types.ts';
import { plural, sortProblems } from '../../validate/format.ts';
import { inertProblem } from '../../validate/inert.ts';
import { countedOf, type Format, type Setting, warningsOf } from './checked.ts';
import { summaryOf } from './summary.ts';

/** GitHub shows no more annotations of a kind for one step. */
const MOST = 10;

/** A check as annotations. */
export const github: Format = (checked, setting) => {
  const errors = sortProblems([...checked.problems, ...(checked.regressions ?? [])]);
  const warnings = sortProblems(warningsOf(checked));
  // Beside a change they would hide what it is about; the summary has them.
  const beside = checked.isChange ? [] : warnings;
  const lines = [
    ...annotations('error', errors, setting),
    ...annotations('warning', beside, setting),
    countedOf(checked),
    ...rest(errors.length, beside.length, setting),
  ];
  return { texts: [{ to: 'log', text: lines.join('\n') }], summary: summaryOf(checked, errors, warnings) };
};

function annotations(kind: 'error' | 'warning', problems: readonly Problem[], { under }: Setting): readonly string[] {
  return problems
    .slice(0, MOST)
    .map(inertProblem)
    .map(({ path, line, column, rule, message, hint }) => {
      const place = `file=${property(under + path)},line=${line},col=${column},title=${property(rule)}`;
      return `::${kind} ${place}::${data(hint === undefined ? message : `${message}\nhint: ${hint}`)}`;
    });
}

/** What had no room, and where it stands. */
function rest(errors: number, warnings: number, { summary }: Setting): readonly string[] {
  const over = [
    ...(errors > MOST ? [plural(errors - MOST, 'more error')] : []),
    ...(warnings > MOST ? [plural(warnings - MOST, 'more warning')] : []),
  ];
  if (over.length === 0) return [];
  return [`${over.join(' and ')}: ${summary ? 'all of them stand in the summary of this job' : '"npm run check" shows all of them'}`];
}

/** Text behind a command, escaped as Actions reads it. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A value within a command, likewise. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
