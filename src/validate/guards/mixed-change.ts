import { plural } from '../format.ts';
import type { Guard } from '../guard.ts';

/** Whoever knows a number need not wait for somebody who knows the program, and no figure comes in behind a program. */
export const mixedChange: Guard = {
  name: 'mixed-change',
  summary: 'A change is of data and prose, or of the program, and never of both.',
  why: 'Figures are read by people who know the source, a program by people who know the program; a change of both is read by neither.',
  example: 'A change adds a snapshot and edits a file of the program. Make two pull requests of it.',
  check: ({ differences, elsewhere }) => {
    const paths = differences.map(({ path }) => path);
    const data = paths.filter((path) => !isCode(path));
    const code = [...paths.filter(isCode), ...elsewhere.filter((path) => !isNeutral(path))];
    const [first] = data;
    if (first === undefined || code.length === 0) return [];
    const message = `this change is of data (${some(data)}) and of the program (${some(code)})`;
    return [{ path: first, at: [], message, hint: 'make two pull requests of it, one for each' }];
  },
};

/** A page of prose in MDX may hold a program; a review in MDX is held to hold none. */
function isCode(path: string): boolean {
  return path.startsWith('content/') && path.endsWith('.mdx') && !path.startsWith('content/reviews/');
}

/** What is written for readers of the repository, at its top, goes with either. */
function isNeutral(path: string): boolean {
  return /^(?:[^/]+\.md|LICENSE[^/]*)$/.test(path);
}

const MOST = 3;

function some(paths: readonly string[]): string {
  const rest = paths.length - MOST;
  return `${paths.slice(0, MOST).join(', ')}${rest > 0 ? ` and ${plural(rest, 'more file')}` : ''}`;
}
