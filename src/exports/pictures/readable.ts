/** What the type of the pictures can write. A browser lends letters from the machine of its reader; a picture has those of its own fonts. */

import { capital } from '../../model/phrases.ts';

/** Latin, Greek and Cyrillic with their accents, digits and the signs of sentences. Arabic, Hebrew or Han would need other type, and emoji colours. */
const WRITTEN = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{Sc}\p{Mn}\p{Zs}\p{Pd}\p{Pi}\p{Pf}\n!-~·…×±≤≥−→°µ²³¹½]*$/u;

/** The first of several wordings that can be written; the last one in any case, with what cannot be written left out. */
export function readable(...wordings: readonly string[]): string {
  const last = wordings.at(-1) ?? '';
  return wordings.find((text) => WRITTEN.test(text)) ?? [...last].filter((letter) => WRITTEN.test(letter)).join('');
}

/** A name in kebab-case as words: `requests-per-second` is `Requests per second`. */
export function plainName(id: string): string {
  return capital(id.replace(/[-/]+/g, ' '));
}
