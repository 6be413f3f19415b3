/** The joints of sentences: lists, capitals, full stops. */

/** `MVP`, `MVP and Alpha`, `MVP, Alpha and Beta`. */
export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The first of some words, and how many more there are: `['MVP', 'Alpha', '3 more']`. */
export function atMost(most: number, words: readonly string[]): readonly string[] {
  return words.length <= most ? words : [...words.slice(0, most), `${words.length - most} more`];
}

/** The same in a sentence: `MVP, Alpha and 3 more`. */
export function few(most: number, words: readonly string[]): string {
  return words.length <= most ? words.join(', ') : list(atMost(most, words));
}

/** With a capital at its beginning. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** First letter large, and a full stop at the end: `no stove` is `No stove.`; nothing of nothing. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' ? '' : `${capital(trimmed)}${/[.!?]$/.test(trimmed) ? '' : '.'}`;
}

/** On one line, with at most so many characters: what is longer ends in three dots. */
export function clipped(text: string, most: number): string {
  const line = [...text.replace(/\s+/g, ' ').trim()];
  return line.length <= most
    ? line.join('')
    : `${line
        .slice(0, most - 3)
        .join('')
        .trimEnd()}...`;
}
