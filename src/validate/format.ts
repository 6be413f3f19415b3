/** Problems for a terminal. */
import type { Problem } from '../model/types.ts';

/** The widest code frame; of a longer line the part around the column is shown. */
const WIDTH = 120;

/** One problem: its place, rule and message, the line with a caret under the column, and the hint. */
export function formatProblem({ path, line, column, rule, message, hint, source }: Problem): string {
  const lines = [`${path}:${line}:${column} ${rule}: ${message}`];
  if (source !== undefined && source.trim() !== '') lines.push(...frame(line, column, source));
  if (hint !== undefined) lines.push(`  hint: ${hint}`);
  return lines.join('\n');
}

/** All problems, by path, line and column, with a blank line between. */
export function formatProblems(problems: readonly Problem[]): string {
  return sortProblems(problems).map(formatProblem).join('\n\n');
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

function frame(line: number, column: number, source: string): [string, string] {
  const from = column > WIDTH - 20 ? column - Math.floor(WIDTH / 2) : 0;
  const shown = visible(source.slice(from, from + WIDTH));
  const gutter = `${line} | `.padStart(8);
  return [`${gutter}${shown}`.trimEnd(), `${' '.repeat(gutter.length - 2)}| ${' '.repeat(column - 1 - from)}^`];
}

/** Tabs as arrows and hidden characters as dots, each one column wide. */
function visible(text: string): string {
  return text.replaceAll('\t', '→').replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '·');
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
