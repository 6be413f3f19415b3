/** Words of the data in Markdown: they are read as words, whatever they hold. */

/** Stands between two characters and keeps both as they look: a name behind an `@` is no longer a mention, a number behind a `#` no link. */
const JOINER = '\u2060';

/**
 * A text on one line in which Markdown finds no mark of its own: no link, picture, code, element, entity, table, mention, reference,
 * address or formula. What stands in the middle of a line and means nothing there is left as it is, since people read this in a terminal too.
 */
export function plainMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu, '')
    .trim()
    .replace(/[\\`*_[\]|~$]|<(?=[a-z/!?])/gi, '\\$&')
    .replace(/&(?=#?\w)/g, '\\&')
    .replace(/(?<=\w):(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/@(?=\w)|#(?=\w)|\b(?:GH-)(?=\d)/gi, `$&${JOINER}`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^(?:[-+=>]|#+(?=\s|$))/, '\\$&');
}
