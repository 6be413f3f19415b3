/** What git leaves in a file where two people changed the same lines: both versions, between lines that are marks. */
import type { Fault } from './tree.ts';

/** Any of the four marks, at the beginning of its line; that between the versions is its whole line. */
const MARKS = /^(?:(<{7}|>{7}|\|{7})(?: .*)?|={7})\r?$/gm;

/** What the line of each mark says. */
const MEANINGS: Readonly<Record<string, string>> = {
  '<': 'the first of two versions begins here',
  '|': 'what stood there before begins here',
  '=': 'the second of two versions begins here',
  '>': 'the second of two versions ends here',
};

/** Every mark that an unfinished merge has left in a text. */
export function conflictFaults(path: string, text: string): readonly Fault[] {
  return marksIn(path, text).map(({ 0: mark, index }, place) => ({
    offset: index,
    rule: 'merge-conflict',
    message: `${place === 0 ? 'a merge was left unfinished: ' : ''}${MEANINGS[mark.charAt(0)]}`,
    hint: place === 0 ? HINT : 'delete this line',
  }));
}

const HINT = 'two people changed the same lines: keep the right ones, and delete the lines with the marks <<<<<<<, ======= and >>>>>>>';

/** In prose a line of = is a heading's unless it lies between others, and one of the marks alone is none. */
function marksIn(path: string, text: string): readonly RegExpExecArray[] {
  const marks = [...text.matchAll(MARKS)];
  if (!/\.mdx?$/.test(path)) return marks;
  const [first, last] = [marks.findIndex(isFirst), marks.findLastIndex(isLast)];
  if (first < 0 && last < 0) return [];
  const inside = marks.slice(Math.max(first, 0), last < 0 ? marks.length : last + 1);
  return inside.length > 1 || first >= 0 ? inside : [];
}

function isFirst([mark]: RegExpExecArray): boolean {
  return mark.startsWith('<');
}

function isLast([mark]: RegExpExecArray): boolean {
  return mark.startsWith('>');
}
