/** What no authored file may hold, whatever its format. */
import type { Fault } from './tree.ts';

/** The most characters that a file may have, by its ending: YAML is slow to read, so long series are JSON. */
export function maximumSize(path: string): number {
  return path.endsWith('.json') ? 50_000_000 : 500_000;
}

/** Characters that do not show, or that turn the text around them: line ends other than LF, controls, direction marks. */
const HIDDEN = /(?![\t\n])[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]/u;

/** Everything that is wrong with a text before it is parsed; the first hidden character stands for all. */
export function textFaults(path: string, text: string): readonly Fault[] {
  const maximum = maximumSize(path);
  if (text.length > maximum) return [{ offset: 0, rule: 'file-size', ...tooLarge(text.length, maximum) }];
  const zero = text.indexOf('\0');
  const offset = zero < 0 ? text.search(HIDDEN) : zero;
  return offset < 0 ? [] : [{ offset, rule: 'hidden-character', ...describe(text, offset) }];
}

/** The words for a file that is too large. */
export function tooLarge(size: number, maximum: number): Pick<Fault, 'message' | 'hint'> {
  return {
    message: `the file has ${size} characters, at most ${maximum} are read`,
    hint: 'split it, or write a long series as JSON, of which much more is read',
  };
}

const MENDED = '`npm run check -- --fix` does it';

function describe(text: string, offset: number): Pick<Fault, 'message' | 'hint'> {
  const character = text[offset];
  if (character === '\ufeff')
    return { message: 'the file has a byte order mark', hint: `save it as UTF-8 without a byte order mark; ${MENDED}` };
  if (character === '\0')
    return { message: 'the file holds the byte 0, so it is no text', hint: 'save it as UTF-8, or take it anew from where it came' };
  if (character === '\r') return { message: 'the line ends with CR', hint: `save the file with Unix line ends (LF); ${MENDED}` };
  return { message: `the text has the hidden character ${codePoint(character as string)}`, hint: 'delete it' };
}

/** `U+202E` */
export function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether a string that was written with escapes holds what no text may hold. */
export function hiddenCharacter(value: string): string | undefined {
  return HIDDEN.exec(value)?.[0] ?? /\p{Surrogate}/u.exec(value)?.[0];
}
