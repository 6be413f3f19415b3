/** Everything that can be found, as the index of a book lists it. */
import { fold, type SearchEntry, type SearchGroup } from '../model/search.ts';

/** An entry with what kind of thing it is. */
export interface Listed extends SearchEntry {
  /** `metric` */
  readonly noun: string;
}

/** What begins with the same letter. */
export interface Letter {
  /** `A`; `0–9` of all digits, `#` of what begins with neither. */
  readonly letter: string;
  /** The permalink. */
  readonly id: string;
  /** In the order of their names. */
  readonly entries: readonly Listed[];
}

/** By the first letter of their names, without case and accents; digits come before letters. */
export function letters(groups: readonly SearchGroup[]): readonly Letter[] {
  const all = groups.flatMap(({ noun, entries }) => entries.map((entry) => ({ entry: { ...entry, noun }, key: fold(entry.title) })));
  const sorted = all.toSorted((a, b) => compared(a.key, b.key) || compared(a.entry.path, b.entry.path));
  const byLetter = Map.groupBy(sorted, ({ key }) => letterOf(key));
  return [...byLetter]
    .toSorted(([a], [b]) => compared(a, b))
    .map(([letter, members]) => ({ letter, id: `letter-${idOf(letter)}`, entries: members.map(({ entry }) => entry) }));
}

function letterOf(key: string): string {
  const first = /^[\p{L}\p{N}]/u.exec(key)?.[0] ?? '#';
  return /\p{N}/u.test(first) ? '0–9' : first.toUpperCase();
}

/** Latin letters stand for themselves, others for their number. */
function idOf(letter: string): string {
  return /^[A-Z]$/.test(letter) ? letter.toLowerCase() : String(letter.codePointAt(0));
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
