/** Problems for a terminal. */
import type { Problem } from '../model/types.ts';
import { inert, inertProblem } from './inert.ts';

/** The widest code frame; of a longer line the part around the column is shown. */
const WIDTH = 120;

/** The parts of a problem that a terminal may show in a colour of their own. */
export type Painted = 'place' | 'rule' | 'caret' | 'hint';

/** Gives a part of a problem its colour. */
export type Paint = (part: Painted, text: string) => string;

const plain: Paint = (_, text) => text;

/** One problem: its place, rule and message, the line with a caret under the column, and the hint; nothing of a file in it is more than text. */
export function formatProblem(problem: Problem, paint: Paint = plain): string {
  const { path, line, column, rule, message, hint, source } = inertProblem(problem);
  const lines = [`${paint('place', `${path}:${line}:${column}`)} ${paint('rule', `${rule}:`)} ${message}`];
  if (source !== undefined && source.trim() !== '') lines.push(...frame(line, column, source, paint));
  if (hint !== undefined) lines.push(paint('hint', `  hint: ${hint}`));
  return lines.join('\n');
}

/** All problems, by path, line and column, with a blank line between. */
export function formatProblems(problems: readonly Problem[], paint: Paint = plain): string {
  return sortProblems(problems)
    .map((problem) => formatProblem(problem, paint))
    .join('\n\n');
}

/** All problems, and how many they are. */
export function countedProblems(problems: readonly Problem[], paint: Paint = plain): string {
  return `${formatProblems(problems, paint)}\n\n${countProblems(problems)}`;
}

/** Each problem once: two are the same where place, rule and message are. */
export function uniqueProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [problemKey(one), one])).values()];
}

/** The same for two problems that are told alike. */
export function problemKey({ path, line, column, rule, message }: Problem): string {
  return JSON.stringify([path, line, column, rule, message]);
}

/** By path, line, column, then rule and message, so that the order never depends on which rule ran first. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message),
  );
}

/** `3 problems in 2 files` */
export function countProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ path }) => path)).size;
  return `${plural(problems.length, 'problem')} in ${plural(files, 'file')}`;
}

/** `1 file`, `2 files` */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function frame(line: number, column: number, source: string, paint: Paint): [string, string] {
  const from = column > WIDTH - 20 ? column - Math.floor(WIDTH / 2) : 0;
  const shown = inert(source.slice(from, from + WIDTH));
  const gutter = `${line} | `.padStart(8);
  return [`${gutter}${shown}`.trimEnd(), `${' '.repeat(gutter.length - 2)}| ${' '.repeat(column - 1 - from)}${paint('caret', '^')}`];
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
