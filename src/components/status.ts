/** An outcome as a word and a shape, as components show it. */
export { type GlyphName, statusWords } from '../model/status-words.ts';
