/** An outcome as a word and a shape, as components show it. */
export { type GlyphName, type StatusWords, statusWords } from '../model/status-words.ts';
