/** The joints of sentences: lists, capitals, full stops. */

/** `MVP`, `MVP and Alpha`, `MVP, Alpha and Beta`. */
export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
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
