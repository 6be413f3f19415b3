/**
 * Makes a stranger's words harmless in a comment. They are only ever shown as code, between two backticks: GitHub makes no mention, link,
 * picture, HTML, reference, command or formula of what stands there. Since they can hold neither a backtick nor the end of a line, nothing in
 * them ends that; and a line never begins with them, so that no block of Markdown does either.
 */

/** The most characters of one string that are shown. */
export const LONGEST = 400;

/** What has no look of its own and can change how the rest looks: direction, joining, filling, tags. */
const HIDDEN = /[\p{Cf}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/gu;
const BLANK = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** More marks above and below one letter than any language has. */
const HEAPED = /(\p{M}{4})\p{M}+/gu;

/** The words as code; what is hidden in them is left out, ends of lines become blanks, and what is too long is cut. */
export function inert(text: string): string {
  const plain = plainly(text);
  return plain === '' ? '(nothing)' : `\`${plain}\``;
}

/** An `@` would wake robots that read the text before it is drawn, so it is written as its wide twin. */
function plainly(text: string): string {
  // No more is looked at than could be shown, however long it is.
  const looked = text.slice(0, LONGEST * 8).toWellFormed();
  const plain = looked.replace(BLANK, ' ').replace(HIDDEN, '').replace(HEAPED, '$1').replaceAll('`', "'").replaceAll('@', '＠').trim();
  const letters = [...plain];
  const whole = letters.length <= LONGEST && looked.length === text.length;
  return whole ? plain : `${letters.slice(0, LONGEST).join('').trimEnd()}…`;
}
