/**
 * Words that run from right to left, in sentences and pictures that run from left to right. Such words are put between two characters that
 * do not show and keep them together (Unicode's isolates), so that no digit or bracket beside them takes their direction: in headings,
 * titles, labels of charts and descriptions alike, without any markup. Authored files may not hold these characters, so those that
 * are found are the program's own, and `withoutIsolates` can take them off again.
 */

/** Opens words whose direction is that of their first letter. */
const OPEN = '\u2068';
/** Closes them. */
const CLOSE = '\u2069';

/** The letters of Hebrew, Arabic and the other scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LETTER = /\p{L}/u;

/** What no reader reads as prose: how these are written decides what they mean. */
const EXACT: ReadonlySet<string> = new Set(['$schema', 'url', 'repository', 'path', 'target', 'scale', 'formula']);

/** `rtl` where the first letter is of a script that runs so, which is how a whole paragraph is set; of all others nothing is said. */
export function directionOf(text: string | undefined): 'rtl' | undefined {
  const first = text && LETTER.exec(text)?.[0];
  return first && RIGHT_TO_LEFT.test(first) ? 'rtl' : undefined;
}

/** The same words, kept together where some of them run from right to left. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `${OPEN}${text}${CLOSE}` : text;
}

/** The words as they were written, for who reads them by program. */
export function withoutIsolates(text: string): string {
  return text.includes(OPEN) ? text.replace(/[\u2068\u2069]/g, '') : text;
}

/** All prose of an authored value, with the names of its parts, isolated; a value that has none that needs it is given back as it is. */
export function isolatedWithin<T>(value: T): T {
  return walked(value) as T;
}

function walked(value: unknown): unknown {
  if (typeof value === 'string') return isolated(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return unlessSame(value, value.map(walked));
  const entries = Object.entries(value).map(([key, part]) => [isolated(key), EXACT.has(key) ? part : walked(part)] as const);
  const same = entries.every(([key, part]) => Object.hasOwn(value, key) && (value as Record<string, unknown>)[key] === part);
  return same ? value : Object.fromEntries(entries);
}

function unlessSame(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.every((part, index) => part === before[index]) ? before : after;
}
