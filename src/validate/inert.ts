/** What stands in files, made harmless wherever it is printed: on a terminal, in the log of a workflow, on a page. */
import type { Problem } from '../model/types.ts';

/** The most characters of each part of a problem; what is longer is cut, and ends with `…`. */
export const LONGEST = { path: 300, message: 500, hint: 700 } as const;

/** Line ends, controls, direction marks, and characters that do not show or stand for nothing. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/**
 * A text in one line that asks for nothing: tabs are arrows, hidden characters are dots, and so is a part of what GitHub Actions takes for a
 * command, `::` and `##[`. Each stays as wide as it was, so that a caret below it points to its place.
 */
export function inert(text: string, longest = Number.POSITIVE_INFINITY): string {
  return cut(text, longest)
    .replaceAll('\t', '→')
    .replace(HIDDEN, (hidden) => '·'.repeat(hidden.length))
    .replaceAll('::', ':·')
    .replaceAll('##[', '#·[');
}

/** The same of a text that has lines of its own. */
export function inertLines(text: string): string {
  return text
    .split('\n')
    .map((line) => inert(line))
    .join('\n');
}

/** A problem of which each part is inert and cut. Its line is left as it is: whoever shows it takes a part of it, and makes that inert. */
export function inertProblem(problem: Problem): Problem {
  const { path, message, hint } = problem;
  return {
    ...problem,
    path: inert(path, LONGEST.path),
    message: inert(message, LONGEST.message),
    ...(hint === undefined ? {} : { hint: inert(hint, LONGEST.hint) }),
  };
}

/** No character is cut in two. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
