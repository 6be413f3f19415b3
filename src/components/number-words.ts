/** Counts in words, as components say them. */
export { counted, countOf, inWords } from '../model/number-words.ts';
