import type { Repair } from './repair.ts';

/** A file ends with one line break; a file without a word is left alone. */
export const finalNewline: Repair = {
  name: 'final newline',
  unread: 'alike',
  repair: (text) => (text.trim() === '' ? text : `${text.replace(/(?:[ \t]*\n)+$/, '')}\n`),
};
