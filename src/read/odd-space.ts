/** Spaces that look like one and are none to YAML: they come with texts from web pages and word processors. */

/** A line that is indented with one. */
export const ODD_SPACE_FIRST = /^ *[\u00a0\u2000-\u200b\u202f\u205f\u3000]/;

const BEHIND_A_KEY = /^[\w/.-]+:[\u00a0\u2000-\u200b\u202f\u205f\u3000]/;

/** How somebody is told of it. */
export const ODD_SPACE = {
  message: 'what looks like a space here is another character, as web pages and word processors have it',
  hint: 'delete it, and type the space again',
} as const;

/** Whether a key or an unquoted text holds one where a space has to part keys and values. */
export function hasOddSpace(text: string, isKey: boolean): boolean {
  return isKey ? ODD_SPACE_FIRST.test(text) : BEHIND_A_KEY.test(text);
}
