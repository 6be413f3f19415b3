/** The summary of a job: Markdown in which what stands in files is nothing but text. */
import type { Problem } from '../../model/types.ts';
import { formatProblem } from '../../validate/format.ts';
import { type Checked, countedOf } from './checked.ts';

/** GitHub takes a megabyte of a step; of errors and of warnings less than half of that is told, in bytes. */
const LONGEST = 450_000;

/** All errors, then all warnings, each with its line; these are folded, since they are about the framework and mostly older than the change. */
export function summaryOf(checked: Checked, errors: readonly Problem[], warnings: readonly Problem[]): string {
  const told = [
    ...(errors.length > 0 ? ['### Errors', ...listed(errors)] : []),
    ...(warnings.length > 0 ? ['<details><summary>Warnings</summary>', ...listed(warnings), '</details>'] : []),
  ];
  return [`## ${countedOf(checked)}`, ...told, ''].join('\n\n');
}

/** Text in a block of code is never markup, no name in it calls anybody, and no address in it is a link. */
function listed(problems: readonly Problem[]): readonly string[] {
  const { texts, left } = fitting(problems.map((problem) => formatProblem(problem)));
  const text = texts.join('\n\n');
  const fence = '`'.repeat(Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const more = left > 0 ? [`${left} more have no room here; \`npm run check\` shows all of them.`] : [];
  return [`${fence}text\n${text}\n${fence}`, ...more];
}

function fitting(all: readonly string[]): { readonly texts: readonly string[]; readonly left: number } {
  let room = LONGEST;
  const end = all.findIndex((text) => {
    room -= Buffer.byteLength(text);
    return room < 0;
  });
  const texts = end < 0 ? all : all.slice(0, end);
  return { texts, left: all.length - texts.length };
}
