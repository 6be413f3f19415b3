/** Words that people wrote, set as sentences. */

/** First letter large, and a full stop at the end: `no stove` is `No stove.` */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}${/[.!?]$/.test(trimmed) ? '' : '.'}`;
}
